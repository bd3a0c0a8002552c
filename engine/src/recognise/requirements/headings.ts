import { type AdvertSection, REQUIREMENT_WORDS } from "../../data/requirement-words/requirement-words.ts";
import { beginsLikePhrase, findPhrases, phraseAt, wordsOf } from "../phrases/phrase-table.ts";
import type { SourceLine } from "./source-lines.ts";
import { type WordTables, wordTables } from "./word-tables.ts";

const MOST_HEADING_WORDS = 9;
const MOST_LEAD_IN_WORDS = 22;
export const LONGEST_HEADING = 80;
const SIGNS_BEFORE = /^[#*_=~\s\p{Extended_Pictographic}\ufe0f\d.)]+/u;
const SIGNS_BEHIND = /[*_=~#\s:：?!.…–—-]+$/u;
/** What a heading's words announce: the whole line is a known heading, or it begins or ends with one. */
export function announced(
  line: string,
  tables: WordTables,
): { section: AdvertSection; whole: boolean; phraseWords: number; isSaidOf?: boolean } | undefined {
  const bare = withoutSigns(line);
  const words = wordsOf(bare);
  if (words.length === 0) return undefined;
  const hits = findPhrases(words, tables.sections);
  const first = phraseAt(words, 0, tables.sections);
  const last = hits.find((hit) => hit.to === words.length);
  if (first && first.to === words.length) return { section: first.value, whole: true, phraseWords: words.length };
  const covered = hits.reduce((sum, hit) => sum + hit.to - hit.from, 0);
  const joints = () => words.filter((_, at) => phraseAt(words, at, tables.and)).length;
  if (first && covered > 1 && covered + joints() >= words.length) return { section: first.value, whole: true, phraseWords: covered };
  const nice = [first, last].find((hit) => hit?.value === "nice");
  const best = nice ?? [last, first].filter((hit) => hit !== undefined).sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  // "Frans is een pré", "Experiencia previa en ventas": a demand that has a heading's words in it.
  const goesOn = first !== undefined && (GOES_ON.has(words[first.to]?.key ?? "") || /\d/.test(bare));
  const isSaidOf = best !== undefined && ((best.value === "nice" && best !== first) || (best === first && goesOn));
  return best && { section: best.value, whole: false, phraseWords: best.to - best.from, isSaidOf };
}

function withoutSigns(line: string): string {
  return line
    .replace(/\([^)]{0,200}\)/g, " ")
    .replace(SIGNS_BEFORE, "")
    .replace(SIGNS_BEHIND, "");
}

function isShouted(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** The section that a line announces as a heading by its whole wording, if any. */
export function sectionAnnouncedBy(line: string): AdvertSection | undefined {
  if (line.length > 2 * LONGEST_HEADING) return undefined;
  const tables = wordTables("en");
  // Every line of an advert comes by here, and few begin with a word that any heading begins with.
  const beginning = line.includes("(") ? withoutSigns(line) : line.replace(SIGNS_BEFORE, "");
  if (!beginsLikePhrase(beginning, tables.sections)) return undefined;
  const found = announced(line, tables);
  return found?.whole ? found.section : undefined;
}

/** "About Graphlane", "Über die Nordwerk GmbH": a short line of its own that names the employer. */
const ABOUT_SOMEBODY =
  /^(?:About|ABOUT|Über|À propos d[eu]|Sobre|Acerca de|Over|Who is|Wer ist|Chi è|关于)\s?(?:(?:the|die|den|das|der|la|el|a|o|de|het|l['’])\s?)?(?!(?:This|The|You|Your|Yourself|Role|Job|Position|Opportunity|Dich|Dein|Sie|Ihre|Vous|Votre|Ti|Tu|Você|Vaga|Puesto|Jou|Jouw|Functie|岗位|职位|你)(?!\p{L}))[\p{Lu}\p{N}\p{Script=Han}]/u;
const MOST_WORDS_ABOUT = 7;
/** "Why Graphlane:" praises the employer. */
const WHY_SOMEBODY =
  /^(?:Why|Warum|Pourquoi|Por qué|Por que|Perché|Waarom)\s(?!(?:You|Your|This|The|Sie|Du|Vous|Tu)(?!\p{L}))\p{Lu}[^.!?]{1,40}[:?]?$/u;

/** Words that lead from a noun to what it is about. */
const GOES_ON: ReadonlySet<string> = new Set(REQUIREMENT_WORDS.flatMap((words) => words.leadsOn));

type Heading = { section: AdvertSection | undefined } | undefined;

const isApartFrom = (before: SourceLine | undefined, after: SourceLine | undefined) =>
  before === undefined || before.isBlank || after === undefined || after.isBlank;

/** Whether a line is a heading, and of what. `section: undefined` is a heading that says nothing to us. */
export function headingOf(
  line: SourceLine,
  before: SourceLine | undefined,
  after: SourceLine | undefined,
  tables: WordTables,
  isKnown: boolean,
): Heading {
  const { text } = line;
  const endsWithColon = /[:：]\s*\**$/.test(text);
  const isMarked = isKnown || /^(?:#{1,6}\s|\*\*[^*]+\*\*:?$)/.test(text);
  // "Das bringst du mit." is a heading too, if all of it is known as one.
  if (
    /[^.]\.$/.test(text) &&
    !line.isBullet &&
    text.length <= LONGEST_HEADING &&
    announced(text, tables)?.whole &&
    isApartFrom(before, after)
  )
    return { section: announced(text, tables)?.section };
  if (text.length > (endsWithColon ? 2 * LONGEST_HEADING : LONGEST_HEADING) || /[.,;]$/.test(text)) return undefined;
  // "- Must have" with its own list below, indented.
  const opensSublist = line.isBullet && after?.isBullet === true && after.indent > line.indent && announced(text, tables)?.whole === true;
  if (line.isBullet && !endsWithColon && !isMarked && !opensSublist) return undefined;
  const count = wordsOf(text).length;
  if (count > (endsWithColon ? MOST_LEAD_IN_WORDS : MOST_HEADING_WORDS) || count === 0) return undefined;
  const found = announced(text, tables);
  const stands = endsWithColon || isMarked || isShouted(text);
  const opensList = !line.isBullet && after?.isBullet === true;
  const isApart = isApartFrom(before, after);
  if (found?.whole || (found && (stands || opensList || (found.phraseWords > 1 && isApart && !found.isSaidOf))))
    return { section: found.section };
  const isAbout = isApart && !line.isBullet && !/[.!?:：]/.test(text) && count <= MOST_WORDS_ABOUT && ABOUT_SOMEBODY.test(text);
  if (isApart && !line.isBullet && WHY_SOMEBODY.test(text)) return { section: "benefits" };
  if (isAbout && (found === undefined || found.section === "company")) return { section: "company" };
  return isMarked || (isShouted(text) && isApart && count > 1) ? { section: undefined } : undefined;
}
