import type { LaidOut, Line, Section, Span } from "../../model/index.ts";
import { findEmails, findPhones } from "../../recognise/contacts/find-contacts.ts";
import { readLabel } from "../../recognise/phrases/field-labels.ts";
import { lineBelow } from "./line-below.ts";

/** A telephone number with the stretches of the lines it stands on. */
export type FoundPhone = { readonly value: string; readonly spans: readonly Span[] };

/** Where a number begins that a narrow column broke: "+55 11" over "95550-0172". */
const BEGINS = /(?:^|[\s:])(\+\d[\d\s()]{0,10})$/u;
const GOES_ON = /^[\d\s()./-]{5,18}$/u;

/** The person's number: among the contact lines, else behind a label or a sign, else beside the e-mail address wherever that stands. */
export function findPhone(lines: readonly Line[], document: LaidOut, country: string | undefined): FoundPhone | undefined {
  const own = outsideReferences(document);
  const labelled = document.lines.filter((line) => readLabel(line.text)?.field === "phone" || /^\s*(?:\(?\+|☎|📞|✆)/u.test(line.text));
  return firstIn(lines, country) ?? brokenIn(lines, country) ?? firstIn(labelled, country) ?? firstIn(besideEmail(own), country);
}

function firstIn(lines: readonly Line[], country: string | undefined): FoundPhone | undefined {
  for (const line of lines) {
    const [found] = isPersonalOnly(line.text) ? [] : findPhones(line.text, country);
    if (found) return { value: found.value, spans: [{ start: found.start + line.start, end: found.end + line.start }] };
  }
  return undefined;
}

function brokenIn(lines: readonly Line[], country: string | undefined): FoundPhone | undefined {
  for (const line of lines) {
    const head = BEGINS.exec(line.text)?.[1];
    const next = head === undefined ? undefined : lineBelow(line, lines);
    if (head === undefined || !next || !GOES_ON.test(next.text)) continue;
    const [found] = findPhones(`${head.trim()} ${next.text.trim()}`, country);
    if (found)
      return {
        value: found.value,
        spans: [{ start: line.end - head.length, end: line.end }, next].map(({ start, end }) => ({ start, end })),
      };
  }
  return undefined;
}

/** "RUT: 11.111.111-1 | Celular: ..." says more than its first label. */
function isPersonalOnly(text: string): boolean {
  return readLabel(text)?.field === "personal" && !/[|·•]/u.test(text);
}

/** Other people's numbers stand under references. */
function outsideReferences(document: LaidOut): Line[] {
  const foreign = new Set(document.sections.filter(isReferences).flatMap((section) => section.lines));
  return document.lines.filter((line) => !foreign.has(line.index));
}

const isReferences = (section: Section): boolean => section.kind === "references";

/** Lines of a contact block: its number stands so near to the address. */
const NEAR = 2;

/** A template may set the contact lines at the foot of the page, or in the column that is read last. */
function besideEmail(lines: readonly Line[]): Line[] {
  const addresses = lines.filter((line) => findEmails(line.text).length > 0);
  const rows = new Set(addresses.map((line) => line.row));
  const beside = lines.filter((line) => rows.has(line.row));
  const near = lines.filter((line) => !rows.has(line.row) && addresses.some(({ index }) => Math.abs(index - line.index) <= NEAR));
  return [...beside, ...near];
}
