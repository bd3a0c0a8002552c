import { SCHOOL_WORDS } from "../data/match-identity.ts";
import type { Line } from "../model/index.ts";
import { scoreTitle } from "../recognise/titles/score-title.ts";

const SURE_TITLE = 0.6;
const LONGEST_TITLE_LINE = 80;
/** A line with a way to reach somebody is an address, whatever its town is called. */
const CONTACT = /@|\d{4}|https?:|www\./;

/** A line of the header that names a job. The first line is a name, whatever it says. */
export function isTitleLine({ index, text }: Pick<Line, "index" | "text">): boolean {
  return index > 0 && text.length <= LONGEST_TITLE_LINE && !CONTACT.test(text) && scoreTitle(text) >= SURE_TITLE;
}

const SCHOOL = new RegExp(`(?<![\\p{L}])(?:${SCHOOL_WORDS})(?![\\p{L}])`, "iu");

/** A line that names a school speaks of schooling, whatever else it says. */
export function isOfSchool(text: string): boolean {
  return SCHOOL.test(text);
}
