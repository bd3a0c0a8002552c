import type { LaidOut, Line, SectionKind } from "../../model/index.ts";
import { findHumanLanguages } from "../../recognise/human-languages/find-human-languages.ts";
import { readLabel } from "../../recognise/phrases/field-labels.ts";

/** Sections whose labelled lines speak of one job or project and not of the person. */
const OF_AN_ENTRY: ReadonlySet<SectionKind> = new Set(["work", "projects", "volunteer", "publications", "references"]);

function outsideEntries(document: LaidOut): Line[] {
  return document.sections
    .filter((section) => !OF_AN_ENTRY.has(section.kind))
    .flatMap((section) => section.lines.flatMap((index) => document.lines[index] ?? []));
}

/** "Languages: English, Arabic" in a resume that has no section for languages. */
export function strayLanguageLines(document: LaidOut): Line[] {
  return outsideEntries(document).filter((line) => readLabel(line.text)?.field === "spoken" && findHumanLanguages(line.text).length > 0);
}

/** "Skills: Excel, SAP" in a resume that has no section for skills. */
export function straySkillLines(document: LaidOut): Line[] {
  return outsideEntries(document).filter(
    (line) => readLabel(line.text)?.field === "technologies" && /\S/u.test(line.text.slice(readLabel(line.text)?.contentAt ?? 0)),
  );
}
