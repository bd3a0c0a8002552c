import type { Interest, LaidOut, Language, Line, SkillGroup } from "../../model/index.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import { findHumanLanguages, languageCode } from "../../recognise/human-languages/find-human-languages.ts";
import { labelOf } from "../../recognise/phrases/field-labels.ts";
import { extractLanguages } from "../languages/languages.ts";
import type { Traced } from "../traced.ts";
import type { Atom } from "./atoms.ts";
import { partChips } from "./chips.ts";
import { addTo, type Group, toTraced } from "./groups.ts";
import { placedAtoms } from "./list-atoms.ts";
import { type List, toLists } from "./lists.ts";
import { asOneSentence } from "./one-sentence.ts";
import { partBlanks, partClosing } from "./part-atoms.ts";
import { groupsBelowEachOther } from "./side-by-side.ts";
import { joinWrappedCells } from "./wrapped-cells.ts";
import { joinWrappedLists } from "./wrapped-lists.ts";

/** "Autorizzo il trattamento dei miei dati personali": what closes a resume in Italy and elsewhere. */
const CONSENT =
  /^(?:autorizzo|si autorizza|acconsento|presto il consenso|il sottoscritto|la sottoscritta|consiento|autorizo|je certifie|j['’]atteste|declaro que|hiermit versichere)(?!\p{L})/iu;

export type FoundSkills = {
  readonly groups: readonly Traced<SkillGroup>[];
  readonly languages: readonly Traced<Language>[];
  readonly interests: readonly Traced<Interest>[];
};

function isDateOnly(text: string): boolean {
  const [date] = findDates(text);
  return date !== undefined && date.start === 0 && date.end >= text.length - 1;
}

/** A list in which half the items are human languages, or one that says so in front. */
function isSpoken(list: List, atoms: readonly Atom[]): boolean {
  if (list.name && languageCode(list.name.text) !== undefined) return true;
  const isCalledSo = list.name !== undefined && labelOf(list.name.text) === "spoken";
  const spoken = atoms.filter(
    (atom) =>
      languageCode(atom.text.replace(/\s*[(:–-].*$/u, "")) !== undefined || (isCalledSo && findHumanLanguages(atom.text).length > 0),
  );
  return atoms.length > 0 && spoken.length >= atoms.length / 2;
}

/** "Patente o patenti | B": a row of a form that says what the person may drive or when they were born. */
function withoutPersonalRows(lines: readonly Line[]): readonly Line[] {
  const rows = Map.groupBy(lines, (line) => line.row);
  const personal = new Set(
    [...rows].flatMap(([row, [first, ...rest]]) => (first && rest.length > 0 && labelOf(first.text) === "personal" ? [row] : [])),
  );
  return lines.filter((line) => !personal.has(line.row));
}

/** Reads a skills section: groups with their skills, and human languages that were listed among them. */
export function extractSkills(lines: readonly Line[], laidOut: Pick<LaidOut, "text" | "lines">): FoundSkills {
  const document = laidOut.text;
  const groups: Group[] = [];
  const languages: Traced<Language>[] = [];
  const interests: Traced<Interest>[] = [];
  const whole = groupsBelowEachOther(asOneSentence(joinWrappedLists(withoutPersonalRows(lines), laidOut.lines)));
  for (const list of toLists(joinWrappedCells(partChips(whole, laidOut.lines)))) {
    const atoms = placedAtoms(list, document).filter((atom) => !isDateOnly(atom.text) && labelOf(atom.text) !== "spoken");
    if (isSpoken(list, atoms)) {
      languages.push(...extractLanguages(list.lines));
      continue;
    }
    if (list.name && labelOf(list.name.text) === "interests") {
      interests.push(
        ...atoms.map((atom) => ({ value: { name: atom.text }, traces: [{ pointer: "/name", spans: atom.spans, confidence: 0.85 }] })),
      );
      continue;
    }
    // "Driving licence: B" among the skills is none.
    if (list.name && labelOf(list.name.text) === "personal") continue;
    if (list.parts.some(({ text }) => CONSENT.test(text))) continue;
    const isSentence = /[.。]\s*$/u.test(list.parts.at(-1)?.text ?? "");
    for (const atom of partClosing(atoms, isSentence).flatMap(partBlanks)) addTo(groups, list.name, atom);
  }
  return { groups: groups.filter((group) => group.atoms.length > 0).map(toTraced), languages, interests };
}
