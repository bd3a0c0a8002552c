import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { TITLE_SCORE } from "../weights.ts";
import { readJoined } from "./joined.ts";
import { isNamedEmployer } from "./name-signs.ts";
import { anyOf, WORD_END } from "./phrases.ts";
import { readSeeking } from "./seeking.ts";
import { titleScore } from "./segments.ts";
import { titleAtStart } from "./sought-title.ts";

const TEXT_LOOKED_AT = 4000;
const OPENER = new RegExp(
  `(?:^|[.!?\\n]\\s*|,\\s)${anyOf(ADVERT_HEAD.roleOpeners)}(?:${WORD_END})\\s*(?:(?:${anyOf(ADVERT_HEAD.articles)})\\s+)?(?<rest>.{3,160})`,
  "giu",
);
const NAME_BEHIND =
  /^\s*(?:at|with|bij|bei|chez|presso|na|no|en|em)\s+(?:(?:the|de|het|der|die|la|le|il)\s+)?(?<name>\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s(?:\p{Lu}[\p{L}\p{N}&.'’-]*|&)){0,4})/u;

/** "The Stoker will tend", "the responsibilities of the Stoker will include": what a sentence says of whoever has the job. */
const SUBJECT = new RegExp(
  `(?:(?<!\\p{L})${anyOf(ADVERT_HEAD.roleArticles)}|(?:,|\\sof|\\sfor)\\sthe)\\s+(?<title>\\p{Lu}[^.,;:!?\\n]{2,80}?)\\s+${anyOf(ADVERT_HEAD.roleActs)}(?!\\p{L})`,
  "gu",
);
/** "The role of Stoker is to tend". */
const ROLE_OF =
  /(?<!\p{L})[Tt]he\s(?:role|position|post|job)\sof\s(?:(?:an?|the)\s)?(?<title>\p{Lu}[^.,;:!?\n]{2,80}?)\s(?:is|will|has)(?!\p{L})/gu;
/** "for our Stoker opening". */
const OPENING = new RegExp(
  `(?<!\\p{L})(?:our|the|this)\\s(?<title>\\p{Lu}[^.,;:!?\\n]{2,60}?)\\s${anyOf(ADVERT_HEAD.openings)}(?!\\p{L})`,
  "gu",
);
/** "to join our team as a Stoker", "someone to work as a cashier". */
const WORKS_AS = new RegExp(
  `(?<!\\p{L})${anyOf(ADVERT_HEAD.workAs)}\\s+(?:(?:${anyOf(ADVERT_HEAD.articles)})\\s+)?(?<rest>.{3,160})`,
  "giu",
);
/** "Are you an experienced Stoker", "Vous serez responsable de paie": what the reader is asked to be. */
const ARE_YOU = new RegExp(
  `(?:^|[.!?¿\\n]\\s*|,\\s)${anyOf(ADVERT_HEAD.areYou)}(?:${WORD_END})\\s*(?:(?:${anyOf(ADVERT_HEAD.articles)})\\s+)?(?<rest>.{3,160})`,
  "giu",
);
/** Who chooses among those who apply will not have the job. */
const CHOOSES = /^(?:hiring|recruit|talent)/iu;

function roleOfSentence(text: string): string | undefined {
  for (const { groups } of [...text.matchAll(WORKS_AS), ...text.matchAll(ARE_YOU)]) {
    const title = titleAtStart(groups?.["rest"] ?? "");
    if (title !== undefined && titleScore(title) >= TITLE_SCORE) return title;
  }
  return [...text.matchAll(ROLE_OF), ...text.matchAll(SUBJECT), ...text.matchAll(OPENING)]
    .map(({ groups }) => groups?.["title"] ?? "")
    .find((title) => titleScore(title) >= TITLE_SCORE && !CHOOSES.test(title));
}

/** "As a Stoker at Ironmoss, you will …": the job by what a sentence calls the reader, where no line is its title. */
export function roleInProse(text: string): { readonly title: string; readonly company?: string } | undefined {
  const joined = readJoined(text.slice(0, TEXT_LOOKED_AT));
  if (joined !== undefined) return joined;
  for (const { groups } of text.slice(0, TEXT_LOOKED_AT).matchAll(OPENER)) {
    const rest = groups?.["rest"] ?? "";
    const title = titleAtStart(rest);
    if (title === undefined || titleScore(title) < TITLE_SCORE) continue;
    const behind = rest.slice(rest.indexOf(title) + title.length);
    const name = NAME_BEHIND.exec(behind)?.groups?.["name"]?.replace(/[.,'’-]+$/u, "");
    return { title, ...(name !== undefined && isNamedEmployer(name, text, { byLook: true }) && { company: name }) };
  }
  const title = roleOfSentence(text.slice(0, TEXT_LOOKED_AT));
  return title === undefined ? undefined : { title };
}

const LINES_LOOKED_AT = 40;
const MOST_WORDS = 8;

/** Below a head that names only the employer: the first line that lists a job, or a sentence that seeks somebody. */
export function roleListed(lines: readonly string[]): { readonly title: string } | undefined {
  for (const line of lines.slice(1, LINES_LOOKED_AT)) {
    const piece = line.split(/\s*\|\s*|\s+[–—-]\s+|:\s/u)[0] ?? "";
    const isShort = piece.split(/\s+/).length <= MOST_WORDS && !/[.!?]$/.test(piece);
    if (isShort && titleScore(piece) >= TITLE_SCORE) return { title: piece };
    const sought = readSeeking(line)?.title;
    if (sought !== undefined && titleScore(sought) >= TITLE_SCORE) return { title: sought };
  }
  return undefined;
}
