import { HUMAN_LANGUAGES } from "../../data/human-languages/human-languages.ts";
import { REQUIREMENT_WORDS, type RequirementWords } from "../../data/requirement-words/requirement-words.ts";
import { type PhraseTable, phraseTable } from "../phrases/phrase-table.ts";

type ListName = {
  [K in keyof RequirementWords]: RequirementWords[K] extends readonly string[] ? K : never;
}[keyof RequirementWords];

function listTable(from: readonly RequirementWords[], name: ListName): PhraseTable<true> {
  return phraseTable(from.flatMap((words) => words[name].map((phrase) => [phrase, true] as const)));
}

function groupTable<G extends string>(
  from: readonly RequirementWords[],
  groups: (words: RequirementWords) => Readonly<Partial<Record<G, readonly string[]>>>,
): PhraseTable<G> {
  return phraseTable(
    from.flatMap((words) =>
      (Object.entries(groups(words)) as [G, readonly string[]][]).flatMap(([group, phrases]) =>
        phrases.map((phrase) => [phrase, group] as const),
      ),
    ),
  );
}

/** Every name of a human language, with the forms that German and Dutch make of it. */
const LANGUAGES: PhraseTable<string> = phraseTable(
  HUMAN_LANGUAGES.flatMap(([code, names]) =>
    ["{name}", ...REQUIREMENT_WORDS.flatMap((words) => words.languageForms)].flatMap((form) =>
      names.map((name) => [form.replace("{name}", name), code] as const),
    ),
  ),
);

function buildTables(language: string) {
  const own = REQUIREMENT_WORDS.filter((words) => words.language === language);
  const english = REQUIREMENT_WORDS.filter((words) => words.language === "en" && language !== "en");
  const from = [...own, ...english];
  return {
    must: listTable(from, "must"),
    nice: listTable(from, "nice"),
    niceLeads: listTable(from, "niceLeads"),
    mustLeads: listTable(from, "mustLeads"),
    waived: listTable(from, "waived"),
    demand: listTable(from, "demand"),
    quality: listTable(from, "quality"),
    skillsAfter: listTable(from, "skillsAfter"),
    knockout: listTable(from, "knockout"),
    knockoutDenied: listTable(from, "knockoutDenied"),
    notDemand: listTable(from, "notDemand"),
    ourselves: listTable(from, "ourselves"),
    demandDespite: listTable(from, "demandDespite"),
    yearUnits: listTable(from, "yearUnits"),
    monthUnits: listTable(from, "monthUnits"),
    several: listTable(from, "several"),
    notYears: listTable(from, "notYears"),
    timeLimits: listTable(from, "timeLimits"),
    sinceThen: listTable(from, "sinceThen"),
    numbers: phraseTable(from.flatMap((words) => Object.entries(words.numbers))),
    equivalent: listTable(from, "equivalent"),
    degrees: groupTable(from, (words) => words.degrees),
    degreeArea: listTable(from, "degreeArea"),
    languageContext: listTable(from, "languageContext"),
    fluency: groupTable(from, (words) => words.fluency),
    or: listTable(from, "or"),
    and: listTable(from, "and"),
    oneOf: listTable(from, "oneOf"),
    suchAs: listTable(from, "suchAs"),
    /** Headings and names of languages are told apart in any advert, whatever its language. */
    sections: groupTable(REQUIREMENT_WORDS, (words) => words.sections),
    languages: LANGUAGES,
  };
}

/** The phrase tables for adverts in one language. */
export type WordTables = ReturnType<typeof buildTables>;

const built = new Map<string, WordTables>();

/** The phrases for adverts in a language; English ones are always among them, since adverts everywhere borrow from it. */
export function wordTables(language: string): WordTables {
  const known = built.get(language);
  if (known) return known;
  const tables = buildTables(language);
  built.set(language, tables);
  return tables;
}

/** English names of human languages by ISO 639-1 code. */
export const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map(HUMAN_LANGUAGES.map(([code, [english = code]]) => [code, english]));
