import { scoreSchool } from "../../recognise/companies/score-organisation.ts";
import { findDegrees } from "../../recognise/degrees/find-degree.ts";
import { readPlace } from "../../recognise/places/read-place.ts";

/** A school's name and the subject in the brackets behind it, both as offsets of their ends. */
export type SchoolWithSubject = { readonly nameEnd: number; readonly from: number; readonly to: number };

const SEVERAL_WORDS = /^\p{Lu}\p{Ll}+(?:,?\s(?:and|&|of|in|the|\p{Lu}\p{Ll}+))+$/u;

/** "Harrow University (English Literature)": no short form, town or other school stands in these brackets. */
export function subjectInBrackets(text: string): SchoolWithSubject | undefined {
  const bracket = /^(.*\S)\s+\(([^()]+)\)$/u.exec(text);
  const [, name = "", inside = ""] = bracket ?? [];
  if (!bracket || !SEVERAL_WORDS.test(inside) || readPlace(inside) || scoreSchool(inside) > 0 || findDegrees(inside).length > 0)
    return undefined;
  const from = text.length - inside.length - 1;
  return { nameEnd: name.length, from, to: from + inside.length };
}
