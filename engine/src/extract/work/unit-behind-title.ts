import { isTraineeship } from "../../recognise/phrases/field-labels.ts";
import type { Fragment } from "../entries/fragments.ts";
import { trimSpan } from "../entries/trim-span.ts";
import type { Scored } from "./assign-roles.ts";

const CLEARLY_ORGANISATION = 0.6;
const JOINED = /^\s*(?:[-–—,]|\s[-–—]\s)\s*$/u;

/** "Charge Nurse - Emergency Department" with the employer in another line: the unit that no other field takes belongs to the title. */
export function withUnit(position: Fragment, company: Fragment | undefined, names: readonly Scored[], text: string): Fragment {
  const unit = names.find(({ fragment }) => fragment.start >= position.end && JOINED.test(text.slice(position.end, fragment.start)));
  const rest = text.slice(position.end, text.indexOf("\n", position.end) < 0 ? text.length : text.indexOf("\n", position.end));
  const isCompanyThere = company !== undefined && company.start >= position.end && company.start < position.end + rest.length;
  if (!unit || isCompanyThere || unit.fragment === company || unit.fragment.label !== undefined) return position;
  if (company === undefined || unit.organisation >= CLEARLY_ORGANISATION || unit.fragment.end > position.end + rest.length) return position;
  if (isTraineeship(unit.fragment.text)) return position;
  const span = trimSpan({ start: position.start, end: unit.fragment.end }, text);
  return { ...position, ...span, text: text.slice(span.start, span.end) };
}

const AT_SLASH = /^\s*\/\s*$/u;

/** "Web Performance / Marketing Engineer", "Recruit / Private": what the slash parted off and no other field took is the same title. */
export function withOtherHalf(position: Fragment, company: Fragment | undefined, names: readonly Scored[], text: string): Fragment {
  if (position.label !== undefined || company === undefined || company.label !== undefined) return position;
  const isFree = ({ fragment, organisation }: Scored): boolean =>
    fragment !== company && fragment.label === undefined && organisation < CLEARLY_ORGANISATION && !/[()\d]/u.test(fragment.text);
  const half = names.find(
    (name) =>
      isFree(name) &&
      (AT_SLASH.test(text.slice(name.fragment.end, position.start)) || AT_SLASH.test(text.slice(position.end, name.fragment.start))),
  );
  if (!half) return position;
  const span = trimSpan({ start: Math.min(half.fragment.start, position.start), end: Math.max(half.fragment.end, position.end) }, text);
  return { ...position, ...span, text: text.slice(span.start, span.end).replaceAll("\n", " ") };
}
