import type { Basics, LaidOut, Line, Section, SectionKind, Span } from "../../model/index.ts";
import { type FoundContact, findEmails } from "../../recognise/contacts/find-contacts.ts";
import { readLabel } from "../../recognise/phrases/field-labels.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { trimSpan } from "../entries/trim-span.ts";
import { numbered, type Trace, type Traced, under } from "../traced.ts";
import { findBrokenEmail } from "./broken-email.ts";
import { type FoundLinks, findLinks } from "./links.ts";
import { findLocation } from "./location.ts";
import { findName, LINES_LOOKED_AT } from "./name.ts";
import { findPhone } from "./phone.ts";

export type ContactOptions = { readonly defaultCountry?: string };

const TOP_LINES = 16;
const CLEARLY_TITLE = 0.6;

/** Lines that speak of the person: what stands before the first heading, contact blocks, and the top of the page. */
function contactLines(document: LaidOut): Line[] {
  const indexes = new Set(document.lines.slice(0, TOP_LINES).map((line) => line.index));
  for (const section of document.sections) {
    if (section.kind === "header") for (const index of section.lines) indexes.add(index);
    if (isContactBlock(section, document)) for (const index of section.lines) indexes.add(index);
  }
  for (const line of document.lines) if (line.place === "header" || line.place === "footer" || tellsProfiles(line)) indexes.add(line.index);
  return [...indexes].sort((a, b) => a - b).flatMap((index) => document.lines[index] ?? []);
}

/** A line with the addresses of two networks is about the person, wherever it stands. */
const tellsProfiles = (line: Line): boolean =>
  new Set(findLinks([line]).profiles.flatMap(({ value }) => (value.username ? (value.network ?? []) : []))).size >= 2;

/** Under "Contact", which no section of a resume is, or under "About me". */
function isContactBlock({ kind, lines }: Section, document: LaidOut): boolean {
  if (kind !== "other" && kind !== "summary") return false;
  return lines
    .flatMap((index) => document.lines[index] ?? [])
    .some(
      (line) =>
        findEmails(line.text).length > 0 ||
        tellsProfiles(line) ||
        ["phone", "email", "address"].includes(readLabel(line.text)?.field ?? ""),
    );
}

/** The person's links: those of entries at the top of the page are others', unless there are none else. */
function linksOf(lines: readonly Line[], document: LaidOut): FoundLinks {
  const all = findLinks(lines);
  const own = findLinks(outsideEntries(document, lines));
  const { url: _, ...withoutSite } = all;
  const chosen = own.profiles.length > 0 || own.url ? own : withoutSite;
  return all.mail ? { ...chosen, mail: all.mail } : chosen;
}

function ownLines(document: LaidOut): Line[] {
  const foreign = new Set(document.sections.filter((section) => section.kind === "references").flatMap((section) => section.lines));
  return document.lines.filter((line) => !foreign.has(line.index));
}

function first(
  lines: readonly Line[],
  find: (text: string) => readonly FoundContact[],
): (FoundContact & { readonly line: Line }) | undefined {
  for (const line of lines) {
    const [found] = find(line.text);
    if (found) return { ...found, start: found.start + line.start, end: found.end + line.start, line };
  }
  return undefined;
}

/** Contact lines that are not part of a job or a degree, whose places are not the person's. */
function outsideEntries(document: LaidOut, lines: readonly Line[]): Line[] {
  const inside = new Set(
    document.sections
      .filter((section) => section.kind !== "header" && section.kind !== "other" && !isContactBlock(section, document))
      .flatMap((section) => section.lines),
  );
  return lines.filter((line) => !inside.has(line.index) || tellsProfiles(line));
}

function headerStretch(document: LaidOut): Line[] {
  const header = document.sections.find((section) => section.kind === "header");
  return header && header.lines.length > 0
    ? header.lines.flatMap((index) => document.lines[index] ?? [])
    : document.lines.slice(0, TOP_LINES);
}

/** The line below the name that says what the person is. */
function findLabel(
  lines: readonly Line[],
  name: readonly Span[],
  text: string,
): { readonly value: string; readonly span: Span } | undefined {
  const at = lines.findIndex((line) => name.some((span) => span.start >= line.start && span.end <= line.end));
  const rest = name.at(-1);
  for (const line of lines.slice(Math.max(0, at), at + 5)) {
    const from = rest && rest.start >= line.start && rest.end <= line.end ? rest.end : line.start;
    const span = trimSpan({ start: from, end: line.end }, text);
    const value = text.slice(span.start, span.end);
    if (value.length < 3 || value.length > 90 || /@|\d{4}/u.test(value) || /[.]$/u.test(value)) continue;
    if (name.some((own) => own.start === span.start)) continue;
    if (scoreTitle(value.split(/[|•·]/u)[0] ?? value) >= CLEARLY_TITLE) return { value, span };
  }
  return undefined;
}

/** Who the person is and how to reach them. */
export function extractContact(document: LaidOut, options: ContactOptions): Traced<Basics> {
  const lines = contactLines(document);
  const links = linksOf(lines, document);
  const email = first(lines, findEmails) ?? first(ownLines(document), findEmails);
  const header = nameLines(document, lines);
  const shown = findName(header, document.text, email?.value.split("@")[0] ?? "");
  const broken = findBrokenEmail(lines, shown?.name.split(/\s+/u) ?? []);
  const written = broken ? { start: broken.spans[0]?.start ?? 0, end: broken.spans[0]?.end ?? 0, value: broken.value } : email;
  const address = written ?? (links.mail && { ...links.mail.span, value: links.mail.value });
  const phone = findPhone(lines, document, options.defaultCountry);
  const name = findName(header, document.text, address?.value.split("@")[0] ?? "");
  const headings = new Set(document.sections.flatMap((section) => section.heading ?? []));
  const label = findLabel(
    outsideEntries(document, lines).filter((line) => !headings.has(line.index)),
    name?.spans ?? [],
    document.text,
  );
  const location = findLocation(headerStretch(document), document.text) ?? findLocation(outsideEntries(document, lines), document.text);
  const profiles = numbered("/profiles", links.profiles);
  const at = (pointer: string, span: Span, confidence: number): Trace => ({
    pointer,
    spans: [{ start: span.start, end: span.end }],
    confidence,
  });
  const value: Basics = {
    ...(name && { name: name.name }),
    ...(label && { label: label.value }),
    ...(address && { email: address.value }),
    ...(phone && { phone: phone.value }),
    ...(links.url && { url: links.url.value }),
    ...(location && { location: location.value }),
    ...(profiles.value.length > 0 && { profiles: profiles.value }),
  };
  const traces: Trace[] = [
    ...(name ? [{ pointer: "/name", spans: name.spans, confidence: name.confidence }] : []),
    ...(label ? [at("/label", label.span, 0.85)] : []),
    ...(address ? [broken ? { pointer: "/email", spans: broken.spans, confidence: 0.9 } : at("/email", address, 0.99)] : []),
    ...(phone ? [{ pointer: "/phone", spans: phone.spans, confidence: phone.spans.length > 1 ? 0.85 : 0.95 }] : []),
    ...(links.url ? [links.url.trace] : []),
    ...(location ? under("/location", location.traces) : []),
    ...profiles.traces,
  ];
  return { value, traces };
}

const TOLD_IN_ENTRIES: ReadonlySet<SectionKind> = new Set([
  "work",
  "education",
  "projects",
  "certificates",
  "volunteer",
  "awards",
  "publications",
]);
/** What they list is short as names are, and in Chinese has their signs. */
const LISTS: ReadonlySet<SectionKind> = new Set(["skills", "languages", "interests"]);
/** More lines than this in the largest letters are no name, but the text. */
const MOST_LARGE_LINES = 8;

const beginsWithHan = (text: string): boolean => /^\s*\p{Script=Han}/u.test(text);

/** The header first, then whatever else stands on top, so that a name beside a sidebar is found too. */
function nameLines(document: LaidOut, contact: readonly Line[]): Line[] {
  const headings = new Set(
    document.sections.flatMap(({ kind, heading }) => (heading !== undefined && kind !== "header" && kind !== "other" ? [heading] : [])),
  );
  const header = document.sections.filter((section) => section.kind === "header").flatMap((section) => section.lines);
  const all = new Set([...header, ...contact.map((line) => line.index)]);
  const entries = new Set(document.sections.filter(({ kind }) => TOLD_IN_ENTRIES.has(kind)).flatMap(({ lines }) => lines));
  const listed = new Set(document.sections.filter(({ kind }) => LISTS.has(kind)).flatMap(({ lines }) => lines));
  // Where letters have no size to tell by, the first title below "Experience" would be the name of a resume that has none; and in
  // Chinese, whatever their size, so would titles and skills, which are as short as names.
  const isTold = ({ index, style, text }: Line): boolean =>
    (entries.has(index) && style.size === undefined) || ((entries.has(index) || listed.has(index)) && beginsWithHan(text));
  const pageTop = document.lines.filter((line) => (line.page ?? 1) === 1 && !headings.has(line.index) && !isTold(line));
  const largest = pageTop.reduce((size, line) => Math.max(size, line.style.size ?? 0), 0);
  const isLarge = (line: Line): boolean => largest > 0 && (line.style.size ?? 0) >= largest - 0.5;
  const ordered = [...all].flatMap((index) => (headings.has(index) ? [] : (document.lines[index] ?? []))).filter((line) => !isTold(line));
  const looked = new Set(ordered.slice(0, LINES_LOOKED_AT));
  const inLargest = pageTop.filter(isLarge);
  const big = inLargest.length > MOST_LARGE_LINES ? [] : inLargest.filter((line) => !looked.has(line)).slice(0, 3);
  return [...big, ...ordered];
}
