import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import organisations from "../../data/companies/organisations.json" with { type: "json" };
import { postingField } from "../../data/posting-fields/posting-fields.ts";
import { findSalary } from "../../recognise/money/find-salary.ts";
import { sectionAnnouncedBy } from "../../recognise/requirements/headings.ts";
import { TITLE_SCORE } from "../weights.ts";
import { readsLikeEmployer } from "./company-name.ts";
import { isSkill } from "./name-signs.ts";
import { isCompanyShaped } from "./one-line.ts";
import { isOtherLabel } from "./other-labels.ts";
import { anyOf } from "./phrases.ts";
import { COUNTED_POSTS, NUMBERED_TASK, readSeeking, type Sought } from "./seeking.ts";
import { GENDER_MARK, isFacts, placesIn, readSegment, titleScore } from "./segments.ts";
import { titleAtStart } from "./sought-title.ts";

const LONGEST_TITLE = 120;
const FIRST_LINE_BONUS = 0.5;
const LATER_LINE_COST = 0.08;
/** "Chargé·e de clientèle" is one word with both its endings. */
const BETWEEN_SEGMENTS = /\s*(?:[|•\t]|(?<!\p{Ll})·|·(?!\p{Ll}))\s*/u;
const BETWEEN_DASHES = /\s+[–—-]\s+/;
/** "zum 1. Januar" goes on behind its point. */
const BETWEEN_SENTENCES =
  /(?<=[.!?][*_]{0,2})(?<!\s\d{1,2}\.)(?<!&\sCo\.|(?<!\p{L})(?:St|Dr|med|dent|vet|Inh|Ing|Dipl|Gebr|Prof)\.)\s+(?=[\p{Lu}¡¿\p{Sc}])|(?<=[。！])/u;
const MOST_SENTENCES = 4;
const SOUGHT_BONUS = 0.2;

/** A line that gives an address on the web names no job. */
const HAS_ADDRESS = /https?:\/\/|www\./i;
/** "Designer (100% Remote)": what stands in brackets behind a title is said beside it. */
const withoutAside = (text: string) => text.replace(/\s*\([^()]{1,40}\)$/u, "");
/** Written small in the middle of a sentence, a title is less sure than on a line of its own. */
const WRITTEN_SMALL_COST = 0.25;

type Line = { readonly text: string; readonly isFirst: boolean };

/** The sentences of a line, since only one of them may look for somebody. */
export function sentencesOf(line: string): string[] {
  return line.split(BETWEEN_SENTENCES).slice(0, MOST_SENTENCES);
}

/** What a sentence seeks, and the line it stands in. */
type FoundSought = { readonly sought: Sought; readonly line: number };

/** The sentences of some lines that look for somebody. */
export function soughtIn(lines: readonly string[]): readonly FoundSought[] {
  const all: FoundSought[] = [];
  for (const [line, text] of lines.entries()) {
    for (const sentence of sentencesOf(text)) {
      const sought = readSeeking(sentence, lines[line + 1]);
      if (sought !== undefined) all.push({ sought, line });
    }
  }
  return all;
}

/** Behind the gender mark a title may say where and from when, and at its end for how much. */
const BEHIND_MARK = /^\s*(?:,|\s(?:in|am|ab|bei|at|à|chez)\s|\s(?:auf\s(?:minijob|geringf|\d{3})|mit\s\d))/iu;
/** "im Raum Kassel", "zum 1. Mai" say where and from when; "im Bauordnungsamt" says what the job is. */
const PLACE_OR_TIME_BEHIND =
  /^\s*(?:im|zum|zur|beim)\s+(?:\p{L}+\s){0,2}(?:\d|raum|großraum|homeoffice|home[ -]office|büro|außendienst|remote|nächstmöglichen?|sofort|frühestmöglichen?|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|frühjahr|sommer|winter)/iu;

function isAside(behind: string): boolean {
  if (BEHIND_MARK.test(behind) || PLACE_OR_TIME_BEHIND.test(behind)) return true;
  const next = /^\s*(?:im|beim)\s(?<name>.{2,60})$/iu.exec(behind)?.groups?.["name"];
  return next !== undefined && (placesIn(next).length > 0 || (/^\s*beim\s/iu.test(behind) && readsLikeEmployer(next)));
}

/** "(Series A, 6M) Cook": what is counted before a title is said of the employer. */
const COUNTED_ASIDE = /^\([^()]*\d[^()]*\)\s*/u;
/** "Stoker [1]", "Stoker. (23E119)": where a note or a link stands below, and by what number the notice goes. */
const REFERENCE_BEHIND = /\s*\[\d{1,2}\]$|\.?\s*\((?=[^()]*\d{2})[\p{Lu}\d][\p{Lu}\d./-]{4,}\)$/u;
const ARTICLE_BEFORE = new RegExp(`(?:^|(?<=\\s/\\s))${anyOf(ADVERT_HEAD.oneOf)}\\s+(?=\\p{Lu})`, "giu");

/** "eine Sachbearbeiterin / einen Sachbearbeiter", "UN AGENT D'ACCUEIL": adverts of public bodies go on from their sentence. */
function withoutArticles(title: string): string {
  const bare = title.replace(ARTICLE_BEFORE, "");
  return bare !== title && titleScore(bare) >= TITLE_SCORE ? bare : title;
}

function withoutCount(title: string): string {
  const bare = title.replace(COUNTED_POSTS, "");
  return bare !== title && titleScore(bare) >= TITLE_SCORE ? bare : title;
}

const OPEN_END = /[\s,;:!(（【[–—-]+$/u;
/** "产品经理 薪水 15-25K": the word for pay goes with the pay. */
const PAY_LABEL_BEHIND = new RegExp(`[\\s,;:(–—-]*${anyOf(ADVERT_HEAD.payLabels)}[\\s:]*$`, "iu");
/** "Florist - job post", "Florist/in gesucht!": what only says that this is an advert. */
const TAIL = new RegExp(`(?<=\\p{L}{3}.*)(?:\\s+[–—|-])?\\s+${anyOf(ADVERT_HEAD.titleTails)}[\\s!.]*$`, "iu");

/** A title without what its line says besides: "Bauleiter (m/w/d) in Kassel", "产品经理 15-25K". */
export function tidyTitle(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const begun = written.replace(COUNTED_ASIDE, "");
  if (begun !== written && titleScore(begun) >= TITLE_SCORE) return tidyTitle(begun);
  const named = withoutArticles(withoutCount(written));
  if (named !== written) return tidyTitle(named);
  const mark = GENDER_MARK.exec(written);
  const end = mark === null ? written.length : mark.index + mark[0].length;
  const marked = isAside(written.slice(end)) ? written.slice(0, end) : written;
  const pay = /\d/.test(marked) ? findSalary(marked) : undefined;
  const bare = pay === undefined || pay.start < 3 ? marked : marked.slice(0, pay.start);
  const unlabelled = bare === marked ? bare : bare.replace(PAY_LABEL_BEHIND, "");
  return unlabelled.replace(REFERENCE_BEHIND, "").replace(TAIL, "").replace(OPEN_END, "").trim() || written;
}

/** "Salarisschaal: B111 (deskundige)" tells something else. */
function namesAnotherField(line: string): boolean {
  const label = /^(\p{L}[^:]{1,50}):\s/u.exec(line)?.[1];
  if (label !== undefined && isOtherLabel(label)) return true;
  const field = label === undefined ? undefined : (postingField(label) ?? postingField(label.split(" ").at(-1) ?? ""))?.field;
  return field !== undefined && field !== "title";
}

/** "Acme is a firm of engineers" tells who writes. */
const TELLS = /\s(?:is|are|was|has|ist|sind|est|es|son|è|é|são)\s(?:an?|the|one|our|eine?|der|die|das|une?|l[ea]|una?|e[ln]|um|uma)\s/u;

/** The line or segment that most reads like the job's title. */
export function chooseTitle(lines: readonly Line[], found: FoundSought | undefined): { title?: string; line: number } {
  let best = { title: undefined as string | undefined, line: -1, score: TITLE_SCORE };
  if (found !== undefined) {
    const sure = found.sought.isSure === true ? TITLE_SCORE : 0;
    const small = found.line > 0 && /^\p{Ll}/u.test(found.sought.title) ? WRITTEN_SMALL_COST : 0;
    best = { title: found.sought.title, line: found.line, score: Math.max(titleScore(found.sought.title), sure) + SOUGHT_BONUS - small };
  }
  for (const [index, { text, isFirst }] of lines.entries()) {
    if (text === lines[found?.line ?? -1]?.text || namesAnotherField(text) || HAS_ADDRESS.test(text) || NUMBERED_TASK.test(text)) continue;
    // "Stoker: keeps the boilers warm": behind the colon stands what is to be done.
    if (found?.sought.isSure === true && text.startsWith(`${found.sought.title}: `)) continue;
    const isSought =
      found !== undefined && index < 2 && text.length <= LONGEST_TITLE && text.toLowerCase().includes(found.sought.title.toLowerCase());
    if (isSought && text.length > found.sought.title.length && titleScore(text) >= TITLE_SCORE) return { title: text, line: index };
    if (text.length > LONGEST_TITLE || (/[.!?]$/.test(text) && !/\b(?:Sr|Jr|e\.V|Inc)\.$/.test(text))) continue;
    for (const segment of text.split(BETWEEN_SEGMENTS)) {
      const isBareFirst = isFirst && segment === text && text.split(/\s+/).length <= 12 && !isFacts(readSegment(withoutAside(text)));
      const score = titleScore(segment) + (isBareFirst ? FIRST_LINE_BONUS : 0) - index * LATER_LINE_COST;
      if (score > best.score) best = { title: segment, line: index, score };
    }
  }
  const only = lines[0]?.text;
  const opens = best.title === undefined && only !== undefined ? titleAtStart(only) : undefined;
  if (opens !== undefined && !TELLS.test(opens) && !SPEAKS_TO_READER.test(opens) && titleScore(opens) >= TITLE_SCORE)
    return { title: opens, line: 0 };
  const plain = only === undefined ? undefined : [only, beforePlaces(only)].find((text) => text !== undefined && isPlainTitle(text, lines));
  if (best.title === undefined && plain !== undefined) return { title: plain, line: 0 };
  const craft =
    best.title === undefined ? only?.split(BETWEEN_CRAFTS).find((piece) => CRAFT.test(piece) && isSkill(craftOf(piece))) : undefined;
  if (craft !== undefined) return { title: craft.trim(), line: 0 };
  return best.title === undefined ? { line: -1 } : { title: best.title, line: best.line };
}

const BETWEEN_CRAFTS = /\s+[–—-]\s+|_\s|\s*\|\s*|\s+(?=\p{Sc}\s?\d)/u;
const CRAFT = /^\s*\p{Lu}[\p{L}\d.+# ]{1,30}$/u;
/** "Senior Kotlin" is sought for Kotlin. */
const craftOf = (piece: string) => piece.trim().replace(/^(?:senior|junior|mid|middle|lead|sr\.?|jr\.?)\s+/iu, "");

/** "Empregado de Balcão - Porto" without its town. */
function beforePlaces(text: string): string | undefined {
  const [first, ...rest] = text.split(BETWEEN_DASHES);
  return rest.length > 0 && rest.every((piece) => placesIn(piece).length > 0) ? first : undefined;
}

/** "Make your mark", "Werde Teil von uns": an appeal names no job. */
const SPEAKS_TO_READER =
  /(?<!\p{L})(?:you|your|us|our|we|join|du|dein\p{L}*|dich|uns|unser\p{L}*|wir|vous|votre|nous|notre|tu|tus|nuestr[oa]s?|você|nossa?o?s?|jij|jouw|ons|onze)(?!\p{L})/iu;

/** "COMUNE DI ROCCAPALUDE": who gives the notice. */
const PUBLIC_BODY = new RegExp(
  `^${anyOf([...organisations.publicBodies, ...ADVERT_HEAD.townBodies])}\\s(?:d[eiou]|d['’]|von|der|of|van)?\\s?\\p{Lu}`,
  "iu",
);

/** A short first line that is no sentence and names no place names the job, where more text follows. */
function isPlainTitle(text: string, lines: readonly Line[]): boolean {
  return (
    lines.length > 1 &&
    text.length <= 70 &&
    text.split(/\s+/).length <= 8 &&
    !/[.!?:;,]$/.test(text) &&
    /^\p{Lu}/u.test(text) &&
    !isFacts(readSegment(text)) &&
    sectionAnnouncedBy(text) === undefined &&
    !PUBLIC_BODY.test(text) &&
    !SPEAKS_TO_READER.test(text)
  );
}

/**
 * "Junior Buyer - Drukkerij Van Houten - Eindhoven": the title, if what follows are an employer and places. Where the
 * employer was named behind all of it, only places are none of the title.
 */
export function withoutNamesBehind(title: string, employer?: string): string {
  const [first = "", ...rest] = title.split(BETWEEN_DASHES);
  // "Stoker - Leeds - all levels - up to 60": behind the place stands nothing more of the title.
  const town = rest.findIndex((piece) => placesIn(piece).includes(piece));
  if (town >= 0 && titleScore(first) >= TITLE_SCORE && rest.every((piece) => titleScore(piece) < TITLE_SCORE))
    return withoutNamesBehind([first, ...rest.slice(0, town)].join(" - "), employer);
  const isNamed = rest.map((piece) => (employer === undefined && readsLikeEmployer(piece)) || placesIn(piece).length > 0);
  const isTail =
    rest.length > 0 && (isNamed.every(Boolean) || (rest.length === 2 && isNamed[1] === true && isCompanyShaped(rest[0] ?? "")));
  return isTail && titleScore(first) >= TITLE_SCORE && rest.every((piece) => titleScore(piece) < TITLE_SCORE) ? first : title;
}
