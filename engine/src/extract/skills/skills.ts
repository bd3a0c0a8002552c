import type { Interest, LaidOut, Language, Line, SkillGroup, Span } from "../../model/index.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import { findHumanLanguages, languageCode } from "../../recognise/human-languages/find-human-languages.ts";
import { labelOf } from "../../recognise/phrases/field-labels.ts";
import { recogniseSkills } from "../../recognise/skills/recognise-skills.ts";
import { takeBullet } from "../../text/bullets.ts";
import { joinWrapped } from "../../text/join-wrapped.ts";
import { extractLanguages } from "../languages/languages.ts";
import type { Trace, Traced } from "../traced.ts";
import { type Atom, atomsOf, atomsOfSentence, isLevel } from "./atoms.ts";
import { partChips } from "./chips.ts";
import { asOneSentence } from "./one-sentence.ts";
import { type Placed, partBlanks, partClosing } from "./part-atoms.ts";
import { groupsBelowEachOther } from "./side-by-side.ts";
import { joinWrappedCells } from "./wrapped-cells.ts";
import { joinWrappedLists } from "./wrapped-lists.ts";

/** One list of a skills section: lines that belong together, with the group's name in front. */
type List = {
  readonly name?: Span & { readonly text: string };
  readonly parts: readonly (Span & { readonly text: string })[];
  readonly lines: readonly Line[];
};

const GROUP = /^\s*([^:：=]{2,45}?)(?:\s*[:：]|\s+=)\s+(?=\S)|^\s*([^:：]{2,45}?)\s*[:：]\s*$/u;
const HAN_GROUP = /^\s*([\p{Script=Han}\p{L}\s]{2,20}?)：/u;
const LIST_SIGN = /[,;|•·∙▪◦‖¦、，；]/u;
/** What parts the items of a list, a stroke or dash between blanks too. */
const PARTING_SIGN = /[,;|•·∙▪◦‖¦、，；]|\s[/–—-]\s/u;
const LONGEST_PLAIN = 8;

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

/** Rows, then wrapped lines joined to their lists, then lines that only name the group of the lists below. */
function toLists(lines: readonly Line[]): List[] {
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

/** The items of a sentence over one or more lines; positions hold only where the lines follow each other. */
function sentenceAtoms(list: List, document: string): readonly Placed[] | undefined {
  const [first] = list.parts;
  const last = list.parts.at(-1);
  if (!first || !last) return undefined;
  const text = document.slice(first.start, last.end).replaceAll("\n", " ");
  return atomsOfSentence(text, first.start)?.map((atom) => ({ ...atom, spans: [{ start: atom.start, end: atom.end }] }));
}

/** The atoms of a list; pieces of one wrapped atom keep the spans of both lines. */
function atomsOfList(list: List, document: string): (Atom & { readonly spans: readonly Span[] })[] {
  const [first, ...rest] = list.parts;
  if (!first) return [];
  const text = rest.reduce((whole, part) => joinWrapped(whole, part.text), first.text);
  const plain = document.slice(first.start, first.start + text.length).replaceAll("\n", " ") === text;
  if (plain) return atomsOf(text, first.start).map((atom) => ({ ...atom, spans: [{ start: atom.start, end: atom.end }] }));
  const spans = list.parts.map(({ start, end }) => ({ start, end }));
  return atomsOf(text, 0).map(({ start, end, text: written }) => {
    const atom = { start, end, text: written };
    const part = list.parts.find((candidate) => candidate.text.includes(atom.text));
    const at = part ? part.start + part.text.indexOf(atom.text) : 0;
    return { ...atom, spans: part ? [{ start: at, end: at + atom.text.length }] : spans };
  });
}

function isProse(list: List): boolean {
  const text = list.parts.map((part) => part.text).join(" ");
  const words = text.split(/\s+/u).length;
  const pieces = text.split(PARTING_SIGN).length;
  return words > LONGEST_PLAIN && words / pieces > 5;
}

/** Skills named inside a sentence, by the lexicon; the sentence itself is no skill. */
function skillsOfProse(list: List): (Atom & { readonly spans: readonly Span[] })[] {
  return list.parts.flatMap((part) =>
    recogniseSkills(part.text, { skillList: [{ start: 0, end: part.text.length }] }).map((mention) => {
      const span = { start: part.start + mention.start, end: part.start + mention.end };
      return { ...span, text: part.text.slice(mention.start, mention.end), spans: [span] };
    }),
  );
}

export type FoundSkills = {
  readonly groups: readonly Traced<SkillGroup>[];
  readonly languages: readonly Traced<Language>[];
  readonly interests: readonly Traced<Interest>[];
};

function isDateOnly(text: string): boolean {
  const [date] = findDates(text);
  return date !== undefined && date.start === 0 && date.end >= text.length - 1;
}

/** A list in which half the items are human languages, or one that says so in front. */
function isSpoken(list: List, atoms: readonly Atom[]): boolean {
  if (list.name && languageCode(list.name.text) !== undefined) return true;
  const isCalledSo = list.name !== undefined && labelOf(list.name.text) === "spoken";
  const spoken = atoms.filter(
    (atom) =>
      languageCode(atom.text.replace(/\s*[(:–-].*$/u, "")) !== undefined || (isCalledSo && findHumanLanguages(atom.text).length > 0),
  );
  return atoms.length > 0 && spoken.length >= atoms.length / 2;
}

/** "Patente o patenti | B": a row of a form that says what the person may drive or when they were born. */
function withoutPersonalRows(lines: readonly Line[]): readonly Line[] {
  const rows = Map.groupBy(lines, (line) => line.row);
  const personal = new Set(
    [...rows].flatMap(([row, [first, ...rest]]) => (first && rest.length > 0 && labelOf(first.text) === "personal" ? [row] : [])),
  );
  return lines.filter((line) => !personal.has(line.row));
}

/** Reads a skills section: groups with their skills, and human languages that were listed among them. */
export function extractSkills(lines: readonly Line[], laidOut: Pick<LaidOut, "text" | "lines">): FoundSkills {
  const document = laidOut.text;
  const groups: Group[] = [];
  const languages: Traced<Language>[] = [];
  const interests: Traced<Interest>[] = [];
  const whole = groupsBelowEachOther(asOneSentence(joinWrappedLists(withoutPersonalRows(lines), laidOut.lines)));
  for (const list of toLists(joinWrappedCells(partChips(whole, laidOut.lines)))) {
    const atoms = (sentenceAtoms(list, document) ?? (isProse(list) ? skillsOfProse(list) : atomsOfList(list, document))).filter(
      (atom) => !isDateOnly(atom.text) && labelOf(atom.text) !== "spoken",
    );
    if (isSpoken(list, atoms)) {
      languages.push(...extractLanguages(list.lines));
      continue;
    }
    if (list.name && labelOf(list.name.text) === "interests") {
      interests.push(
        ...atoms.map((atom) => ({ value: { name: atom.text }, traces: [{ pointer: "/name", spans: atom.spans, confidence: 0.85 }] })),
      );
      continue;
    }
    // "Driving licence: B" among the skills is none.
    if (list.name && labelOf(list.name.text) === "personal") continue;
    if (list.parts.some(({ text }) => CONSENT.test(text))) continue;
    const isSentence = /[.。]\s*$/u.test(list.parts.at(-1)?.text ?? "");
    for (const atom of partClosing(atoms, isSentence).flatMap(partBlanks)) addTo(groups, list.name, atom);
  }
  return { groups: groups.filter((group) => group.atoms.length > 0).map(toTraced), languages, interests };
}

/** "Autorizzo il trattamento dei miei dati personali": what closes a resume in Italy and elsewhere. */
const CONSENT =
  /^(?:autorizzo|si autorizza|acconsento|presto il consenso|il sottoscritto|la sottoscritta|consiento|autorizo|je certifie|j['’]atteste|declaro que|hiermit versichere)(?!\p{L})/iu;

type Group = { readonly name?: List["name"]; readonly level?: Atom["level"]; readonly atoms: Placed[] };

/** "Advanced: Java, Go" names a level and no group; skills of one group that are rated apart make a group for each level. */
function addTo(groups: Group[], heading: List["name"], atom: Placed): void {
  const isRating = heading !== undefined && isLevel(heading.text);
  const name = isRating ? undefined : heading;
  const level = atom.level ?? (isRating ? heading : undefined);
  const same = groups.findLast((group) => group.name?.start === name?.start);
  const open = groups.find((group) => group.name?.start === name?.start && group.level?.text === level?.text);
  if (open && (same === groups.at(-1) || name)) open.atoms.push(atom);
  else groups.push({ ...(name && { name }), ...(level && { level }), atoms: [atom] });
}

function toTraced({ name, level, atoms }: Group): Traced<SkillGroup> {
  const traces: Trace[] = atoms.map((atom, i) => ({ pointer: `/keywords/${i}`, spans: atom.spans, confidence: 0.9 }));
  const at = (pointer: string, span: Span | undefined): Trace[] =>
    span ? [{ pointer, spans: [{ start: span.start, end: span.end }], confidence: 0.9 }] : [];
  return {
    value: { ...(name && { name: name.text }), ...(level && { level: level.text }), keywords: atoms.map((atom) => atom.text) },
    traces: [...at("/name", name), ...at("/level", level), ...traces],
  };
}
