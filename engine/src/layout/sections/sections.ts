import type { Line, Section, TextStyle } from "../../model/index.ts";
import type { DraftLine } from "../draft.ts";
import type { HeadingLine } from "./heading-line.ts";
import { type HeadingWords, headingWords } from "./heading-words.ts";
import { isLabelOfDuties, labelsOfEntries } from "./labels-of-entries.ts";
import { misspeltHeading } from "./misspelt.ts";
import { LOOK, lookOf, standsOut, startsLikeHeading } from "./sections.rules.ts";
import { headingsSetApart } from "./set-apart.ts";
import { withoutSubHeadings } from "./sub-headings.ts";
import { sectionTracks } from "./tracks.ts";

/** Divides the lines into sections by the headings among them; page headers and footers belong to none. */
export function divide(lines: readonly Line[], drafts: readonly DraftLine[]): Section[] {
  return sectionTracks(lines, drafts, findHeadings(lines, drafts));
}

/** What the whole document says about how its headings look. */
type Scene = {
  readonly lines: readonly Line[];
  readonly body: TextStyle;
  /** Rows in which several lines stand side by side. */
  readonly crowded: ReadonlySet<number>;
  /** By line: how it looks. */
  readonly looks: readonly string[];
  /** How many sure headings look so. */
  readonly sureLooks: ReadonlyMap<string, number>;
  /** How many lines look so. */
  readonly alike: ReadonlyMap<string, number>;
};

/** The lines that head a section: known words first, then lines that look just like those. */
function findHeadings(lines: readonly Line[], drafts: readonly DraftLine[]): HeadingLine[] {
  const body = bodyStyle(lines);
  const crowded = crowdedRows(lines);
  const looks = lines.map((line, at) => lookOf(line, drafts[at]?.level));
  const grid = gridRows(lines);
  const candidates = lines.map((line, at) =>
    (canHead(line) || isHeadingAfterAll(line, lines[at - 1])) && !isCellOf(line, grid) && !isLabelOfDuties(line)
      ? headingWords(line.text)
      : [],
  );
  const language = mainLanguage(candidates);
  const isLabel = labelsOfEntries(lines, candidates, body);
  const known = candidates.map((readings, at) =>
    isLabel(lines[at]) ? undefined : (readings.find((reading) => reading.language === language) ?? readings[0]),
  );
  const sure = new Set([
    ...lines.flatMap((line, at) => (isSure(line, known[at], body, crowded, language) && !isItem(lines, at) ? [at] : [])),
    ...headingsSetApart(lines, known, body),
  ]);
  const scene: Scene = { lines, body, crowded, looks, sureLooks: count([...sure].map((at) => looks[at] ?? "")), alike: count(looks) };
  const found: HeadingLine[] = [];
  for (const at of lines.keys()) {
    const broken = overTwoLines(at, scene);
    if (broken && (!sure.has(at + 1) || lines[at]?.row === lines[at + 1]?.row)) {
      found.push({ line: at, kind: broken }, { line: at + 1, kind: broken });
      continue;
    }
    if (found.at(-1)?.line === at) continue;
    const words = known[at];
    if (words && (sure.has(at) || agreesWithLooks(at, words, scene))) found.push({ line: at, kind: words.kind });
    else if (!words && looksLikeKnown(at, scene, found.length > 0))
      found.push({ line: at, kind: misspeltHeading(lines[at]?.text ?? "", language ?? "en") ?? "other" });
  }
  return withoutSubHeadings(found, lines, looks);
}

/** "Compétences" over "linguistiques", "EDUCATION AND" left of "TRAINING": a heading that its column broke or set wide, by the look of both lines. */
function overTwoLines(at: number, { lines, looks, body }: Scene): HeadingLine["kind"] | undefined {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || looks[at] !== looks[at + 1] || line.column !== next.column) return undefined;
  const goesOn = line.row === next.row && UNFINISHED.test(line.text);
  if (!goesOn && (next.gapBefore ?? 9) > LOOK.gap) return undefined;
  if (!canHead(line) || standsOut(line, body).type < 1 || line.text.length > LONGEST_BROKEN || !startsLikeHeading(line.text))
    return undefined;
  const whole = headingWords(`${line.text} ${next.text}`).find((words) => words.trust === "strong");
  const isOwn = headingWords(next.text).some((words) => words.trust === "strong");
  return whole && (goesOn || !isOwn) ? whole.kind : undefined;
}

const LONGEST_BROKEN = 24;
const UNFINISHED = /(?:[,&/-]|\s(?:of|in|and|the|for|with|to|a|und|für|mit|et|de|des|en|y|e|di|del|da|do|van|voor|met))$/iu;

function canHead(line: Line): boolean {
  return line.place !== "header" && line.place !== "footer" && line.continues !== true;
}

/** A heading below a line that fills its column looks like the rest of it: its words tell, and that the line above is whole. */
function isHeadingAfterAll(line: Line, above: Line | undefined): boolean {
  if (line.continues !== true || !above || UNFINISHED.test(above.text) || !startsLikeHeading(line.text)) return false;
  return headingWords(line.text).some((words) => words.trust === "strong");
}

/** Rows of tables with three columns or more, which set facts side by side; one of two columns, or that is read column by column, may set sections. */
function gridRows(lines: readonly Line[]): ReadonlySet<number> {
  const columns = new Map<number, number>();
  for (const { cell, row, column } of lines)
    if (cell && column === undefined) columns.set(row, Math.max(columns.get(row) ?? 0, cell.column + 1));
  return new Set([...columns].filter(([, count]) => count >= 3).map(([row]) => row));
}

/** "Training" above the third column of a table heads that column and no section. */
function isCellOf(line: Line, grid: ReadonlySet<number>): boolean {
  return line.cell !== undefined && line.cell.column > 0 && grid.has(line.row);
}

/** A mark before a heading is an ornament; before one of several items it is a bullet, and so it is right below a heading. */
function isItem(lines: readonly Line[], at: number): boolean {
  const [before, next] = [lines[at - 1], lines[at + 1]];
  const isBelowHeading = before?.style.bold === true && lines[at]?.style.bold !== true && isHeadingWord(before);
  if (lines[at]?.kind === "list-item" && isBelowHeading) return true;
  return lines[at]?.kind === "list-item" && lines[at - 1]?.kind === "list-item" && (next?.kind === "list-item" || next === undefined);
}

function isHeadingWord(line: Line): boolean {
  return line.kind !== "list-item" && headingWords(line.text).some((words) => words.trust === "strong");
}

/** Known words that also stand as headings do. */
function isSure(
  line: Line,
  words: HeadingWords | undefined,
  body: TextStyle,
  crowded: ReadonlySet<number>,
  language: string | undefined,
): boolean {
  if (!words || words.trust === "loose") return false;
  const { type, space } = standsOut(line, body);
  // A style sheet may write every heading in small letters.
  if (!startsLikeHeading(line.text) && (words.trust !== "strong" || (type < 2 && line.kind !== "heading"))) return false;
  const alone = !crowded.has(line.row);
  if (line.kind === "list-item") return alone && words.trust === "strong" && (type >= 2 || space);
  // "Languages:  Java, C" beside its values is a label inside a section.
  if (!alone) return type >= (words.trust === "strong" ? 1 : 2) && (line.kind === "heading" || !/[:：]\s*$/u.test(line.text));
  // "Curriculum" heads a Spanish resume, and is a plain word of an English one.
  if (words.trust === "strong") return words.language === language ? type >= 1 || space : type >= 2 || (type >= 1 && space);
  return type >= 2 || (type >= 1 && space);
}

/** Weaker words count where they look exactly as the sure headings do. */
function agreesWithLooks(at: number, words: HeadingWords, { lines, looks, sureLooks, alike, body, crowded }: Scene): boolean {
  const line = lines[at];
  if (!line || line.kind === "list-item") return false;
  if (!startsLikeHeading(line.text) && standsOut(line, body).type < 2 && line.kind !== "heading") return false;
  // Where headings look like all other text, the words alone must tell.
  const isPlain = sureLooks.size === 0 || ((sureLooks.get(looks[at] ?? "") ?? 0) > 0 && standsOut(line, body).type === 0);
  if (words.trust === "strong" && isPlain) return !crowded.has(line.row);
  if (words.trust === "weak" && isPlain && sureLooks.size > 0) return standsOverBlock(line, lines[at + 1]) && !crowded.has(line.row);
  if (standsOut(line, body).type === 0) return false;
  const siblings = sureLooks.get(looks[at] ?? "") ?? 0;
  // "Amber Projects" among employers in the same letters is one of them.
  const isRare = words.trust === "loose" && siblings * MOST_ALIKE < (alike.get(looks[at] ?? "") ?? 0);
  return siblings > 0 && !isRare && (words.trust !== "loose" || !crowded.has(line.row));
}

/** Of so many lines that look alike, one at least must surely be a heading for the others to be taken for headings too. */
const MOST_ALIKE = 3;

/** In plain text a blank line above and none below is all that makes a heading of an everyday word. */
function standsOverBlock(line: Line, next: Line | undefined): boolean {
  return (line.gapBefore ?? 0) > LOOK.gap && (next?.gapBefore ?? LOOK.gap) < LOOK.gap && line.text.length <= LONGEST_BROKEN;
}

/**
 * An unknown line heads a section only if it looks exactly like several known headings, differs from body text, and
 * hardly any other unknown line looks the same: job titles are bold too.
 */
function looksLikeKnown(at: number, { lines, looks, sureLooks, alike, body, crowded }: Scene, afterFirst: boolean): boolean {
  const line = lines[at];
  if (!line || !canHead(line) || crowded.has(line.row) || line.kind === "list-item") return false;
  if (!isShort(line.text) && !isLongHeading(line, body)) return false;
  const siblings = sureLooks.get(looks[at] ?? "") ?? 0;
  const { type } = standsOut(line, body);
  const isLarger = (line.style.size ?? 0) > (body.size ?? 0) * LOOK.bigger && line.style.bold === body.bold;
  const isMarked = line.kind === "heading" || type >= 2 || (isLarger && siblings >= MANY_SIBLINGS && (line.gapBefore ?? 0) >= LOOK.gap);
  if (siblings < LOOK.knownSiblings || !isMarked) return false;
  const same = alike.get(looks[at] ?? "") ?? 0;
  return same - siblings <= siblings / 2 && (afterFirst || isBelowTitle(line, lines));
}

const isShort = (text: string): boolean => text.length <= 40 && text.split(/\s+/u).length <= 5 && !/[\d@|,.]/u.test(text);
const LONGEST_HEADING = 80;

/** "Field Experience Through a Programme (Its Long Name)": in type of its own size and set apart, a heading may be long. */
function isLongHeading(line: Line, body: TextStyle): boolean {
  const isLarger = (line.style.size ?? 0) > (body.size ?? 0) * LOOK.bigger;
  return isLarger && (line.gapBefore ?? 0) >= LOOK.gap && line.text.length <= LONGEST_HEADING && !/[@|]|\d{4}|[.,;:]$/u.test(line.text);
}

/** So many headings in one look make it theirs, even if only size tells it from the text. */
const MANY_SIBLINGS = 5;

/** Before the first known heading only what is smaller than the name above it can be a heading. */
function isBelowTitle(line: Line, lines: readonly Line[]): boolean {
  const size = line.style.size;
  return size !== undefined && lines.slice(0, line.index).some((above) => (above.style.size ?? 0) > size * LOOK.bigger);
}

/** The style of most characters, by size first and then by weight. */
function bodyStyle(lines: readonly Line[]): TextStyle {
  const weights = new Map<string, { style: TextStyle; weight: number }>();
  for (const line of lines) {
    const { size, bold, color } = line.style;
    const key = `${size ?? ""}|${bold ?? ""}|${color ?? ""}`;
    const seen = weights.get(key) ?? { style: line.style, weight: 0 };
    seen.weight += line.kind === "heading" ? 0 : line.text.length;
    weights.set(key, seen);
  }
  return [...weights.values()].reduce((best, next) => (next.weight > best.weight ? next : best), { style: {}, weight: -1 }).style;
}

/** Rows in which several lines stand side by side in one column. */
function crowdedRows(lines: readonly Line[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const crowded = new Set<number>();
  for (const { row } of lines) {
    if (seen.has(row)) crowded.add(row);
    seen.add(row);
  }
  return crowded;
}

function mainLanguage(candidates: readonly (readonly HeadingWords[])[]): string | undefined {
  const votes = new Map<string, number>();
  for (const readings of candidates) {
    for (const { language, trust } of readings) {
      if (trust !== "loose") votes.set(language, (votes.get(language) ?? 0) + (trust === "strong" ? 2 : 1) / readings.length);
    }
  }
  return [...votes].reduce<[string, number] | undefined>((best, next) => (best && best[1] >= next[1] ? best : next), undefined)?.[0];
}

function count(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
