import type { Span } from "../../model/index.ts";
import { scoreOrganisation, scoreSchool } from "../../recognise/companies/score-organisation.ts";
import { isKnownPlace, readPlace } from "../../recognise/places/read-place.ts";

const STATE_BEHIND = /,\s[A-Z]{2}$/u;
const CLEARLY_SCHOOL = 0.8;
const CLEARLY_ORGANISATION = 0.6;
const SURE_PLACE = 0.95;

/** The gap in "Willow Bend Elementary School Chico, CA": a known town with its state, and nothing but a blank before it. */
export function gluedTown(text: string): Span | undefined {
  const state = STATE_BEHIND.exec(text);
  if (!state) return undefined;
  const words = text.slice(0, state.index).split(" ");
  for (const length of [2, 1]) {
    const town = words.slice(-length).join(" ");
    const head = words.slice(0, -length).join(" ");
    const isName = scoreSchool(head) >= CLEARLY_SCHOOL || scoreOrganisation(head) >= CLEARLY_ORGANISATION;
    const isTown = isKnownPlace(town) && (readPlace(`${town}${state[0]}`)?.score ?? 0) >= SURE_PLACE;
    if (head !== "" && isName && isTown) return { start: head.length, end: head.length + 1 };
  }
  return undefined;
}
