import type { Line } from "../../model/index.ts";

const POINTS = 6;
/** Of another column may stand between so many lines. */
const LINES_BETWEEN = 3;
const LINE_HEIGHTS = 1.6;

/** The line right below another in its column, flush with it on one side: what a narrow column broke goes on there. */
export function lineBelow(line: Line, lines: readonly Line[]): Line | undefined {
  const at = lines.indexOf(line);
  return lines.slice(at + 1, at + 2 + LINES_BETWEEN).find((next) => next.row !== line.row && isBelow(line, next));
}

function isBelow(line: Line, next: Line): boolean {
  const [above, below] = [line.box, next.box];
  if (!above || !below || next.continues === true) return next.index === line.index + 1 && (next.gapBefore ?? 1) <= LINE_HEIGHTS;
  const isFlush = Math.abs(above.x - below.x) < POINTS || Math.abs(above.x + above.width - below.x - below.width) < POINTS;
  const isNear = below.y - above.y <= LINE_HEIGHTS * 1.2 * Math.max(above.height, below.height);
  return isFlush && isNear && line.page === next.page;
}
