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
