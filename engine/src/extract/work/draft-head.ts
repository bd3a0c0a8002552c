import { endOfLegalForm, scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { type Fragment, fragmentsOf, nameOutOfPlace } from "../entries/fragments.ts";
import type { Row } from "../entries/rows.ts";
import type { Entry } from "../entries/split-entries.ts";
import { canBeName, type Scored, scoreFragment, withoutKinds } from "./assign-roles.ts";
import { cutLongHead } from "./one-line-heads.ts";
import { splitAnyway, splitClearly } from "./split-at-comma.ts";

/** An entry with the names and places that its head holds. */
export type Draft = {
  readonly entry: Entry;
  readonly names: readonly Scored[];
  /** The names before any of them was cut at a comma. */
  readonly whole: readonly Scored[];
  readonly places: readonly Fragment[];
  readonly used: number;
};

const ENOUGH_NAMES = 2;
/** From here on a text is a title whatever stands beside it. */
export const CLEAR_TITLE = 0.75;
/** From here on a text is an employer rather than anything else. */
export const CLEARLY_ORGANISATION = 0.6;
/** Below an employer that stands for several titles, only a legal form or a known name makes another employer. */
const BEYOND_DOUBT = 0.9;

/** Is the next row the title that no name above it can be, as where "Employer | Unknown Town" stands over "Welder"? */
function bringsTitle(names: readonly Scored[], more: readonly Fragment[]): boolean {
  const next = more.filter(canBeName).map(scoreFragment);
  const [title, ...others] = next;
  return (
    others.every((other) => other.title < CLEAR_TITLE && other.organisation < CLEARLY_ORGANISATION) &&
    title !== undefined &&
    title.title >= CLEAR_TITLE &&
    title.organisation < title.title &&
    names.every((name) => name.title === 0)
  );
}

/** "Quality Engineer / ISO" over "Harbour Works GmbH, Leeds": no name above is an employer, and a legal form below shows one. */
function bringsEmployer(names: readonly Scored[], more: readonly Fragment[]): boolean {
  const isOpen = names.some(({ title }) => title >= CLEAR_TITLE) && names.every(({ organisation }) => organisation < SLIGHTLY_ORGANISATION);
  return isOpen && more.filter(canBeName).some((fragment) => scoreFragment(fragment).organisation >= BEYOND_DOUBT);
}

const SLIGHTLY_ORGANISATION = 0.45;

/**
 * The names and places of a head. Rows below the dates join in only while title or employer is still missing, and a
 * lone "title, X" is cut in two only where no other line can be the employer.
 */
export function draftOf(entry: Entry, text: string, hasBanner: boolean): Draft {
  const offset = -(entry.anchor ?? 0);
  let fragments = fragmentsOf(entry.head, text, offset, false).flatMap((fragment) => cutLongHead(fragment, text));
  let used = 0;
  for (const [i, row] of entry.trail.entries()) {
    const more = fragmentsOf([row], text, offset + entry.head.length + i, true);
    const names = fragments.filter(canBeName).map(scoreFragment);
    const [only] = names;
    const placesOnly = more.length > 0 && more.every((fragment) => fragment.kind === "place");
    const isEnough =
      (withoutKinds(names).length >= ENOUGH_NAMES && !bringsTitle(names, more) && !bringsEmployer(names, more) && !more.some(isLabelled)) ||
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
  fragments = withoutUnit(withoutBranch(withoutAside(fragments, text)));
  fragments = [
    ...fragments,
    ...titleInItem(entry, fragments, hasBanner, text),
    ...namesInItems(entry, fragments, text),
    ...employerInProse(entry, fragments, text),
  ];
  // "Contoso, India" was taken for a place; without another name it must be the employer.
  const found = fragments
    .filter(canBeName)
    .map(scoreFragment)
    .flatMap((name) => splitClearly(name, text));
  const bare = found.length < ENOUGH_NAMES && !hasBanner;
  // "Harrow Meat Market – Elburn, IL" has its employer; what else a title stands beside may be one.
  const hasEmployer = found.some((name) => name.title < CLEARLY_ORGANISATION);
  if (bare && !hasEmployer) fragments = fragments.flatMap((fragment) => nameOutOfPlace(fragment, text));
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

/** "Harrow Works **(research institute)**" beside a title: what stands in brackets behind a name says more about it. */
function withoutAside(fragments: readonly Fragment[], text: string): readonly Fragment[] {
  const isAside = ({ start, end, label, kind }: Fragment, before: Fragment | undefined): boolean =>
    kind === "name" &&
    label === undefined &&
    before?.kind === "name" &&
    /\S\s*\($/u.test(text.slice(before.end - 1, start)) &&
    text[end] === ")";
  const own = fragments.filter((fragment, i) => !isAside(fragment, fragments[i - 1]));
  return own.filter(canBeName).length >= ENOUGH_NAMES ? own : fragments;
}

/** "Harrow University" over "Process Lead at Imaging Department": below an employer, what stands behind "at" is a part of it. */
function withoutUnit(fragments: readonly Fragment[]): Fragment[] {
  const isAbove = ({ slot, text, label }: Fragment): boolean =>
    slot.startsWith("-") &&
    label === undefined &&
    scoreOrganisation(text) >= SLIGHTLY_ORGANISATION &&
    scoreTitle(text) < CLEARLY_ORGANISATION;
  const title = fragments.find(({ slot, text }) => slot.startsWith("0/") && scoreTitle(text) >= CLEAR_TITLE);
  if (!title || !fragments.some((fragment) => canBeName(fragment) && isAbove(fragment))) return [...fragments];
  return fragments.filter(
    ({ slot, label, text, start }) =>
      !(slot.startsWith("0/") && label === "company" && start > title.end && scoreOrganisation(text) < CLEARLY_ORGANISATION),
  );
}

/** "2015-17 **Harbour Works**" over a list of one: the item that is a title as a whole says what somebody was there. */
function titleInItem(entry: Entry, fragments: readonly Fragment[], hasBanner: boolean, text: string): readonly Fragment[] {
  const [row, ...others] = entry.body;
  const names = fragments.filter(canBeName).map(scoreFragment);
  if (!row || hasBanner || names.length !== 1 || names.some(({ title }) => title >= CLEARLY_ORGANISATION)) return [];
  if (!row.isBullet) return titleBeforeComma(row, text);
  // Below it a paragraph may tell more; another item makes it one of several duties.
  if (others.some((other) => other.isBullet)) return [];
  const pieces = fragmentsOf([row], text, ITEM_SLOT, true);
  const [first] = pieces;
  const [line, ...wrapped] = row.lines;
  if (!first || !line || wrapped.length > 0 || !pieces.every((piece) => scoreOrganisation(piece.text) < CLEARLY_ORGANISATION)) return [];
  const item: Fragment = { ...first, end: line.end, text: text.slice(first.start, line.end).trim(), label: "position" };
  const isTitle = scoreTitle(item.text) >= CLEAR_TITLE && item.text.split(/\s+/u).length <= LONGEST_TITLE && !/[.!]$/u.test(item.text);
  return isTitle ? [item] : [];
}

/** "2013 – 2014" over a list that opens with "Harbour Works Ltd" or "Welder, Harbour Works Ltd": the first item names the job, and perhaps the second its title. */
function namesInItems(entry: Entry, fragments: readonly Fragment[], text: string): readonly Fragment[] {
  const [first, second] = entry.body;
  if (!first?.isBullet || fragments.some(canBeName) || !isShortItem(first)) return [];
  const opening = fragmentsOf([first], text, ITEM_SLOT, true);
  const names = opening.filter(canBeName).map(scoreFragment);
  const isNamed = names.some(({ title, organisation }) => title >= CLEAR_TITLE || organisation >= CLEARLY_ORGANISATION);
  if (!isNamed || names.length > ENOUGH_NAMES) return [];
  if (!second?.isBullet || !isShortItem(second) || names.some(({ title }) => title >= CLEAR_TITLE)) return opening;
  const below = fragmentsOf([second], text, ITEM_SLOT + 1, true);
  const [title, ...others] = below.filter(canBeName).map(scoreFragment);
  return title && others.length === 0 && title.title >= CLEAR_TITLE ? [...opening, ...below] : opening;
}

const LONGEST_ITEM = 70;
/** "Kept the boilers warm." is a sentence, "Harrow Works Corp." is not. */
const isShortItem = ({ text }: Row): boolean => text.length <= LONGEST_ITEM && !/^\S+(?:\s\S+){3,}\p{Ll}{2}[.!;]$/u.test(text);

const LONGEST_TITLE = 11;

/** "*Accountant, responsible for the books of the house.*": a slanted line below the employer opens with the title. */
function titleBeforeComma(row: Row, text: string): readonly Fragment[] {
  const [line] = row.lines;
  const [, title = ""] = /^(\p{Lu}[^,.;:]{2,60}),\s\p{Ll}/u.exec(line?.text ?? "") ?? [];
  if (!line || line.style.italic !== true || scoreTitle(title) < CLEAR_TITLE || scoreOrganisation(title) >= SLIGHTLY_ORGANISATION)
    return [];
  const span = { start: line.start, end: line.start + title.length };
  return [{ ...span, text: text.slice(span.start, span.end), slot: `${ITEM_SLOT}/0/i`, kind: "name", fromTrail: true, label: "position" }];
}

/** Where the first item of a list stands, counted from the dates. */
const ITEM_SLOT = 9;

const LONGEST_EMPLOYER = 60;

/** "Harrow Works S.r.l. - a firm founded in 1950 that mends ships": what a lone title has below it opens with the employer. */
function employerInProse(entry: Entry, fragments: readonly Fragment[], text: string): readonly Fragment[] {
  const [line] = entry.body[0]?.isBullet === true ? [] : (entry.body[0]?.lines ?? []);
  const names = fragments.filter(canBeName).map(scoreFragment);
  const isLoneTitle =
    names.length === 1 && names.every(({ title, organisation }) => title >= CLEAR_TITLE && organisation < SLIGHTLY_ORGANISATION);
  const end = line && isLoneTitle ? endOfLegalForm(line.text) : undefined;
  if (
    !line ||
    end === undefined ||
    end > LONGEST_EMPLOYER ||
    !/^\p{Lu}/u.test(line.text) ||
    !/^\s*[-–—(]\s?\p{L}/u.test(line.text.slice(end))
  )
    return [];
  const span = { start: line.start, end: line.start + end };
  return [{ ...span, text: text.slice(span.start, span.end), slot: `${ITEM_SLOT}/0/`, kind: "name", fromTrail: true, label: "company" }];
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
