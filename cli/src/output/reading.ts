import type { Education, Reading, Work } from "@candor/engine";
import { bold, clip, dim, print, safe } from "./terminal.ts";

/** A reading as a page of text: what was understood, then what was not. */
export function printReading({ resume, notes, hidden }: Reading): void {
  const { basics = {} } = resume;
  print(bold(safe(basics.name ?? "No name found")) + (basics.label ? dim(`  ${safe(basics.label)}`) : ""));
  const place = [basics.location?.city, basics.location?.region, basics.location?.countryCode].filter(Boolean).join(", ");
  const contact = [basics.email, basics.phone, place, basics.url, ...(basics.profiles ?? []).map((profile) => profile.url)];
  print(dim(safe(contact.filter(Boolean).join("  ·  "))));
  if (basics.summary) print(`\n${safe(basics.summary)}`);

  printList("Work", (resume.work ?? []).map(workLine));
  printList("Education", (resume.education ?? []).map(educationLine));
  printList(
    "Skills",
    (resume.skills ?? []).map((group) => [group.name, (group.keywords ?? []).join(", ")].filter(Boolean).join(": ")),
  );
  printList(
    "Languages",
    (resume.languages ?? []).map((language) => [language.language, language.fluency].filter(Boolean).join(", ")),
  );
  printList(
    "Certificates",
    (resume.certificates ?? []).map((certificate) => [certificate.name, certificate.date].filter(Boolean).join(", ")),
  );
  printList(
    "Projects",
    (resume.projects ?? []).map((project) => [project.name, project.description].filter(Boolean).join(": ")),
  );
  printList(
    "Not understood",
    notes.map((note) => `${note.message}${note.where ? ` "${clip(note.where.quote, 70)}"` : ""}`),
  );
  printList(
    "Hidden on the page, never scored",
    hidden.map((piece) => `${piece.reason}: "${clip(piece.text, 70)}"`),
  );
}

function printList(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  print(`\n${bold(title)}`);
  for (const line of lines) print(`  ${safe(line)}`);
}

function workLine(work: Work): string {
  const what = [work.position, work.name].filter(Boolean).join(" at ");
  return `${dates(work)}  ${what}${work.location ? `, ${work.location}` : ""}`;
}

function educationLine(education: Education): string {
  const what = [education.studyType, education.area].filter(Boolean).join(", ");
  return `${dates(education)}  ${[what, education.institution].filter(Boolean).join(" — ")}`;
}

function dates({ startDate, endDate }: { startDate?: string; endDate?: string }): string {
  if (!startDate && !endDate) return "".padEnd(17);
  return `${startDate ?? "?"} – ${endDate ?? "now"}`.padEnd(17);
}
