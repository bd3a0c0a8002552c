import type { Line, TextStyle } from "../../model/index.ts";
import { labelOf } from "../../recognise/phrases/field-labels.ts";
import type { HeadingWords } from "./heading-words.ts";
import { isCapitals, LOOK, standsOut } from "./sections.rules.ts";

/** "Principais atividades:" in an entry stands over what was done there, whatever its last word heads elsewhere. */
export function isLabelOfDuties({ text }: Line): boolean {
  return isBeforeColon(text) && /\s/u.test(text.trim()) && labelOf(text) === "duties";
}

/** By how the headings of a document look: which lines are labels inside of an entry, though they hold a heading's words. */
export function labelsOfEntries(
  lines: readonly Line[],
  candidates: readonly (readonly HeadingWords[])[],
  body: TextStyle,
): (line: Line | undefined) => boolean {
  const sure = lines.filter((_, at) => candidates[at]?.some((words) => words.trust === "strong"));
  const hasCapitals = sure.filter(({ text }) => isCapitals(text) && !isBeforeColon(text)).length >= MANY_CAPITALS;
  const isMarkedUp = sure.filter(({ kind }) => kind === "heading").length >= MANY_MARKED;
  return (line) => line !== undefined && ((hasCapitals && isPlainLabel(line, body)) || (isMarkedUp && isBoldLabel(line)));
}

/** So many headings in capitals make capitals the look of all of them. */
const MANY_CAPITALS = 3;
/** So many section headings marked as headings leave none to be marked otherwise. */
const MANY_MARKED = 3;

const isBeforeColon = (text: string): boolean => /[:：]\s*$/u.test(text);

/** "**Environnement technique** :" in an entry, where sections have headings of their own. */
function isBoldLabel(line: Line): boolean {
  return line.kind !== "heading" && isBeforeColon(line.text) && !isCapitals(line.text);
}

/** "Projekte:" in an entry, where the headings are "AUSBILDUNG" and "SPRACHEN": only the colon sets it off from the text. */
function isPlainLabel(line: Line, body: TextStyle): boolean {
  if (!isBeforeColon(line.text) || isCapitals(line.text)) return false;
  return standsOut(line, body).type === 1 && line.gapBefore !== undefined && line.gapBefore < LOOK.gap;
}
