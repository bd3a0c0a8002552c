import type { Line, Span } from "../../model/index.ts";
import { takeBullet } from "../../text/bullets.ts";

/** One list of a skills section: lines that belong together, with the group's name in front. */
export type List = {
  readonly name?: Span & { readonly text: string };
  readonly parts: readonly (Span & { readonly text: string })[];
  readonly lines: readonly Line[];
};

const GROUP = /^\s*([^:：=]{2,45}?)(?:\s*[:：]|\s+=)\s+(?=\S)|^\s*([^:：]{2,45}?)\s*[:：]\s*$/u;
const HAN_GROUP = /^\s*([\p{Script=Han}\p{L}\s]{2,20}?)：/u;
const LIST_SIGN = /[,;|•·∙▪◦‖¦、，；]/u;

function contentOf(line: Line): { readonly text: string; readonly start: number } {
  const { text, removed } = takeBullet(line.text);
  return { text: withoutLeader(text), start: line.start + removed };
}

/** Without the dots that lead from a heading to the margin. */
function withoutLeader(text: string): string {
  let end = text.length;
  while (end > 0 && /[.\s]/u.test(text[end - 1] ?? "")) end--;
  return text.slice(end).startsWith("....") ? text.slice(0, end) : text;
}

/** The bold words in front of lighter ones name the group: "Tools Docker, Git". */
function boldLead(line: Line): Span | undefined {
  const base = line.style.bold === true;
  const [first] = line.styled ?? [];
  if (!base && first?.style.bold === true && first.start <= line.start + 2 && first.end < line.end - 2)
    return { start: first.start, end: first.end };
  const lighter = line.styled?.find((part) => part.style.bold !== true && part.end >= line.end - 1);
  return base && lighter && lighter.start > line.start + 2 ? { start: line.start, end: lighter.start } : undefined;
}

function readLine(line: Line): List {
  const { text, start } = contentOf(line);
  const label = GROUP.exec(text) ?? HAN_GROUP.exec(text);
  const name = label?.[1] ?? label?.[2];
  if (label && name !== undefined && name.split(/\s+/u).length <= 6) {
    const at = start + text.indexOf(name);
    const rest = { start: start + label[0].length, end: line.end, text: text.slice(label[0].length) };
    return { name: { start: at, end: at + name.length, text: name }, parts: rest.text === "" ? [] : [rest], lines: [line] };
  }
  const lead = boldLead(line);
  if (lead) {
    const written = line.text.slice(lead.start - line.start, lead.end - line.start).replace(/[\s:–—-]+$/u, "");
    const rest = { start: lead.end, end: line.end, text: line.text.slice(lead.end - line.start) };
    return { name: { start: lead.start, end: lead.start + written.length, text: written }, parts: [rest], lines: [line] };
  }
  return { parts: [{ start, end: line.end, text }], lines: [line] };
}

/** A table row whose first cell stands alone before a list names the group in that cell. */
function readRow(lines: readonly Line[], inTable: boolean): List[] {
  const [first, ...rest] = lines;
  if (!first || rest.length === 0 || lines.some((line) => GROUP.test(line.text))) return lines.map(readLine);
  const isGroup =
    !LIST_SIGN.test(first.text) &&
    (rest.length === 1 || (!inTable && LIST_SIGN.test(rest[0]?.text ?? ""))) &&
    (inTable || LIST_SIGN.test(rest[0]?.text ?? "") || first.style.bold === true) &&
    rest[0]?.style.bold !== true;
  if (!isGroup) return lines.map(readLine);
  return [
    {
      name: { start: first.start, end: first.end, text: first.text },
      parts: rest.map(({ start, end, text }) => ({ start, end, text })),
      lines,
    },
  ];
}

/** Every row has a name and what belongs to it, and some rows show it by a list in the second place. */
function isTableOfGroups(rows: readonly (readonly Line[])[]): boolean {
  const whole = rows.filter((row) => row.some((line) => line.continues !== true));
  const pairs = whole.filter((row) => row.length === 2);
  const lists = pairs.filter(([, second]) => LIST_SIGN.test(second?.text ?? ""));
  return pairs.length === whole.length && lists.length >= 2 && pairs.every(([first]) => !LIST_SIGN.test(first?.text ?? ""));
}

function isGroupHeading(list: List, next: List | undefined): boolean {
  const [line] = list.lines;
  if (!line || list.name || !next || next.name || LIST_SIGN.test(line.text)) return false;
  const nextLine = next.lines[0];
  // A bold item above plain ones is their group as well, in a list of lists.
  if (line.kind === "list-item") return line.style.bold === true && nextLine?.style.bold !== true;
  const isStronger =
    (line.style.bold === true && nextLine?.style.bold !== true) ||
    line.kind === "heading" ||
    (line.style.size ?? 0) > (nextLine?.style.size ?? 0) + 0.5;
  return (
    isStronger ||
    (nextLine?.kind === "list-item" && line.text.split(/\s+/u).length <= 5) ||
    (LIST_SIGN.test(nextLine?.text ?? "") && (line.gapBefore ?? 1) >= 1.5)
  );
}

function goesOn(list: List, last: List | undefined): boolean {
  const [line] = list.lines;
  const before = last?.lines.at(-1);
  if (!line || !last || !before || list.name || line.kind === "list-item" || takeBullet(line.text).bullet) return false;
  if (line.continues === true || /[,;(、，；（]\s*$/u.test(before.text)) return true;
  const opens = (before.text.match(/\(/gu)?.length ?? 0) > (before.text.match(/\)/gu)?.length ?? 0);
  return opens || (LIST_SIGN.test(before.text) && before.text.length > 60 && LIST_SIGN.test(line.text) && /^[\p{Ll}]/u.test(line.text));
}

/** The lists of a section: rows, then wrapped lines joined to their lists, then lines that only name the group of the lists below. */
export function toLists(lines: readonly Line[]): List[] {
  const rows = new Map<number, Line[]>();
  for (const line of lines) rows.set(line.row, [...(rows.get(line.row) ?? []), line]);
  const lists: List[] = [];
  const inTable = isTableOfGroups([...rows.values()]);
  for (const list of [...rows.values()].flatMap((row) => readRow(row, inTable))) {
    const last = lists.at(-1);
    if (last && goesOn(list, last))
      lists[lists.length - 1] = { ...last, parts: [...last.parts, ...list.parts], lines: [...last.lines, ...list.lines] };
    else lists.push(list);
  }
  const named: List[] = [];
  let heading: List["name"];
  for (const [i, list] of lists.entries()) {
    const [part] = list.parts;
    if (part && isGroupHeading(list, lists[i + 1])) {
      heading = part;
      continue;
    }
    if (list.name && list.parts.length === 0) {
      heading = list.name;
      continue;
    }
    if (list.name) heading = undefined;
    named.push(list.name || !heading ? list : { ...list, name: heading });
  }
  return named;
}
