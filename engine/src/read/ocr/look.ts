import type { GrayPicture, Ocr } from "../../model/index.ts";
import { type Attempt, isGood, type QuarterTurn, quality, textOf } from "./attempt.ts";
import { withoutDarkBands } from "./dark-bands.ts";
import { withEvenLight } from "./even-light.ts";
import { addedLanguages, languageOf } from "./languages.ts";
import { withLatinOf } from "./latin-words.ts";
import { liesOnSide } from "./lies-on-side.ts";
import { skewOf } from "./skew.ts";
import { straightened } from "./straighten.ts";
import { turned } from "./turn.ts";

/** How a page is looked at: turned clockwise by so much, and in which languages. */
export type Manner = { readonly turn: QuarterTurn; readonly languages: readonly string[] };

const BASE_LANGUAGE = "eng";
const OTHER_SCRIPT = "chi_sim";
/** Two languages at once are a little less sure of themselves than one, and still better. */
const AS_GOOD = 0.02;

/**
 * Recognises a page: first as the page before it was read best, then in its own language; and where little was legible,
 * upside down and in another script. `undefined` when the recogniser gave up.
 */
export async function lookAt(page: GrayPicture, ocr: Ocr, before?: Manner): Promise<Attempt | undefined> {
  const picture = withoutDarkBands(withEvenLight(page));
  const first = before ?? { turn: liesOnSide(picture) ? 90 : 0, languages: baseLanguages(ocr) };
  const legible = await firstLegible(picture, ocr, [first, ...others(first, ocr)]);
  if (legible?.languages.includes(OTHER_SCRIPT)) return inOtherScript(legible, picture, ocr);
  if (!legible || !isGood(legible)) return legible;
  const language = languageOf(textOf(legible));
  if (language === undefined || legible.languages.includes(language) || !ocr.languages.includes(language)) return legible;
  const again = await attempt(picture, ocr, { turn: legible.turn, languages: [language, ...baseLanguages(ocr)] });
  return again && quality(again) >= quality(legible) - AS_GOOD ? again : legible;
}

/** Chinese alone is read better than beside English, which takes some signs for letters; and Latin words better with English. */
async function inOtherScript(mixed: Attempt, picture: GrayPicture, ocr: Ocr): Promise<Attempt> {
  const alone = await attempt(picture, ocr, { turn: mixed.turn, languages: [OTHER_SCRIPT] });
  if (!alone || quality(alone) < quality(mixed) - AS_GOOD) return mixed;
  return { ...mixed, lines: withLatinOf(alone.lines, mixed.lines) };
}

function baseLanguages(ocr: Ocr): readonly string[] {
  return ocr.languages.includes(BASE_LANGUAGE) ? [BASE_LANGUAGE] : ocr.languages.slice(0, 1);
}

/** The other ways of looking, the likelier first: a page on its side has two sides, an upright one is rarely upside down. */
function others({ turn, languages }: Manner, ocr: Ocr): readonly Manner[] {
  const over: Manner = { turn: turn === 0 ? 180 : turn === 90 ? 270 : turn === 180 ? 0 : 90, languages };
  const scripts = [ocr.languages.filter((language) => language === OTHER_SCRIPT), addedLanguages(ocr.languages)]
    .filter((some) => some.length > 0 && !some.every((language) => languages.includes(language)))
    .map((some): Manner => ({ turn, languages: [...some, ...baseLanguages(ocr)] }));
  return turn === 0 ? [...scripts, over] : [over, ...scripts];
}

async function firstLegible(picture: GrayPicture, ocr: Ocr, manners: readonly Manner[]): Promise<Attempt | undefined> {
  let best: Attempt | undefined;
  for (const manner of manners) {
    const tried = await attempt(picture, ocr, manner);
    if (!tried) break;
    if (!best || quality(tried) > quality(best)) best = tried;
    if (isGood(best)) break;
  }
  return best;
}

async function attempt(picture: GrayPicture, ocr: Ocr, { turn, languages }: Manner): Promise<Attempt | undefined> {
  const upright = turned(picture, turn);
  const skew = skewOf(upright);
  const level = straightened(upright, skew);
  const lines = await ocr.recognise(level, languages);
  return lines && { picture: level, turn, skew, languages, lines };
}
