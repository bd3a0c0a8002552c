import lexicon from "../../data/field-labels/field-labels.json" with { type: "json" };
import { findPhrases, indexPhrases, phraseOf } from "./find-phrases.ts";

/** What a label in front of a colon announces. */
export type FieldLabel = keyof (typeof lexicon)["labels"];

const LABELS = indexPhrases(
  (Object.entries(lexicon.labels) as [FieldLabel, readonly string[]][]).flatMap(([field, words]) =>
    words.map((word): [string, FieldLabel] => [word, field]),
  ),
);
const EMPLOYMENT = indexPhrases(lexicon.employmentTypes.map((word): [string, true] => [word, true]));
const TRAINEESHIP = indexPhrases(lexicon.traineeships.map((word): [string, true] => [word, true]));
const LICENCES = indexPhrases(lexicon.licences.map((word): [string, true] => [word, true]));
const LINK_CAPTIONS = indexPhrases(lexicon.linkCaptions.map((word): [string, true] => [word, true]));
const GIVERS = indexPhrases(lexicon.labels.given.map((word): [string, true] => [word, true]));
const LIST_LABELS = indexPhrases(lexicon.listLabels.map((word): [string, true] => [word, true]));
const STUDY_STATUS = indexPhrases(lexicon.studyStatus.map((word): [string, true] => [word, true]));
const TITLES = indexPhrases(lexicon.titles.map((word): [string, true] => [word, true]));
const TITLES_BEFORE_NAMES = indexPhrases(lexicon.titlesBeforeNames.map((word): [string, true] => [word, true]));

/** A label at the start of a text ("Position: Nurse"): what it announces and where the content begins. */
export function readLabel(text: string): { readonly field: FieldLabel; readonly contentAt: number } | undefined {
  const match = /^\s*(?:\(?\d{1,2}[.)]\s*|[•▪·*–-]\s+)?([^:：]{1,45}?)\s*[:：]\s*/u.exec(text);
  const field = match?.[1] === undefined ? undefined : phraseOf(match[1], LABELS);
  return match && field !== undefined ? { field, contentAt: match[0].length } : readFormLabel(text);
}

/** Labels of so many words are nothing else, so that the form may leave out the colon: "Principali mansioni e responsabilità Assistenza". */
const FORM_LABEL_WORDS = 3;
/** A school may be called "Centro de Estudios Andinos" or "Istituto di Istruzione Superiore"; no school is called "Name of". */
const ASKS_FOR_NAME = /^(?:name|nome?|nombre|naam)\b/u;
const FORM_LABELS = indexPhrases(
  (Object.entries(lexicon.labels) as [FieldLabel, readonly string[]][]).flatMap(([field, words]) =>
    words
      .filter((word) => word.split(/\s+/u).length >= FORM_LABEL_WORDS && (field !== "institution" || ASKS_FOR_NAME.test(word)))
      .map((word): [string, FieldLabel] => [word, field]),
  ),
);
const LONGEST_LABEL = 90;

function readFormLabel(text: string): { readonly field: FieldLabel; readonly contentAt: number } | undefined {
  const start = /^\s*(?:[•▪·*–-]\s+)?/u.exec(text)?.[0].length ?? 0;
  const [found] = findPhrases(text.slice(start, start + LONGEST_LABEL), FORM_LABELS);
  const rest = found && /^\)?\s+(?=\S)/u.exec(text.slice(start + found.end));
  return found?.start === 0 && rest ? { field: found.value, contentAt: start + found.end + rest[0].length } : undefined;
}

/** Where the name begins that a text of a list announces: "Awarded by Harbour Society", "颁发：海港协会"; 0 where it announces none. */
export function behindGiver(text: string): number {
  const [found] = findPhrases(text, GIVERS);
  const rest = found && /^\s*[:：]\s*|^\s+(?=\p{Lu})/u.exec(text.slice(found.end));
  const isLabel = rest && (found.words > 1 || /[:：]/u.test(rest[0]));
  return found?.start === 0 && rest && isLabel ? found.end + rest[0].length : 0;
}

/** What a text announces that is nothing but a label. */
export function labelOf(text: string): FieldLabel | undefined {
  return phraseOf(text.replace(/^\s*(?:[•▪·*–-]\s+|\p{Extended_Pictographic}\uFE0F?\s*)|[:：]\s*$/gu, ""), LABELS);
}

/** Whether a text is a label alone above a list of what somebody did ("Highlights", "Aufgaben:"). */
export function isListLabel(text: string): boolean {
  return phraseOf(text.replace(/[:：]\s*$/u, ""), LIST_LABELS) === true;
}

/** Whether a text only says how somebody was employed ("Full-time", "Teilzeit"). */
export function isEmploymentType(text: string): boolean {
  const [first = "", ...others] = text.replace(/^[([]|[)\]]$/gu, "").split(/\s*[+/&]\s*/u);
  const isType = (part: string): boolean => phraseOf(part, EMPLOYMENT) === true;
  if (others.length === 0) return isType(first);
  // "Stage + CDD": an internship is a title where it stands alone, and a kind of contract beside another.
  const parts = [first, ...others];
  return parts.some(isType) && parts.every((part) => isType(part) || phraseOf(part, TRAINEESHIP) === true);
}

/** Whether a text only says that somebody was there to learn or without pay ("Stage", "Praktikum", "Bénévolat"). */
export function isTraineeship(text: string): boolean {
  return phraseOf(text, TRAINEESHIP) === true;
}

/** Whether a text opens with a permit to drive ("Permis B", "Führerschein Klasse B"). */
export function isDrivingLicence(text: string): boolean {
  return findPhrases(text, LICENCES)[0]?.start === 0;
}

/** Whether a text only says that a link leads on ("website link", "mehr dazu"). */
export function isLinkCaption(text: string): boolean {
  return phraseOf(text, LINK_CAPTIONS) === true;
}

/** A school without what the brackets behind it say about how the studies ended: "Hogeschool Utrecht (diploma behaald)". */
export function withoutStudyStatus(text: string): string {
  const bracket = /\s*[(（]([^()（）]{2,30})[)）]\s*$/u.exec(text);
  return bracket?.[1] !== undefined && phraseOf(bracket[1], STUDY_STATUS) === true ? text.slice(0, bracket.index) : text;
}

/** Whether a text says nothing but how the studies stand: "(expected)", "abgeschlossen". */
export function isStudyStatus(text: string): boolean {
  return phraseOf(text.replace(/^[(（]|[)）]$/gu, ""), STUDY_STATUS) === true;
}

/** Whether a text is the title of the document or of its contact block and not a name ("Lebenslauf"). */
export function isDocumentTitle(text: string): boolean {
  return phraseOf(text, TITLES) === true;
}

/** Where the rest of a text begins that opens with the title of the document: "Lebenslauf Ada Example". */
export function behindDocumentTitle(text: string): number | undefined {
  const [found] = findPhrases(text, TITLES_BEFORE_NAMES);
  const rest = found && /^\s+(?=\S)/u.exec(text.slice(found.end));
  return found?.start === 0 && rest ? found.end + rest[0].length : undefined;
}
