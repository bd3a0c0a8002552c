import type { Line } from "../../model/index.ts";
import { recogniseSkills } from "../../recognise/skills/recognise-skills.ts";
import { takeBullet } from "../../text/bullets.ts";
import { isBrokenWord } from "../../text/join-wrapped.ts";

const LIST_SIGN = /[,;|•·、，；]/u;
const ENDS_LIST = /[,;|•·、，；.。:：(（]\s*$/u;
const LABEL = /^[^,;|]{2,45}?[:：]/u;
/** Distance between lines of one paragraph, in lines. */
const TIGHT = 1.1;
/** Points by which left edges of one column differ. */
const SAME_EDGE = 2;
/** Lines of a column that show how wide it is. */
const LEAST_LINES = 4;

/**
 * Lists that a narrow column broke inside a name: "AutoCAD, Robot" over "Structural Analysis, Excel", where the first word of the
 * line below would have found no room above. A list that its writer broke ends where there was room.
 */
export function joinWrappedLists(lines: readonly Line[], all: readonly Line[]): readonly Line[] {
  return lines.map((line, at) => {
    const above = lines[at - 1];
    return above && isRestOfList(above, line, all) ? { ...line, continues: true } : line;
  });
}

function isRestOfList(above: Line, line: Line, all: readonly Line[]): boolean {
  if (line.start === above.end + 1 && line.row !== above.row && isBrokenWord(above.text, line.text)) return true;
  if (!above.box || !line.box || line.start !== above.end + 1 || line.row === above.row || line.continues === true) return false;
  if ((line.gapBefore ?? 9) > TIGHT || line.kind !== "paragraph" || Math.abs(line.box.x - above.box.x) > SAME_EDGE) return false;
  if (line.style.bold !== above.style.bold || LABEL.test(line.text) || takeBullet(line.text).bullet) return false;
  if (!LIST_SIGN.test(above.text) || ENDS_LIST.test(above.text) || areTwoNames(above.text, line.text)) return false;
  const edge = rightEdge(above, all);
  const end = above.box.x + above.box.width;
  const letter = line.box.width / Math.max(1, line.text.length);
  return edge !== undefined && end <= edge + SAME_EDGE && end + letter * (firstWord(line.text) + 1) > edge;
}

/** What stands on either side of the break is known by itself, and both not as one: a name ends there, and a sign was lost. */
function areTwoNames(above: string, below: string): boolean {
  const last = above.split(LIST_SIGN).at(-1)?.trim() ?? "";
  const first = below.split(LIST_SIGN)[0]?.trim() ?? "";
  return (isSkill(last) || isSkill(first)) && !isSkill(`${last} ${first}`);
}

function isSkill(text: string): boolean {
  const whole = { start: 0, end: text.length };
  return recogniseSkills(text, { skillList: [whole] }).some(({ start, end }) => start === 0 && end === text.length);
}

/** Letters that a line cannot break within; one where signs follow each other without blanks. */
function firstWord(text: string): number {
  return /^\p{Script=Han}/u.test(text) ? 1 : (/^\S+/u.exec(text)?.[0].length ?? 1);
}

/** Where the column of a line ends, by its other lines. */
function rightEdge(line: Line, all: readonly Line[]): number | undefined {
  const rights = all.flatMap(({ column, box, start }) =>
    box && start !== line.start && column === line.column && box.page === line.box?.page ? [box.x + box.width] : [],
  );
  return rights.length >= LEAST_LINES ? Math.max(...rights) : undefined;
}
