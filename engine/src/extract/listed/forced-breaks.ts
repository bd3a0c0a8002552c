import type { Line } from "../../model/index.ts";
import type { DateOptions } from "../../recognise/dates/date-mention.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";

/** Points by which lines of one column may begin, or end where they are set to the right, apart. */
const SAME_EDGE = 4;

/** Does a line end in its date, a bracket or a full stop behind it aside? */
function endsDated(line: Line, options: DateOptions): boolean {
  return findDates(line.text, options).some((date) => !/[\p{L}\d]/u.test(line.text.slice(date.end)));
}

/** Had the first word of the next line no room beside this one? */
function hasNoRoom(line: Line, next: Line, widest: number): boolean {
  if (!line.box || !next.box) return false;
  const letter = next.box.width / next.text.length;
  const word = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  return line.box.width + (word + 1) * letter > widest;
}

/**
 * In a narrow column an item that ends in its date may be broken before it: "Bridge Licence, Harbour" over "Board, 2020".
 * So it is where every line without a date is followed by a word that had no room there, and another item stands whole in
 * its line or is known to go on; a list with the givers below its titles breaks shorter lines too.
 */
export function withForcedBreaks(lines: readonly Line[], options: DateOptions): readonly Line[] {
  const [first, ...others] = lines;
  const isPlain = (line: Line) => line.kind !== "list-item" && line.box !== undefined;
  if (!first?.box || others.length === 0 || !lines.every(isPlain)) return lines;
  const left = (line: Line) => line.box?.x ?? 0;
  const right = (line: Line) => left(line) + (line.box?.width ?? 0);
  const stand = (edge: (line: Line) => number) => others.every((line) => Math.abs(edge(line) - edge(first)) <= SAME_EDGE);
  const isOneColumn = others.every((line, at) => line.row !== lines[at]?.row) && (stand(left) || stand(right));
  const dated = lines.map((line) => endsDated(line, options));
  const isWhole = (at: number) => dated[at - 1] !== false || lines[at]?.continues === true;
  if (!isOneColumn || dated.at(-1) !== true || !dated.some((isDated, at) => isDated && isWhole(at))) return lines;
  const widest = Math.max(...lines.map((line) => line.box?.width ?? 0));
  const areForced = lines.every((line, at) => {
    const next = lines[at + 1];
    return dated[at] === true || (next !== undefined && next.style.bold === line.style.bold && hasNoRoom(line, next, widest));
  });
  return areForced ? lines.map((line, at) => (dated[at - 1] === false ? { ...line, continues: true } : line)) : lines;
}
