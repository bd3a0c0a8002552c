import { endOfLegalForm, scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { findDegrees } from "../../recognise/degrees/find-degree.ts";
import { isDocumentTitle, labelOf } from "../../recognise/phrases/field-labels.ts";
import { readPlace } from "../../recognise/places/read-place.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import { foldLetters } from "../../text/fold.ts";

/** What is known about a piece of the header that may be the name. */
export type NameCandidate = {
  readonly text: string;
  readonly lineIndex: number;
  readonly isLabelled: boolean;
  readonly isLargest: boolean;
  readonly isBold: boolean;
  readonly isHeading: boolean;
  readonly emailUser: string;
};

const WORD =
  '(?:\\p{Lu}[\\p{L}\\p{M}\'’.-]*|(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|el|al|bin|ibn|ter|ten|zu|zur|y|i|e|af|av|st\\.|mac|mc|(?:med|phil|rer|nat|jur|iur|habil|pol|oec|vet|dent|theol|mr|ir|ing|drs|dr|prof)\\.)|["“(]\\p{L}+["”)])';
const SHAPE = new RegExp(`^${WORD}(?:[\\s\\u00a0]+${WORD}){0,5}$`, "u");
const HAN_NAME = /^[\p{Script=Han}·]{2,5}$/u;
/** Degrees and letters of certificates after a name are not part of it. */
const CREDENTIALS =
  /(?:,\s*|\s+)(?:(?:Ph\.?\s?D|M\.?D|MBA|M\.?Sc|B\.?Sc|M\.?A|B\.?A|M\.?Eng|B\.?Eng|PMP|CPA|CFA|RN|BSN|MSN|LCSW|Esq|RGN|RMN|ACA|ACCA|FCCA|FCA|ACMA|CGMA|MRICS|FRICS|CEng|IEng|MIET|MIMechE|MCIPD|FCIPD|MRCP|FRCS|P\.?E|PE|J\.?D|LL\.?M|CISSP|SHRM-CP|SHRM-SCP|PHR|CSM|EdD|DDS|PharmD|FNP|NP|he\/him|she\/her|they\/them)\.?(?:,?\s*|$))+$/u;

/** "李欣妍 (Xinyan Lee)", "Xinyan Lee (李欣妍)": the same name in another script. */
const OTHER_SCRIPT =
  /(?<=^[\p{Script=Han}·]{2,5})\s{0,3}[(（][\p{Script=Latin}\s.'-]+[)）]$|(?<=\p{Script=Latin})\s{0,3}[(（][\p{Script=Han}·]{2,5}[)）]$/u;

/** "Dipl.-Ing. Thomas Brandt" is an engineer, and his name is no title. */
const HONORIFICS = /^(?:(?:Dr|Prof|Dipl|Ing|Mag|Eng|Dott|Mr|Mrs|Ms)\p{Ll}{0,4}\.(?:-\p{Lu}\p{L}{1,8}\.?)?\s+)+/u;

const WEIGHTS = {
  labelled: 6,
  largest: 3,
  bold: 0.7,
  heading: 0.7,
  top: 2.5,
  lower: -0.35,
  emailWord: 2,
  title: -3,
  organisation: -1.5,
  place: -2.5,
  oneWord: -1.5,
  twoToFour: 1,
  capitals: 0.3,
  han: 1.5,
} as const;

/** "(she/her)", "(sie/ihr)", "(elle)". */
const PRONOUNS = /\s*[([]\p{Ll}{2,6}\s?\/\s?\p{Ll}{2,6}(?:\s?\/\s?\p{Ll}{2,6})?[)\]]\s*$/iu;
/** The name before the marriage: "geb. Meier", "née Dupont". */
const BORN = /,?\s+\(?(?:geb\.|geborene|née?|nata|nascida)\s+\p{Lu}[\p{L}'’-]+\)?\s*$/u;

/** "Nora Example's Resume" is hers. */
const WHOSE = /['’]s?\s+(?:(?:personal|professional|online)\s+)?(?:resum[eé]|résumé|cv|curriculum vitae|portfolio|home\s?page|website)$/iu;

/** "Nora Example ~ CV", "Nora Example Resume", "Nora Example CV: Long Version": the title of the document behind the name. */
const TITLED =
  /(?<=^\p{Lu}\S+\s(?:\S+\s){0,2}\p{Lu}[^\s,:]+)\s+(?:[~|–—-]\s*)?(?:resum[eé]|résumé|cv|curriculum vitae)(?:\s*[:–—-]\s[^:]{1,40})?$/iu;

/** A name without the letters behind it. */
export function withoutCredentials(text: string): string {
  return text
    .replace(WHOSE, "")
    .replace(TITLED, "")
    .replace(/(?<=^(?!个人|個人|求职)[\p{Script=Han}·]{2,5})的?(?:个人|個人|求职)?(?:简历|簡歷)$/u, "")
    .replace(PRONOUNS, "")
    .replace(BORN, "")
    .replace(OTHER_SCRIPT, "")
    .replace(CREDENTIALS, "")
    .replace(/[,;|·•–—-]\s*$|(?<=\p{Ll}{2})\.$/u, "")
    .trim();
}

/** "Hello," above the name, and "I'm" before it. */
const GREETING =
  /^(?:hello|hi|hallo|guten tag|bonjour|salut|hola|buenos d[ií]as|ol[áa]|bom dia|buongiorno|salve|ciao|beste|goedendag|您好|你好)[,.!:，：！]?$/iu;
const INTRODUCES =
  /^\P{L}{0,4}(?:(?:hello|hi|hey|hallo|bonjour|salut|hola|ol[áa]|ciao|salve|hoi)[,!.]?\s+)?(?:(?:i['’]m|i am|my name is|ich bin|mein name ist|je suis|je m['’]appelle|soy|me llamo|sono|mi chiamo|(?:eu )?sou|me chamo|ik ben|mijn naam is)\s+|我是|我叫)/iu;

/** "Frau Jana Brückner" in a letterhead. */
const ADDRESSES = /^(?:frau|herrn?|madame|monsieur|mevrouw|de heer|dhr\.|mevr\.|mw\.)\s+(?=\p{Lu})/iu;

/** Where the name starts in a line that says "I'm Ada Example". */
export function behindIntroduction(text: string): number {
  return (INTRODUCES.exec(text) ?? ADDRESSES.exec(text))?.[0].length ?? 0;
}

/** Whether a text can be a name by its letters alone. */
export function hasNameShape(text: string): boolean {
  return text.length <= 60 && !/\d|@/u.test(text) && !GREETING.test(text) && (SHAPE.test(text) || HAN_NAME.test(text));
}

/** How e-mail addresses write letters that they cannot have: "Brückner" is "brueckner" in one and "bruckner" in another. */
const SPELT_OUT = new Map([
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["å", "aa"],
  ["ø", "oe"],
]);

function spellings(word: string): string[] {
  const spelt = word.toLowerCase().replace(/[äöüåø]/gu, (letter) => SPELT_OUT.get(letter) ?? letter);
  return [word, spelt].map((each) => foldLetters(each).replace(/[^a-z]/g, ""));
}

function emailSupport(text: string, emailUser: string): number {
  const user = foldLetters(emailUser).replace(/[^a-z]/g, "");
  if (user.length < 3) return 0;
  return text.split(/[\s-]+/u).filter((word) => spellings(word).some((each) => each.length >= 3 && user.includes(each))).length;
}

const CLEARLY = 0.6;

/** Whether large letters beside a part of the name can be the rest of it: "Beaumont", and no title or company. */
export function canGoOn(text: string, emailUser: string, mayBeTown: boolean): boolean {
  if (!hasNameShape(text) || isDocumentTitle(text) || labelOf(text) !== undefined) return false;
  if (emailSupport(text, emailUser) > 0) return true;
  return scoreTitle(text) < CLEARLY && scoreOrganisation(text) < CLEARLY && (mayBeTown || readPlace(text) === undefined);
}

/** "lena fischer-wood": who writes everything small writes the name so too, and the address shows that it is one. */
function isSmallName({ text, lineIndex, emailUser }: NameCandidate): boolean {
  return SMALL_NAME.test(text) && lineIndex < FIRST_LINES && emailSupport(text, emailUser) > 0 && scoreTitle(text) < CLEARLY;
}

/** "LinkedIn Profile", "Download Resume": what a link says on the page of a person. */
const NO_NAME =
  /(?:^|\s)(?:linkedin|github|profile|portfolio|website|homepage|download|resum[eé]|cv|curriculum|curr[ií]culo|vitae|lebenslauf|pdf)(?:\s|$)/iu;

/** "BS-MS" over the first school is two degrees and nobody. */
function isDegreeOnly(text: string): boolean {
  const degrees = findDegrees(text);
  const letters = (value: string): number => value.replace(/[^\p{L}]/gu, "").length;
  return degrees.length > 1 && degrees.reduce((sum, { start, end }) => sum + letters(text.slice(start, end)), 0) === letters(text);
}

const SMALL_NAME = /^\p{Ll}[\p{Ll}'’.-]+(?:\s\p{Ll}[\p{Ll}'’.-]*){1,2}$/u;
const FIRST_LINES = 3;

/** How much a piece of the header reads like the person's name; below zero it is none. */
export function scoreName(candidate: NameCandidate): number {
  const { text } = candidate;
  if (NO_NAME.test(text) || isDegreeOnly(text)) return -1;
  if (!(hasNameShape(text) || isSmallName(candidate)) || isDocumentTitle(text) || labelOf(text) !== undefined) return -1;
  // A title in Chinese has the shape of a name, and is known by how it ends.
  if (HAN_NAME.test(text) && !candidate.isLabelled && scoreTitle(text) >= CLEARLY) return -1;
  const words = text.split(/\s+/u).filter((word) => !PARTICLES.has(word)).length;
  const support = Math.min(2, emailSupport(text, candidate.emailUser));
  let score = candidate.isLabelled ? WEIGHTS.labelled : 0;
  score += candidate.isLargest ? WEIGHTS.largest : 0;
  score += candidate.isBold ? WEIGHTS.bold : 0;
  score += candidate.isHeading ? WEIGHTS.heading : 0;
  score += Math.max(-2, WEIGHTS.top + candidate.lineIndex * WEIGHTS.lower);
  score += support * WEIGHTS.emailWord;
  score += HAN_NAME.test(text) ? WEIGHTS.han : words === 1 ? WEIGHTS.oneWord : words <= 4 ? WEIGHTS.twoToFour : 0;
  score += text === text.toUpperCase() ? WEIGHTS.capitals : 0;
  if (support > 0) return score;
  // "Harrow S.r.l." at the top is whom somebody works for.
  if (!candidate.isLabelled && endOfLegalForm(text) === text.length) return -1;
  // "Known" as a heading further down: one word that neither the address nor its size shows to be a name.
  if (words === 1 && !candidate.isLabelled && !candidate.isLargest && candidate.lineIndex >= FIRST_LINES && !HAN_NAME.test(text)) return -1;
  // "Sexo Masculino", "Sex Male": a form without colons.
  if (!candidate.isLabelled && !candidate.isLargest && labelOf(/^\S+/u.exec(text)?.[0] ?? "") === "personal") return -1;
  score += scoreTitle(text.replace(HONORIFICS, "")) * WEIGHTS.title;
  score += scoreOrganisation(text) * WEIGHTS.organisation;
  return readPlace(text) ? score + WEIGHTS.place : score;
}

const PARTICLES = new Set([
  "van",
  "von",
  "der",
  "den",
  "de",
  "del",
  "della",
  "di",
  "da",
  "dos",
  "das",
  "du",
  "la",
  "le",
  "bin",
  "ibn",
  "ter",
  "ten",
  "zu",
  "y",
  "i",
  "e",
]);

/** "JEAN DE LA TOUR" and "jean de la tour" as "Jean de la Tour"; a name in mixed letters stays as written. */
export function inTitleCase(name: string): string {
  const [capitals, small] = [name.toUpperCase(), name.toLowerCase()];
  if (capitals === small || (name !== capitals && name !== small)) return name;
  return name
    .toLowerCase()
    .split(/(\s+)/u)
    .map((word, index) =>
      index > 0 && PARTICLES.has(word)
        ? word
        : word.replace(/(^|[-'’.(])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
    )
    .join("");
}
