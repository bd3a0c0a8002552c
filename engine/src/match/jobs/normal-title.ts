import { GENDER_MARKS, LEVEL_MARKS, LEVEL_NAMES, PLACE_LEADS, PLAIN_LEVELS, TERMS_MARKS } from "../../data/title-marks.ts";
import { isKnownPlace } from "../../recognise/places/read-place.ts";
import { cleanTitle } from "../../recognise/titles/clean-title.ts";
import { seniorityOf } from "../seniority.ts";

export type LevelName = (typeof LEVEL_NAMES)[number];
/** An advertised title as an occupation and a level. `level` is 0 (intern) to 6 (head of a company). */
export type NormalTitle = { readonly title: string; readonly seniority: { readonly level: number; readonly name: LevelName } };

const LONGEST_TITLE = 300;
const USUAL_LEVEL = 2;

/**
 * The occupation that a title names, without level, gender marks, place, pay and working time: "Sr. Data Engineer (m/w/d),
 * Berlin - 70k EUR" is "Data Engineer", senior. A title of which nothing would be left keeps its words.
 */
export function normalTitle(advertised: string, places: readonly string[] = []): NormalTitle {
  const given = advertised.slice(0, LONGEST_TITLE);
  const cleaned = cleanTitle(without(given, [...GENDER_MARKS, ...TERMS_MARKS]));
  const level = PLAIN_LEVELS.find(([, pattern]) => pattern.test(cleaned))?.[0] ?? seniorityOf(cleaned) ?? USUAL_LEVEL;
  const placeless = withoutPlace(tidy(cleaned), places);
  const bare = tidy(without(placeless, LEVEL_MARKS));
  const title = [bare, placeless, tidy(cleaned)].find((words) => /\p{L}{2}/u.test(words)) ?? given.trim();
  return { title, seniority: { level, name: LEVEL_NAMES[level] ?? "mid" } };
}

function without(text: string, marks: readonly RegExp[]): string {
  return marks.reduce((left, mark) => left.replace(mark, " "), text);
}

/** Takes known places and the posting's own off the end: ", New York, NY" and "in Munich". */
function withoutPlace(title: string, places: readonly string[]): string {
  const own = new Set(places.flatMap((place) => place.split(/[,;/]/)).map((part) => part.trim().toLowerCase()));
  const isPlace = (words: string): boolean => own.has(words.toLowerCase()) || isKnownPlace(words) || REGION_CODE.test(words);
  const parts = title.split(/,\s*/);
  while (parts.length > 1 && isPlace(parts.at(-1)?.trim() ?? "")) parts.pop();
  const kept = parts.join(", ");
  for (const name of endsOf(kept)) {
    const lead = PLACE_LEADS.exec(kept.slice(0, kept.length - name.length));
    if (lead && isPlace(name)) return kept.slice(0, lead.index);
  }
  return kept;
}

const REGION_CODE = /^[A-Z]{2}$/;

/** The last one, two and three words. */
function endsOf(text: string): readonly string[] {
  const words = text.split(" ");
  return [3, 2, 1].filter((count) => count < words.length).map((count) => words.slice(-count).join(" "));
}

function tidy(title: string): string {
  return title
    .replace(/\(\s*\)|\[\s*\]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/\s+,/g, ",")
    .replace(/^[\s,;:|!/–—-]+|[\s,;:|!/–—-]+$/g, "");
}
