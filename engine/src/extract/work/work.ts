import type { LaidOut, Line, Work } from "../../model/index.ts";
import type { DateOptions } from "../../recognise/dates/find-dates.ts";
import { isEmploymentType, isListLabel } from "../../recognise/phrases/field-labels.ts";
import { type Passage, toPassages } from "../entries/body.ts";
import { entryDates } from "../entries/entry-dates.ts";
import { type Fragment, fragmentsOf, nameOutOfPlace } from "../entries/fragments.ts";
import { type Row, toRows } from "../entries/rows.ts";
import { type Entry, splitEntries } from "../entries/split-entries.ts";
import type { Trace, Traced } from "../traced.ts";
import { assignRoles, canBeName, type Habit, learnHabit, type Scored, scoreFragment } from "./assign-roles.ts";
import { cutLikeOthers } from "./cut-like-others.ts";
import { cutLongHead, cutOneLineHeads } from "./one-line-heads.ts";
import { cutPlaceBehindName, writesPlaceBehindName } from "./place-behind-name.ts";
import { splitAnyway, splitClearly } from "./split-at-comma.ts";
import { withUnit } from "./unit-behind-title.ts";

type Draft = {
  readonly entry: Entry;
  readonly names: readonly Scored[];
  /** The names before any of them was cut at a comma. */
  readonly whole: readonly Scored[];
  readonly places: readonly Fragment[];
  readonly used: number;
};

const ENOUGH_NAMES = 2;
const CLEAR_TITLE = 0.75;
const CLEARLY_ORGANISATION = 0.6;
/** Below an employer that stands for several titles, only a legal form or a known name makes another employer. */
const BEYOND_DOUBT = 0.9;

/** Is the next row the title that no name above it can be, as where "Employer | Unknown Town" stands over "Welder"? */
function bringsTitle(names: readonly Scored[], more: readonly Fragment[]): boolean {
  const next = more.filter(canBeName).map(scoreFragment);
  const [title] = next;
  return (
    next.length === 1 &&
    title !== undefined &&
    title.title >= CLEAR_TITLE &&
    title.organisation < title.title &&
    names.every((name) => name.title === 0)
  );
}

/**
 * The names and places of a head. Rows below the dates join in only while title or employer is still missing, and a
 * lone "title, X" is cut in two only where no other line can be the employer.
 */
function draftOf(entry: Entry, text: string, hasBanner: boolean): Draft {
  const offset = -(entry.anchor ?? 0);
  let fragments = fragmentsOf(entry.head, text, offset, false).flatMap((fragment) => cutLongHead(fragment, text));
  let used = 0;
  for (const [i, row] of entry.trail.entries()) {
    const more = fragmentsOf([row], text, offset + entry.head.length + i, true);
    const names = fragments.filter(canBeName).map(scoreFragment);
    const [only] = names;
    const placesOnly = more.length > 0 && more.every((fragment) => fragment.kind === "place");
    const isEnough =
      (names.length >= ENOUGH_NAMES && !bringsTitle(names, more) && !more.some(isLabelled)) ||
      (only !== undefined &&
        names.length === 1 &&
        isSplitEnough(
          only,
          more,
          text,
          fragments.some((fragment) => fragment.kind === "place"),
        ));
    if (!placesOnly && (isEnough || more.some((fragment) => fragment.label === "duties" || fragment.label === "technologies"))) break;
    fragments = [...fragments, ...more];
    used = i + 1;
  }
  fragments = withoutBranch(fragments);
  // "Contoso, India" was taken for a place; without another name it must be the employer.
  const found = fragments
    .filter(canBeName)
    .map(scoreFragment)
    .flatMap((name) => splitClearly(name, text));
  const bare = found.length < ENOUGH_NAMES && !hasBanner;
  if (bare) fragments = fragments.flatMap((fragment) => nameOutOfPlace(fragment, text));
  const names = fragments.filter(canBeName).map(scoreFragment);
  const [only] = names;
  const isLone = only !== undefined && names.length === 1;
  const whole = names.find((name) => !name.fragment.fromTrail && name.title >= CLEARLY_ORGANISATION && name.organisation >= BEYOND_DOUBT);
  // "Engineer, Acme Inc." says it all, whatever stands above it.
  const complete = whole && !isLone ? splitClearly(whole, text, BEYOND_DOUBT) : [];
  const split =
    complete.length >= ENOUGH_NAMES
      ? complete
      : !isLone
        ? names
        : hasBanner
          ? splitClearly(only, text, BEYOND_DOUBT)
          : splitAnyway(only, text);
  const places = fragments.filter((fragment) => fragment.kind === "place" || fragment.label === "location");
  return { entry, names: split, whole: names, places, used };
}

/** "Position: Guide" is the title, whatever two names stand above it. */
const isLabelled = ({ label }: Fragment): boolean => label === "position" || label === "company";

/** "06/2023 – heute · München · Fintech": behind the town stands the branch, where title and employer are named above. */
function withoutBranch(fragments: readonly Fragment[]): Fragment[] {
  const isAbove = (fragment: Fragment): boolean => fragment.slot.startsWith("-") && canBeName(fragment);
  if (fragments.filter(isAbove).length < ENOUGH_NAMES) return [...fragments];
  const town = fragments.findIndex((fragment) => fragment.kind === "place" && fragment.slot.startsWith("0/"));
  return fragments.filter((fragment, i) => !(town >= 0 && i > town && fragment.kind === "name" && fragment.slot.startsWith("0/")));
}

/**
 * A line that cuts clearly into title and employer needs no more, unless the next line is an employer by its words;
 * "Plumber, Example Mechanical, Bethesda MD" is whole too, for a place follows the employer.
 */
function isSplitEnough(only: Scored, more: readonly Fragment[], text: string, hasPlace: boolean): boolean {
  const nextIsEmployer = more.some((fragment) => canBeName(fragment) && scoreFragment(fragment).organisation >= CLEARLY_ORGANISATION);
  const split = hasPlace && only.title >= CLEAR_TITLE ? splitAnyway(only, text) : splitClearly(only, text);
  return split.length >= ENOUGH_NAMES && !nextIsEmployer;
}

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

type CutPlace = (name: Fragment) => readonly [Fragment, Fragment?];

/** The employer that an entry names, and its town, for the titles below that name none. */
type Banner = { readonly company?: Fragment; readonly place?: Fragment };

type Item = Traced<Work> & Banner;

function workOf(draft: Draft, habit: Habit, banner: Banner, cutPlace: CutPlace, text: string): Item {
  const roles = assignRoles(draft.names, habit);
  const [own, behind] = roles.company && draft.places.length === 0 ? cutPlace(roles.company) : [roles.company];
  const places = behind ? [behind] : draft.places;
  // "Freelance" in place of an employer: the one above has nothing to do with it.
  const isFreelance = draft.entry.head.some((row) => row.lines.some((line) => isEmploymentType(line.text)));
  const company = own ?? (roles.position && !isFreelance ? banner.company : undefined);
  const position = roles.position && withUnit(roles.position, own, draft.whole, text);
  const { traces: dateTraces, ...dates } = entryDates(draft.entry.head, "both");
  const sure = Math.min(0.95, 0.6 + roles.margin / 3);
  const place = places[0] ?? (own ? undefined : company && banner.place);
  const chosen = [company, position, ...places].flatMap((fragment) => fragment ?? []);
  const unread = draft.entry.trail.filter(
    (row, i) => i >= draft.used || !row.lines.some((line) => chosen.some((part) => part.start < line.end && part.end > line.start)),
  );
  const body = bodyOf(toPassages([...unread, ...draft.entry.body]));
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

/** An employer with its own dates over several dated titles: it lends its name and is no job itself. */
function isBanner(draft: Draft, item: Work, next: Traced<Work> | undefined): boolean {
  if (item.position !== undefined || item.name === undefined || !next) return false;
  if (draft.entry.body.length > 0 && !isUndatedEmployer(draft)) return false;
  return next.value.position !== undefined && next.value.name === item.name;
}

/** Whether a head names its employer in a row of its own above the title, where it may stand for the titles below it too. */
function namesBanner(draft: Draft): boolean {
  const { company, position } = assignRoles(draft.names, new Map());
  const rowOf = (fragment: Fragment | undefined) =>
    draft.entry.head.findIndex((row) => row.lines.some((line) => fragment && line.start <= fragment.start && fragment.end <= line.end));
  return company !== undefined && position !== undefined && rowOf(company) >= 0 && rowOf(company) < rowOf(position);
}

/** An employer that stands over its titles without any dates, with a line at most that says what it does. */
function isUndatedEmployer({ entry, names }: Draft): boolean {
  const [only] = names;
  return (
    entry.anchor === undefined &&
    names.length === 1 &&
    only !== undefined &&
    only.title < CLEARLY_ORGANISATION &&
    !entry.body.some((row) => row.isBullet)
  );
}

/** The drafts of all entries; one below a banner knows that its employer may stand above. */
function draftsOf(entries: readonly Entry[], text: string): readonly Draft[] {
  let hasBanner = false;
  return entries.map((entry, at) => {
    const own = draftOf(entry, text, hasBanner && entry.head.length === 1);
    const draft = isDatedBanner(own, entries[at + 1], text) ? asEmployer(own) : own;
    hasBanner = draft !== own || namesBanner(draft) || isUndatedEmployer(draft) || (hasBanner && entry.head.length === 1);
    return draft;
  });
}

/** An employer with the dates of the whole time there, over the title that it begins with: the next entry lies inside of them. */
function isDatedBanner(draft: Draft, next: Entry | undefined, text: string): boolean {
  const [only] = draft.names;
  const isAlone = draft.names.length === 1 && draft.entry.head.length === 1 && draft.entry.trail.length + draft.entry.body.length === 0;
  if (!only || !isAlone || !next || next.head.length !== 1) return false;
  const below = fragmentsOf(next.head, text, 0, false).filter(canBeName).map(scoreFragment);
  const [whole, part] = [entryDates(draft.entry.head, "both"), entryDates(next.head, "both")];
  const isInside =
    whole.startDate !== undefined &&
    part.startDate !== undefined &&
    whole.startDate <= part.startDate &&
    (whole.endDate === undefined || (part.endDate !== undefined && part.endDate <= whole.endDate));
  return isInside && below.length === 1 && only.title <= (below[0]?.title ?? 0);
}

function asEmployer(draft: Draft): Draft {
  return { ...draft, names: draft.names.map(({ fragment }) => scoreFragment({ ...fragment, label: "company" })) };
}

/** Reads the jobs of a section. */
export function extractWork(lines: readonly Line[], document: Pick<LaidOut, "text">, options: DateOptions): readonly Traced<Work>[] {
  const rows: readonly Row[] = toRows(lines, options);
  const drafts = cutLikeOthers(cutOneLineHeads(draftsOf(splitEntries(rows), document.text), document.text), document.text);
  const habit = learnHabit(drafts.map((draft) => draft.names));
  const isHabit = writesPlaceBehindName(drafts, document);
  const cutPlace: CutPlace = (name) => cutPlaceBehindName(name, isHabit, document);
  let banner: Banner = {};
  const items = drafts.map((draft) => {
    const item = workOf(draft, habit, banner, cutPlace, document.text);
    if (item.company) banner = item;
    return item;
  });
  return items.flatMap((item, i) => {
    const draft = drafts[i];
    if (!draft || isBanner(draft, item.value, items[i + 1])) return [];
    const isJob = item.value.name !== undefined || item.value.position !== undefined || item.value.startDate !== undefined;
    return isJob ? [{ value: item.value, traces: item.traces }] : [];
  });
}
