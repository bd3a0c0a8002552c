import type { Line } from "../../model/index.ts";
import { scoreSchool } from "../../recognise/companies/score-organisation.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import { findDegrees } from "../../recognise/degrees/find-degree.ts";
import { readLabel } from "../../recognise/phrases/field-labels.ts";

/** Headings that promise more than degrees: "Education & Credentials", "Education and Certifications". */
const BOTH = /credential|certificat|licen[cs]|zertifikat|weiterbildung|certificazion/iu;
const CLEARLY_SCHOOL = 0.8;
/** "Project Management Professional (PMP)" */
const SHORT_FORM = /\([A-Z]{2,6}\)/u;

function isCredential(line: Line): boolean {
  // "Project Management Professional (PMP), Example Institute": who gave it may be called a school, the certificate itself is none.
  const named = line.text.split(/,\s/u)[0] ?? "";
  if (findDegrees(line.text).length > 0 || scoreSchool(named) >= CLEARLY_SCHOOL || readLabel(line.text)) return false;
  return SHORT_FORM.test(named) || findDates(line.text).some((date) => date.kind === "single" && date.start > 0);
}

/** Parts the certificates at the end of such a section from the degrees above them. */
export function partCredentials(
  title: string | undefined,
  lines: readonly Line[],
): { readonly degrees: readonly Line[]; readonly credentials: readonly Line[] } {
  let at = lines.length;
  if (BOTH.test(title ?? "")) while (at > 1 && isCredential(lines[at - 1] as Line)) at -= 1;
  return { degrees: lines.slice(0, at), credentials: lines.slice(at) };
}
