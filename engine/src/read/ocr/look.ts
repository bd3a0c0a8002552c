import type { GrayPicture, Ocr } from "../../model/index.ts";
import { type Attempt, isGood, type QuarterTurn, quality, textOf } from "./attempt.ts";
import { languageOf } from "./languages.ts";
import { turned } from "./turn.ts";

/** How pages of this document have been read best so far: the next page is looked at in the same way first. */
export type Manner = { readonly turn: QuarterTurn; readonly languages: readonly string[] };

const BASE_LANGUAGE = "eng";
const OTHER_SCRIPT = "chi_sim";
const OTHER_TURNS: readonly QuarterTurn[] = [90, 270, 180];

/** Where a document's first page is begun. */
export function firstManner(ocr: Ocr): Manner | undefined {
  const languages = ocr.languages.includes(BASE_LANGUAGE) ? [BASE_LANGUAGE] : ocr.languages.slice(0, 1);
  return languages.length > 0 ? { turn: 0, languages } : undefined;
}

/**
 * Recognises a page: first as the pages before it, then in its own language, and if little was legible in another script
 * and turned on its sides. `undefined` when the recogniser gave up.
 */
export async function lookAt(picture: GrayPicture, ocr: Ocr, manner: Manner): Promise<Attempt | undefined> {
  const first = await attempt(picture, ocr, manner);
  if (!first) return undefined;
  const upright = isGood(first) ? first : ((await searched(picture, ocr, first)) ?? first);
  const language = isGood(upright) ? languageOf(textOf(upright)) : undefined;
  if (language === undefined || upright.languages.includes(language) || !ocr.languages.includes(language)) return upright;
  const again = await attempt(picture, ocr, { turn: upright.turn, languages: [language, BASE_LANGUAGE] });
  return again && quality(again) >= quality(upright) - 0.02 ? again : upright;
}

async function searched(picture: GrayPicture, ocr: Ocr, first: Attempt): Promise<Attempt | undefined> {
  const script: Manner[] = ocr.languages.includes(OTHER_SCRIPT) ? [{ turn: 0, languages: [OTHER_SCRIPT, BASE_LANGUAGE] }] : [];
  const turns = OTHER_TURNS.map((turn): Manner => ({ turn, languages: first.languages }));
  let best = first;
  for (const manner of [...script, ...turns]) {
    const tried = await attempt(picture, ocr, manner);
    if (!tried) break;
    if (quality(tried) > quality(best)) best = tried;
    if (isGood(best)) break;
  }
  return best;
}

async function attempt(picture: GrayPicture, ocr: Ocr, { turn, languages }: Manner): Promise<Attempt | undefined> {
  const upright = turned(picture, turn);
  const lines = await ocr.recognise(upright, languages);
  return lines && { picture: upright, turn, languages, lines };
}
