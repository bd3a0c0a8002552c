import type { LaidOut, Line, Project } from "../../model/index.ts";
import { findUrls } from "../../recognise/contacts/find-contacts.ts";
import type { DateOptions } from "../../recognise/dates/date-mention.ts";
import { readLabel } from "../../recognise/phrases/field-labels.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { toPassages } from "../entries/body.ts";
import { entryDates } from "../entries/entry-dates.ts";
import { type Fragment, fragmentsOf } from "../entries/fragments.ts";
import { type Row, restOf, toRows } from "../entries/rows.ts";
import { type Entry, splitEntries } from "../entries/split-entries.ts";
import { atomsOf } from "../skills/atoms.ts";
import type { Trace, Traced } from "../traced.ts";

/** "Solar Oven (spring 2018): built an oven from scrap": a name of a few words before a colon. */
const NAMED = /^(?:\p{Lu}[^:.!?]{2,60}:\s+\S|\p{Script=Han}[^：。]{1,30}：\p{Script=Han})/u;
/** A line of so many characters says more than a name. */
const LONG_LINE = 60;

function isNamed(row: Row): boolean {
  return NAMED.test(row.text) && readLabel(row.text) === undefined;
}

/** Projects that are sentences, each behind its name and a colon; what follows without a name belongs to the one above. */
function eachNamed(rows: readonly Row[]): Entry[] | undefined {
  const starts = rows.flatMap((row, at) => (isNamed(row) ? [at] : []));
  const areSentences = rows.every((row) => (row.isBody && !row.isBullet) || row.text.length > LONG_LINE);
  if (starts.length < 2 || starts[0] !== 0 || !areSentences) return undefined;
  return starts.map((start, at) => ({
    head: rows.slice(start, start + 1),
    trail: [],
    body: rows.slice(start + 1, starts[at + 1] ?? rows.length),
  }));
}

/** "Tide Lens (Svelte) — shows tides and berths": one line each, the name before a dash, in small letters too. */
const DASHED = /^[\p{L}\d][^–—:|]{1,60}?\s[–—]\s+\S/u;

function eachDashed(rows: readonly Row[]): Entry[] | undefined {
  const isRest = (row: Row) => row.lines[0]?.continues === true;
  const isOne = (row: Row) => !row.isBullet && DASHED.test(row.text) && row.dates.every((date) => date.kind === "single");
  const starts = rows.flatMap((row, at) => (!isRest(row) && isOne(row) ? [at] : []));
  if (starts.length < 2 || starts[0] !== 0 || rows.some((row) => !isRest(row) && !isOne(row))) return undefined;
  return starts.map((start, at) => ({
    head: rows.slice(start, start + 1),
    trail: [],
    body: rows.slice(start + 1, starts[at + 1] ?? rows.length),
  }));
}

/** Headings that nothing dates, each over what is told of its project. */
function eachHeaded(rows: readonly Row[]): Entry[] | undefined {
  const starts = rows.flatMap((row, at) => (row.lines[0]?.kind === "heading" ? [at] : []));
  if (starts.length < 2 || starts[0] !== 0 || rows.some((row) => row.dates.length > 0)) return undefined;
  return starts.map((start, at) => ({
    head: rows.slice(start, start + 1),
    trail: [],
    body: rows.slice(start + 1, starts[at + 1] ?? rows.length),
  }));
}

/** "Tide Lens (github.com/ada/tide-lens)": where it is to be seen is no part of the name. */
function withoutAddress(fragment: Fragment): Fragment {
  const address = findUrls(fragment.text).find((found) => found.start > 2 && found.end >= fragment.text.length - 1);
  const text = fragment.text.slice(0, address?.start).replace(/[\s(（[|:–—-]{1,6}$/u, "");
  return address && /\p{L}/u.test(text) ? { ...fragment, end: fragment.start + text.length, text } : fragment;
}

/** "Tide Lens: shows tides and berths" is a name with what it stands for; a name may hold a colon before a word or two. */
function namedPart(fragment: Fragment): readonly Fragment[] {
  const [, before = "", role = ""] = ROLE_BEHIND.exec(fragment.text) ?? [];
  if (scoreTitle(role) >= SURELY_TITLE && scoreTitle(before) < SURELY_TITLE) {
    return [
      { ...fragment, end: fragment.start + before.length, text: before },
      { ...fragment, start: fragment.end - role.length, text: role },
    ];
  }
  const colon = NAME_BEFORE_COLON.exec(fragment.text);
  const [whole = "", name = ""] = colon ?? [];
  if (!colon || readLabel(fragment.text) !== undefined) return [fragment];
  return [
    { ...fragment, end: fragment.start + name.length, text: name },
    { ...fragment, start: fragment.start + whole.length, text: fragment.text.slice(whole.length) },
  ];
}

const NAME_BEFORE_COLON = /^([^:：]{2,60}?)(?:\s?:\s+(?=\S+(?:\s+\S+){2})|：(?=\p{Script=Han}{4}))/u;
/** What one was in a project, behind its name: "Tide Lens, Lead Developer". */
const ROLE_BEHIND = /^(\p{Lu}[^,，]{1,60})[,，]\s{0,2}([^,，]{3,40})$/u;
const SURELY_TITLE = 0.6;

/** A list of projects without heads: each bullet is a project of its own. */
function eachBullet(rows: readonly Row[]): Entry[] | undefined {
  return rows.length > 0 && rows[0]?.isBullet === true && !rows.some((row) => !row.isBody)
    ? rows.filter((row) => row.isBullet).map((row) => ({ head: [row], trail: [], body: [] }))
    : undefined;
}

/** Names with where each is to be seen behind or below them, over what is told of them; nothing is dated. */
function eachLinked(rows: readonly Row[]): Entry[] | undefined {
  const isLinked = (row: Row | undefined) => row !== undefined && !row.isBullet && row.lines.some((line) => findUrls(line.text).length > 0);
  const isAddress = (row: Row | undefined) => isLinked(row) && row !== undefined && ADDRESS_ALONE.test(row.text.trim());
  if (rows.some((row) => row.dates.length > 0) || rows[0]?.isBody !== false) return undefined;
  const linked = rows.flatMap((row, at) => (!row.isBody && ((isLinked(row) && !isAddress(row)) || isAddress(rows[at + 1])) ? [at] : []));
  if (linked.length < 2 || linked[0] !== 0) return undefined;
  // One among them has no address: below the list of another it looks as the others do.
  const areStrong = linked.every((at) => rows[at]?.isStrong);
  const starts = rows.flatMap((row, at) =>
    linked.includes(at) || (!row.isBody && rows[at - 1]?.isBullet === true && row.isStrong === areStrong) ? [at] : [],
  );
  return starts.map((start, at) => {
    const below = isAddress(rows[start + 1]) ? 2 : 1;
    return { head: rows.slice(start, start + below), trail: [], body: rows.slice(start + below, starts[at + 1] ?? rows.length) };
  });
}

const isDateOnly = (row: Row): boolean => row.dates.length > 0 && !/[\p{L}\d]/u.test(restOf(row));
const ADDRESS_ALONE = /^\S+$/u;

/** Where all projects open with their dates, the name of each is the row below. */
function withNames(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.every(({ head, trail }) => head.length > 0 && head.every(isDateOnly) && trail.length > 0)) return entries;
  return entries.map((entry) => ({ ...entry, head: [...entry.head, ...entry.trail.slice(0, 1)], trail: entry.trail.slice(1) }));
}

function urlOf(rows: readonly Row[]): (Trace & { readonly url: string }) | undefined {
  for (const line of rows.flatMap((row) => row.lines)) {
    const [written] = findUrls(line.text);
    const linked = line.links?.find((link) => /^https?:/iu.test(link.url));
    const url = written?.value ?? linked?.url;
    const span = written
      ? { start: line.start + written.start, end: line.start + written.end }
      : linked && { start: linked.start, end: linked.end };
    if (url !== undefined && span) return { pointer: "/url", spans: [span], confidence: 0.9, url };
  }
  return undefined;
}

function projectOf(entry: Entry, document: Pick<LaidOut, "text">): Traced<Project> | undefined {
  const [whole, ...others] = fragmentsOf(entry.head, document.text, 0, false).filter((fragment) => fragment.kind === "name");
  const first = whole && withoutAddress(whole);
  const fragments = first ? [...namedPart(first), ...others] : [];
  const [name] = fragments;
  if (!name) return undefined;
  const { traces: dateTraces, ...dates } = entryDates(entry.head, "both");
  const passages = toPassages([...entry.trail, ...entry.body].filter((row) => readLabel(row.text)?.field !== "technologies"));
  const described = [
    ...fragments.slice(1).map(({ text, start, end }) => ({ text, spans: [{ start, end }] })),
    ...passages.filter((passage) => !passage.isBullet),
  ];
  const bullets = passages.filter((passage) => passage.isBullet);
  const tools = fragmentsOf([...entry.trail, ...entry.body], document.text, 0, true)
    .filter((fragment) => fragment.label === "technologies")
    .flatMap((fragment) => atomsOf(fragment.text, fragment.start));
  const url = urlOf(entry.head);
  const value: Project = {
    name: name.text,
    ...(described.length > 0 && { description: described.map((part) => part.text).join("\n") }),
    ...(bullets.length > 0 && { highlights: bullets.map((passage) => passage.text) }),
    ...(tools.length > 0 && { keywords: tools.map((tool) => tool.text) }),
    ...dates,
    ...(url && { url: url.url }),
  };
  const traces: Trace[] = [
    { pointer: "/name", spans: [{ start: name.start, end: name.end }], confidence: 0.85 },
    ...(described.length > 0 ? [{ pointer: "/description", spans: described.flatMap((part) => part.spans), confidence: 0.8 }] : []),
    ...bullets.map((passage, i) => ({ pointer: `/highlights/${i}`, spans: passage.spans, confidence: 0.9 })),
    ...tools.map((tool, i) => ({ pointer: `/keywords/${i}`, spans: [{ start: tool.start, end: tool.end }], confidence: 0.85 })),
    ...dateTraces,
    ...(url ? [{ pointer: url.pointer, spans: url.spans, confidence: url.confidence }] : []),
  ];
  return { value, traces };
}

/** Reads the projects of a section. */
export function extractProjects(lines: readonly Line[], document: Pick<LaidOut, "text">, options: DateOptions): readonly Traced<Project>[] {
  const rows = toRows(lines, options);
  const entries = eachHeaded(rows) ?? eachNamed(rows) ?? eachDashed(rows) ?? eachBullet(rows) ?? eachLinked(rows) ?? splitEntries(rows);
  return withNames(entries).flatMap((entry) => projectOf(entry, document) ?? []);
}
