import lexicon from "../../data/companies/organisations.json" with { type: "json" };
import { allSkills } from "../../data/skills.ts";
import titles from "../../data/titles/titles.json" with { type: "json" };
import { MONTH_NUMBERS, WEEKDAYS } from "../../recognise/dates/words.ts";
import { foldLetters } from "../../text/fold.ts";

const WORD = /[\p{L}\d]{3,}/gu;
/** "DACH", "EMEA" */
const A_CODE = /^\p{Lu}{3,4}$/u;
let plain: ReadonlySet<string> | undefined;

/** Words of subjects and of jobs; taken apart only when a name is first looked at. */
function plainWords(): ReadonlySet<string> {
  if (plain === undefined) {
    const subjects = allSkills().flatMap(({ name, aliases = [] }) => [name, ...aliases]);
    const jobs = Object.values(titles.languages).flatMap(({ heads, modifiers }) => [...heads, ...modifiers]);
    const phrases = [
      ...subjects,
      ...jobs,
      ...lexicon.departments,
      ...Object.values(lexicon.words).flat(),
      ...MONTH_NUMBERS.keys(),
      ...WEEKDAYS,
    ];
    plain = new Set(phrases.flatMap((phrase) => foldLetters(phrase).match(WORD) ?? []));
  }
  return plain;
}

/** Whether a piece has a word that speaks neither of a subject nor of a job: "Greywacke Logistics", and not "Developer Experience". */
export function hasWordOfItsOwn(piece: string): boolean {
  return (piece.match(WORD) ?? []).some((word) => /^\p{Lu}/u.test(word) && !A_CODE.test(word) && !plainWords().has(foldLetters(word)));
}
