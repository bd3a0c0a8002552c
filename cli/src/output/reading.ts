import type { Education, Reading, Work } from "@candor/engine";
import { bold, clip, dim, print, safe } from "./terminal.ts";

type Resume = Reading["resume"];

const WIDEST_DATES = 17;

/** A reading as a page of text: what was understood, then what was not. */
export function printReading({ resume, notes, hidden, experienceMonths }: Reading): void {
  const { basics = {} } = resume;
  print(bold(safe(basics.name ?? "No name found")) + (basics.label ? dim(`  ${safe(basics.label)}`) : ""));
  const { address, city, region, postalCode, countryCode } = basics.location ?? {};
  const place = joined(", ", address, city, region, postalCode, countryCode);
  const contact = [basics.email, basics.phone, place, basics.url, ...(basics.profiles ?? []).map((profile) => profile.url)];
  print(dim(safe(contact.filter(Boolean).join("  ·  "))));
  if (basics.summary) print(`\n${safe(basics.summary)}`);

  printSections(resume);
  if (experienceMonths) print(`\n${dim(`${yearsAndMonths(experienceMonths)} of work`)}`);
  printList(
    "Not understood",
    notes.map((note) => `${note.message}${note.where ? ` "${clip(note.where.quote, 70)}"` : ""}`),
  );
  printList(
    "Hidden on the page, never scored",
    hidden.map((piece) => `${piece.reason}: "${clip(piece.text, 70)}"`),
  );
}

function printSections(resume: Resume): void {
  printList("Work", (resume.work ?? []).flatMap(workLines));
  printList("Education", (resume.education ?? []).flatMap(educationLines));
  printList(
    "Volunteering",
    (resume.volunteer ?? []).map((one) => `${dates(one)}  ${joined(" at ", one.position, one.organization)}`),
  );
  printList(
    "Skills",
    (resume.skills ?? []).map((group) => joined(": ", group.name, (group.keywords ?? []).join(", ")) + inBrackets(group.level)),
  );
  printList(
    "Languages",
    (resume.languages ?? []).map((language) => joined(", ", language.language, language.fluency)),
  );
  printList(
    "Certificates",
    (resume.certificates ?? []).map((certificate) => joined(", ", certificate.name, certificate.issuer, certificate.date)),
  );
  printList(
    "Projects",
    (resume.projects ?? []).map((project) => joined("  ", joined(": ", project.name, project.description), project.url)),
  );
  printList(
    "Publications",
    (resume.publications ?? []).map((work) => joined(", ", work.name, work.publisher, work.releaseDate)),
  );
  printList(
    "Awards",
    (resume.awards ?? []).map((award) => joined(", ", award.title, award.awarder, award.date)),
  );
  printList(
    "Interests",
    (resume.interests ?? []).map((interest) => joined(": ", interest.name, interest.keywords?.join(", "))),
  );
  printList(
    "References",
    (resume.references ?? []).map((one) => joined(": ", one.name, one.reference)),
  );
}

function printList(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  print(`\n${bold(title)}`);
  for (const line of lines) print(`  ${safe(line)}`);
}

function workLines(work: Work): string[] {
  const where = work.location ? `, ${work.location}` : "";
  return [`${dates(work)}  ${joined(" at ", work.position, work.name)}${where}`, ...(work.highlights ?? []).map(underDates)];
}

function educationLines(education: Education): string[] {
  const what = joined(", ", education.studyType, education.area);
  const first = `${dates(education)}  ${joined(" — ", what, education.institution)}${inBrackets(education.score)}`;
  return [first, ...(education.courses ?? []).map(underDates)];
}

const underDates = (text: string): string => `${"".padEnd(WIDEST_DATES)}  · ${clip(text, 90)}`;
const joined = (by: string, ...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(by);
const inBrackets = (text: string | undefined): string => (text ? ` (${text})` : "");

function yearsAndMonths(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return joined(" ", years > 0 ? `${years} yrs` : undefined, rest > 0 ? `${rest} mos` : undefined);
}

function dates({ startDate, endDate }: { startDate?: string; endDate?: string }): string {
  if (!startDate && !endDate) return "".padEnd(WIDEST_DATES);
  return `${startDate ?? "?"} – ${endDate ?? "now"}`.padEnd(WIDEST_DATES);
}
