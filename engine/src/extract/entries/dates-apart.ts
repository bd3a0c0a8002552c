import type { Line } from "../../model/index.ts";
import type { DateOptions } from "../../recognise/dates/date-mention.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import { isKnownPlace } from "../../recognise/places/read-place.ts";
import { takeBullet } from "../../text/bullets.ts";

const FEWEST = 2;
const LONGEST_TOWN = 40;
const LONGEST_HEAD = 80;
/** The distance that parts one head from the next where no list stands between them, in line distances. */
const APART = 1.5;

/**
 * Puts dates that were copied as a column of their own back below the heads they belong to.
 *
 * Only where all dates of a section follow each other, with nothing but a town for each among them, and there are as
 * many as there are heads in the rest of it; otherwise the lines stay as they are.
 */
export function datesToHeads(lines: readonly Line[], options: DateOptions): readonly Line[] {
  const dated = lines.flatMap((line, at) => (findDates(line.text, options).length > 0 ? [at] : []));
  const [first = 0] = dated;
  const last = dated.at(-1) ?? 0;
  if (dated.length < FEWEST || !dated.every((at) => isDateOnly(lines[at], options))) return lines;
  const towns = lines.slice(first, last).filter((_, at) => !dated.includes(at + first));
  if (towns.length > dated.length || !towns.every(isTown)) return lines;
  const leads = towns.length > 0 && isTown(lines[first - 1]) ? 1 : 0;
  const from = first - leads;
  const follows = leads === 0 && towns.length > 0 && isTown(lines[last + 1]) ? 1 : 0;
  const end = last + 1 + follows;
  const heads = headsOf([...lines.slice(0, from), ...lines.slice(end)]);
  if (heads.length !== dated.length) return lines;
  const blocks = dated.map((at, i) =>
    leads > 0 ? lines.slice(i === 0 ? from : (dated[i - 1] ?? 0) + 1, at + 1) : lines.slice(at, dated[i + 1] ?? end),
  );
  const blockBelow = new Map(heads.map((head, i) => [head.at(-1), blocks[i] ?? []]));
  return [...lines.slice(0, from), ...lines.slice(end)].flatMap((line) => [
    line,
    ...(blockBelow.get(line) ?? []).map((moved) => ({ ...moved, gapBefore: 1 })),
  ]);
}

function isDateOnly(line: Line | undefined, options: DateOptions): boolean {
  const [date, ...others] = findDates(line?.text ?? "", options);
  return line !== undefined && date !== undefined && others.length === 0 && date.start === 0 && date.end >= line.text.trimEnd().length;
}

function isTown(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_TOWN && !isItem(line) && isKnownPlace(line.text);
}

function isItem(line: Line): boolean {
  return line.kind === "list-item" || takeBullet(line.text).bullet !== undefined;
}

/** The lines that head entries: those between lists, or between blank lines where there are no lists. */
function headsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const heads: Line[][] = [];
  let open = false;
  const hasLists = lines.some(isItem);
  for (const line of lines) {
    const isBody = isItem(line) || line.continues === true || line.text.length > LONGEST_HEAD || /\p{Ll}{2}[.;]$/u.test(line.text);
    if (isBody) open = false;
    else if (open && (hasLists || (line.gapBefore ?? 1) < APART)) heads.at(-1)?.push(line);
    else {
      heads.push([line]);
      open = true;
    }
  }
  return heads;
}
