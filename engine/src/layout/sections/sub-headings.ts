import type { Line } from "../../model/index.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import { foldLetters } from "../../text/fold.ts";
import type { HeadingLine } from "./heading-line.ts";

/** Kinds that an entry can have parts of: "Highlights", "Key projects", "Technologies" below every job. */
const PARTS: ReadonlySet<HeadingLine["kind"]> = new Set(["summary", "awards", "skills", "projects", "publications", "other"]);
/** What every resume has: the only heading of such a kind heads its section, however small it is. */
const ALWAYS: ReadonlySet<HeadingLine["kind"]> = new Set(["work", "education", "skills"]);
/** A heading below this share of the size of those above it heads a part of their section. */
const SMALLER = 0.93;
const LARGE_HEADINGS = 3;

/** The headings without those that head only a part of a section: smaller than the others of their column, or repeated below every entry. */
export function withoutSubHeadings(headings: readonly HeadingLine[], lines: readonly Line[], looks: readonly string[]): HeadingLine[] {
  const textOf = (heading: HeadingLine): string => foldLetters(lines[heading.line]?.text ?? "").replace(/[^\p{L}]+/gu, " ");
  const keyOf = (heading: HeadingLine): string => `${textOf(heading)}|${looks[heading.line]}`;
  const repeated = new Set<HeadingLine>();
  for (const [at, heading] of headings.entries()) {
    const next = headings.findIndex((other, index) => index > at && keyOf(other) === keyOf(heading));
    const twin = headings[next];
    const between = headings.slice(at + 1, next);
    // A section's heading in the same look between them shows that both head sections.
    const isPart =
      twin !== undefined && twin.line > heading.line + 1 && between.every((other) => looks[other.line] !== looks[heading.line]);
    if (twin && isPart && PARTS.has(heading.kind)) for (const one of [heading, twin]) repeated.add(one);
  }
  const heads = new Map(headings.map(({ line, kind }) => [line, kind]));
  return headings.filter(
    (heading, at) =>
      !repeated.has(heading) &&
      !isSmaller(heading, headings.slice(0, at), headings, lines) &&
      !isAmongEntries(heading, headings[at - 1], headings[at + 1], lines, looks) &&
      !isBelowEntry(heading.line, heads, looks) &&
      !isFieldOfWork(heading, headings, looks),
  );
}

/** Is a heading smaller than the last one of its column, which looks as most of that column do? */
function isSmaller(heading: HeadingLine, before: readonly HeadingLine[], all: readonly HeadingLine[], lines: readonly Line[]): boolean {
  const own = lines[heading.line];
  const size = own?.style.size;
  if (ALWAYS.has(heading.kind) && all.filter((other) => other.kind === heading.kind).length === 1) return false;
  if (!own || size === undefined) return false;
  const isLarge = (other: HeadingLine): boolean => {
    const line = lines[other.line];
    return line !== undefined && line.column === own.column && line.place === own.place && size < (line.style.size ?? 0) * SMALLER;
  };
  const large = all.filter(isLarge);
  return large.length >= LARGE_HEADINGS && before.some(isLarge);
}

/** "Technologies" in the first job, or "Skill Set" ahead of it, in letters no larger than those of the dated jobs that follow. */
function isAmongEntries(
  heading: HeadingLine,
  above: HeadingLine | undefined,
  below: HeadingLine | undefined,
  lines: readonly Line[],
  looks: readonly string[],
): boolean {
  const own = lines[heading.line];
  const parent = above && lines[above.line];
  const size = own?.style.size;
  if (heading.kind !== "skills" || above?.kind !== "work" || !own || !parent || size === undefined) return false;
  if (size >= (parent.style.size ?? 0) * SMALLER || own.column !== parent.column) return false;
  const isEntry = (line: Line): boolean =>
    (looks[line.index] === looks[own.index] || (line.style.bold === own.style.bold && (line.style.size ?? 0) > size)) &&
    [line, lines[line.index + 1]].some((row) => row !== undefined && findDates(row.text).some(({ kind }) => kind === "range"));
  return lines.slice(heading.line + 1, below?.line).filter(isEntry).length >= DATED_BELOW;
}

/** So many dated names below a heading of skills are jobs, and the heading a part of theirs. */
const DATED_BELOW = 2;

/** The level of a heading that its document states. */
function levelOf(look: string | undefined): number | undefined {
  const level = /^h(\d)/u.exec(look ?? "")?.[1];
  return level === undefined ? undefined : Number(level);
}

/** The line of the heading one stands below by its level. */
function parentOf(line: number, looks: readonly string[]): number | undefined {
  const own = levelOf(looks[line]);
  for (let above = line - 1; own !== undefined && above >= 0; above--) {
    const level = levelOf(looks[above]);
    if (level !== undefined && level < own) return above;
  }
  return undefined;
}

/** "Missions" below "Senior Engineer" below "Experience": by the levels of the headings an entry stands between it and its section. */
function isBelowEntry(line: number, heads: ReadonlyMap<number, HeadingLine["kind"]>, looks: readonly string[]): boolean {
  const entry = parentOf(line, looks);
  const section = entry === undefined ? undefined : parentOf(entry, looks);
  if (entry === undefined || section === undefined || heads.has(entry)) return false;
  // "Lebenslauf" over the name over all sections heads no entries.
  const kind = heads.get(section);
  return kind !== undefined && kind !== "header";
}

/** "Enseignement" below "Expérience professionnelle", where "Formation" is as high as that: a field that somebody worked in. */
function isFieldOfWork(heading: HeadingLine, all: readonly HeadingLine[], looks: readonly string[]): boolean {
  const above = parentOf(heading.line, looks);
  const parent = all.find(({ line }) => line === above);
  if (parent?.kind !== "work" || heading.kind === "work") return false;
  return all.some(({ line, kind }) => kind === heading.kind && looks[line] === looks[parent.line]);
}
