import type { LaidOut, Line, Work } from "../../model/index.ts";
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import type { DateOptions } from "../../recognise/dates/date-mention.ts";
import { isEmploymentType, isListLabel } from "../../recognise/phrases/field-labels.ts";
import { type Passage, toPassages } from "../entries/body.ts";
import { entryDates } from "../entries/entry-dates.ts";
import type { Fragment } from "../entries/fragments.ts";
import { isInside } from "../entries/is-inside.ts";
import { type Row, toRows } from "../entries/rows.ts";
import { splitEntries } from "../entries/split-entries.ts";
import type { Trace, Traced } from "../traced.ts";
import { assignRoles, learnHabit, type Roles, type Scored } from "./assign-roles.ts";
import { draftsOf, isUndatedEmployer, standsBelowTitle } from "./banners.ts";
import { cutLikeOthers } from "./cut-like-others.ts";
import type { Draft } from "./draft-head.ts";
import { withoutGroupHeadings } from "./group-headings.ts";
import { cutOneLineHeads } from "./one-line-heads.ts";
import { cutPlaceBehindName, writesPlaceBehindName } from "./place-behind-name.ts";
import { inCommonOrder } from "./same-order.ts";
import { withoutSilentTrail } from "./silent-trail.ts";
import { withOtherHalf, withUnit } from "./unit-behind-title.ts";
import { withoutWhatItDoes } from "./what-employer-does.ts";

function trace(pointer: string, fragment: Fragment, confidence: number): Trace {
  return { pointer, spans: [{ start: fragment.start, end: fragment.end }], confidence };
}

function bodyOf(passages: readonly Passage[]): Traced<Pick<Work, "summary" | "highlights">> {
  // Below "Highlights" each paragraph is an item, though its bullet may be drawn or left out.
  const label = passages.findIndex((passage) => isListLabel(passage.text));
  const items = passages.map((passage, at) => (label >= 0 && at > label ? { ...passage, isBullet: true } : passage));
  const said = items.filter((_, at) => at !== label || at === passages.length - 1);
  const bullets = said.filter((passage) => passage.isBullet);
  const prose = said.filter((passage) => !passage.isBullet);
  const value: Pick<Work, "summary" | "highlights"> = {};
  const traces: Trace[] = [];
  if (prose.length > 0) {
    value.summary = prose.map((passage) => passage.text).join("\n");
    traces.push({ pointer: "/summary", spans: prose.flatMap((passage) => passage.spans), confidence: 0.8 });
  }
  if (bullets.length > 0) {
    value.highlights = bullets.map((passage) => passage.text);
    const named = items.find((passage, at) => at === label && !said.includes(passage));
    if (named) traces.push({ pointer: "/highlights", spans: named.spans, confidence: 0.9 });
    bullets.forEach((passage, i) => traces.push({ pointer: `/highlights/${i}`, spans: passage.spans, confidence: 0.9 }));
  }
  return { value, traces };
}

const CLEARLY_ORGANISATION = 0.6;

/** "Web Developer | Freelance", "Gardener, Freelance (2019 – 2021)": a piece of the head that stands for an employer. */
const NO_EMPLOYER = /(?:[|•·–—,-]|\s{2}|\bat)\s{0,4}freelance(?=$|\s*[|•·–—,(-]|\s{2})|^freelance\s*[|•·–—,-]/iu;

/** "01/2002 – 12/2007 : Interim : Clerk": where an employer stands in the other heads, a word for none. */
function saysHowEmployed(text: string): boolean {
  return isEmploymentType(text) || text.split(/\s*[:|•·]\s+/u).some((part) => TEMPORARY.test(part.trim()));
}

const TEMPORARY =
  /^(?:int[ée]rim|missions? d['’]int[ée]rim|temping|temp(?:orary)? work|zeitarbeit|leiharbeit|uitzendwerk|lavoro interinale|trabajo temporal|ett|trabalho temporário)$/iu;

/** "Coordinator and developer of the": what the title leads to stands in the next line, in a look of its own. */
function withoutLooseEnd(position: Fragment): Fragment {
  const loose = LOOSE_END.exec(position.text);
  return loose ? { ...position, end: position.end - loose[0].length, text: position.text.slice(0, loose.index) } : position;
}

const LOOSE_END =
  /(?:\s+(?:of|for|in|and|the|a|de|du|des|la|les|del|della|di|el|los|do|da|dos|y|e|et|und|der|für|von|van|voor|en|het)){1,3}$/u;

type ReadRoles = (names: readonly Scored[]) => Roles;
type CutPlace = (name: Fragment) => readonly [Fragment, Fragment?];

/** The employer that an entry names, and its town, for the titles below that name none. */
type Banner = {
  readonly company?: Fragment;
  readonly place?: Fragment;
  readonly within?: Pick<Work, "startDate" | "endDate">;
};

type Item = Traced<Work> & Banner;

function workOf(draft: Draft, readRoles: ReadRoles, banner: Banner, cutPlace: CutPlace, text: string): Item {
  const roles = readRoles(draft.names);
  // "Freelance" in place of an employer: the one above has nothing to do with it, nor has what is told below.
  const isFreelance = draft.entry.head.some((row) => row.lines.some((line) => saysHowEmployed(line.text) || NO_EMPLOYER.test(line.text)));
  const isTold = isFreelance && roles.company?.fromTrail === true && scoreOrganisation(roles.company.text) < CLEARLY_ORGANISATION;
  const employer = isTold ? undefined : roles.company;
  const [whole, behind] = employer && draft.places.length === 0 ? cutPlace(employer) : [employer];
  const own = whole && withoutWhatItDoes(whole);
  const places = behind ? [behind] : draft.places;
  const isOther = banner.within !== undefined && !isInside(entryDates(draft.entry.head, "both"), banner.within);
  const company = own ?? (roles.position && !isFreelance && !isOther ? banner.company : undefined);
  const title = roles.position && withOtherHalf(roles.position, roles.company, draft.whole, text);
  const position = title && withoutLooseEnd(withUnit(title, own, draft.whole, text));
  const { traces: dateTraces, ...dates } = entryDates(draft.entry.head, "both");
  const sure = Math.min(0.95, 0.6 + roles.margin / 3);
  const place = places[0] ?? (own ? undefined : company && banner.place);
  const chosen = [company, position, ...places].flatMap((fragment) => fragment ?? []);
  const unread = draft.entry.trail.filter(
    (row, i) => i >= draft.used || !row.lines.some((line) => chosen.some((part) => part.start < line.end && part.end > line.start)),
  );
  // An item that is the title or the employer and nothing else is no duty.
  const isAtEnd = (line: Line) => (part: Fragment) => part.start >= line.start && part.start < line.end && part.end >= line.end - 1;
  const told = draft.entry.body.filter((row) => !row.lines.some((line) => chosen.some(isAtEnd(line))));
  const body = bodyOf(toPassages([...unread, ...told]));
  const value: Work = {
    ...(company && { name: company.text }),
    ...(position && { position: position.text }),
    ...(place && { location: place.text }),
    ...dates,
    ...body.value,
  };
  const traces = [
    ...(company ? [trace("/name", company, roles.company ? sure : 0.8)] : []),
    ...(position ? [trace("/position", position, sure)] : []),
    ...(place ? [trace("/location", place, places[0] ? 0.85 : 0.7)] : []),
    ...dateTraces,
    ...body.traces,
  ];
  return { value, traces, ...(company && { company }), ...(place && { place }) };
}

/** "Professor, Harbour College, 2006 – present. Lecturer, 1998 – 2006.": an earlier post in the same line. */
function goesOn(draft: Draft, next: Draft | undefined): boolean {
  const [line] = next?.entry.head[0]?.lines ?? [];
  return line !== undefined && draft.entry.head.some((row) => row.lines.some(({ index }) => index === line.index));
}

/** An employer with its own dates over several dated titles: it lends its name and is no job itself. */
function isBanner(draft: Draft, item: Work, next: Traced<Work> | undefined): boolean {
  if (item.position !== undefined || item.name === undefined || !next) return false;
  if (draft.entry.body.length > 0 && !isUndatedEmployer(draft)) return false;
  if (item.startDate !== undefined && !isInside(next.value, item)) return false;
  return next.value.position !== undefined && next.value.name === item.name;
}

/** The dates of the whole time with an employer say nothing of one title there; they are shown with the employer's name. */
function withWholeTime(traces: readonly Trace[], above: readonly Trace[]): readonly Trace[] {
  const whole = above.find(({ pointer }) => pointer.endsWith("Date"))?.spans ?? [];
  return traces.map((own) => (own.pointer === "/name" ? { ...own, spans: [...own.spans, ...whole] } : own));
}

/** "Skill Set" and a list ahead of jobs that all have dates: a name without a title, a time or a sign of an employer is no job. */
function isNoJob({ value }: Item, others: readonly Item[]): boolean {
  if (value.position !== undefined || value.startDate !== undefined || value.endDate !== undefined) return false;
  if (value.name === undefined || scoreOrganisation(value.name) >= RATHER_ORGANISATION) return false;
  return others.length >= MANY_DATED && others.every((other) => other.value.startDate !== undefined && other.value.position !== undefined);
}

const RATHER_ORGANISATION = 0.45;
const MANY_DATED = 4;

/** Reads the jobs of a section. */
export function extractWork(lines: readonly Line[], document: Pick<LaidOut, "text">, options: DateOptions): readonly Traced<Work>[] {
  const rows: readonly Row[] = toRows(lines, options);
  const written = cutLikeOthers(
    cutOneLineHeads(draftsOf(withoutGroupHeadings(splitEntries(rows)), document.text), document.text),
    document.text,
  );
  const drafts = withoutSilentTrail(written, learnHabit(written.map((draft) => draft.names)));
  const habit = learnHabit(drafts.map((draft) => draft.names));
  const names = drafts.map((draft) => draft.names);
  const inOrder = inCommonOrder(names, habit);
  const readRoles: ReadRoles = (own) => inOrder(own) ?? assignRoles(own, habit);
  const isHabit = writesPlaceBehindName(drafts, document);
  const cutPlace: CutPlace = (name) => cutPlaceBehindName(name, isHabit, document);
  let banner: Banner = {};
  const items = drafts.map((draft, at) => {
    const item = workOf(draft, readRoles, banner, cutPlace, document.text);
    // A year that names an employer alone lends it to no job of another time.
    const isOwnTime = item.value.position === undefined && item.value.startDate !== undefined && draft.entry.body.length === 0;
    if (item.company)
      banner = standsBelowTitle(draft) && !goesOn(draft, drafts[at + 1]) ? {} : isOwnTime ? { ...item, within: item.value } : item;
    return item;
  });
  const banners = new Set(items.filter((item, i) => drafts[i] && isBanner(drafts[i], item.value, items[i + 1])));
  return items.flatMap((item, i) => {
    if (banners.has(item)) return [];
    if (i === 0 && isNoJob(item, items.slice(1))) return [];
    const isJob = item.value.name !== undefined || item.value.position !== undefined || item.value.startDate !== undefined;
    const above = items[i - 1];
    const traces = above && banners.has(above) ? withWholeTime(item.traces, above.traces) : item.traces;
    return isJob ? [{ value: item.value, traces }] : [];
  });
}
