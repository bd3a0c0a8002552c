import { entryDates } from "../entries/entry-dates.ts";
import { type Fragment, fragmentsOf } from "../entries/fragments.ts";
import { isInside } from "../entries/is-inside.ts";
import { restOf } from "../entries/rows.ts";
import type { Entry } from "../entries/split-entries.ts";
import { assignRoles, canBeName, scoreFragment } from "./assign-roles.ts";
import { CLEAR_TITLE, CLEARLY_ORGANISATION, type Draft, draftOf } from "./draft-head.ts";

/** Whether a head names its employer in a row of its own above the title, where it may stand for the titles below it too. */
function namesBanner(draft: Draft): boolean {
  const { company, position } = assignRoles(draft.names, new Map());
  if (!company || !position || rowOf(draft, company) < 0) return false;
  return rowOf(draft, company) < rowOf(draft, position) && rowOf(draft, position) < draft.entry.head.length;
}

/** A section that writes the employer below or behind its title leaves it out where there was none. */
export function standsBelowTitle(draft: Draft): boolean {
  const { company, position } = assignRoles(draft.names, new Map());
  if (!company || !position || rowOf(draft, position) < 0) return false;
  // "Clerk – Harbour Works" in one line is as much as below each other.
  const isBehind = rowOf(draft, position) === rowOf(draft, company) && position.start < company.start;
  return isBehind || rowOf(draft, position) < rowOf(draft, company);
}

/** The row of an entry that a name stands in, counted from its first. */
function rowOf({ entry }: Draft, fragment: Fragment): number {
  return [...entry.head, ...entry.trail].findIndex((row) =>
    row.lines.some((line) => line.start <= fragment.start && fragment.end <= line.end),
  );
}

/** An employer that stands over its titles without any dates, with a line at most that says what it does. */
export function isUndatedEmployer({ entry, names }: Draft): boolean {
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
export function draftsOf(entries: readonly Entry[], text: string): readonly Draft[] {
  let hasBanner = false;
  let isUnderHeading = false;
  return entries.map((entry, at) => {
    const isBelow = hasBanner && entry.head.length === 1;
    const whole = draftOf(entry, text, isBelow);
    const own = isBelow && isUnderHeading ? titleOnly(whole) : whole;
    isUnderHeading = isHeadingOverDates(own) || (isUnderHeading && isBelow);
    const draft = isDatedBanner(own, entries[at + 1], text) ? asEmployer(own) : isBelow && isClearTitle(own) ? asTitle(own) : own;
    hasBanner =
      (draft !== own && !isBelow) ||
      namesBanner(draft) ||
      isHeadingOverDates(draft) ||
      isUndatedEmployer(draft) ||
      (hasBanner && entry.head.length === 1);
    return draft;
  });
}

/** An employer with the dates of the whole time there, over the title that it begins with: the next entry lies inside of them. */
function isDatedBanner(draft: Draft, next: Entry | undefined, text: string): boolean {
  const [only] = draft.names;
  const isAlone = draft.names.length === 1 && draft.entry.trail.length + draft.entry.body.length === 0;
  if (!only || !isAlone || !next || !isOneName(draft.entry) || !isOneName(next)) return false;
  // With dates in rows of their own both are written alike, and only the words tell an employer from a job beside another.
  if (draft.entry.head.length > 1 && only.title >= CLEARLY_ORGANISATION) return false;
  const below = fragmentsOf(next.head, text, 0, false).filter(canBeName).map(scoreFragment);
  const [whole, part] = [entryDates(draft.entry.head, "both"), entryDates(next.head, "both")];
  return isInside(part, whole) && below.length === 1 && only.title <= (below[0]?.title ?? 0);
}

/** A name with its dates, beside it or in the row below. */
function isOneName({ head, anchor }: Entry): boolean {
  return head.length === 1 || (head.length === 2 && anchor === 1);
}

function asEmployer(draft: Draft): Draft {
  return { ...draft, names: draft.names.map(({ fragment }) => scoreFragment({ ...fragment, label: "company" })) };
}

/** "Harbour Works" as a heading of its own, over the dates of the first title there: titles with dates of their own may follow. */
function isHeadingOverDates({ entry, names }: Draft): boolean {
  const [above, ...more] = entry.head;
  const own = names.filter(({ fragment }) => above?.lines.some((line) => line.start <= fragment.start && fragment.end <= line.end));
  const isHeading = above?.lines.every((line) => line.kind === "heading") === true;
  return (
    isHeading && more.length === 1 && own.length === 1 && own.every(({ title }) => title < CLEARLY_ORGANISATION) && restsOnDates(entry)
  );
}

/** Whether dates stand alone in the row that dates an entry. */
function restsOnDates({ head, anchor }: Entry): boolean {
  const row = anchor === undefined ? undefined : head[anchor];
  return row !== undefined && restOf(row) === "";
}

/** Below such a heading dates alone are followed by the title; what stands below that and is no employer says what was done. */
function titleOnly(draft: Draft): Draft {
  const [first, ...others] = draft.names;
  const isTitle = first !== undefined && first.title >= CLEAR_TITLE && first.organisation < CLEARLY_ORGANISATION;
  if (
    !isTitle ||
    others.length === 0 ||
    !restsOnDates(draft.entry) ||
    others.some(({ organisation }) => organisation >= CLEARLY_ORGANISATION)
  )
    return draft;
  return { ...draft, names: [scoreFragment({ ...first.fragment, label: "position" })] };
}

/** Below the employer a lone title is one, wherever the others of the section stand. */
function isClearTitle({ names: [only, ...others] }: Draft): boolean {
  return only !== undefined && others.length === 0 && only.title >= CLEAR_TITLE && only.organisation < CLEARLY_ORGANISATION;
}

function asTitle(draft: Draft): Draft {
  return { ...draft, names: draft.names.map(({ fragment }) => scoreFragment({ ...fragment, label: "position" })) };
}
