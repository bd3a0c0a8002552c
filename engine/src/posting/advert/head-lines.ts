import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { sectionAnnouncedBy } from "../../recognise/requirements/headings.ts";
import { TITLE_SCORE } from "../weights.ts";
import { plainFirstLine } from "./first-line.ts";
import { anyOf } from "./phrases.ts";
import { titleScore } from "./segments.ts";

/** What stands further right in a line says nothing about the head. */
const LONGEST_LINE = 400;
/** Further down stands the advert itself, and only its deadline is looked for. */
const LINES_SIFTED = 200;
const LINES_OF_A_MAIL_HEAD = 14;
const LONGEST_GREETING = 50;
const EDGE_MARKS = /^(?:[#*_=\s>¡•·▪◦‣]|[-–]\s)+|[*_=\s]+$/g;
const PICTOGRAPH = /\p{Extended_Pictographic}[\ufe0f\u200d\p{Extended_Pictographic}]*/gu;
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:📍|🗺️?|🌍|🌎|🌏)\s*(?=\S)/u, "Location: "],
  [/^(?:💰|💵|💶|💷|🤑)\s*(?=\S)/u, "Salary: "],
  [/^(?:🏢|🏭|🏬)\s*(?=\S)/u, "Company: "],
  // What is said of a picture where pages are read aloud.
  [/^logo\s+(?:of|van|von|de|di|da|du|der|des)\s+(?=\p{Lu})/iu, "Company: "],
];

const MAIL_HEADER = new RegExp(`^${anyOf(ADVERT_HEAD.mailHeaders)}\\s*[:：]\\s*\\S`, "iu");
const SUBJECT = new RegExp(`^${anyOf(ADVERT_HEAD.mailSubjects)}\\s*[:：]\\s*(?<subject>\\S.*)$`, "iu");
const MAIL_MARK = new RegExp(`^(?:\\[[^\\]]{1,30}\\]\\s*)?${anyOf(ADVERT_HEAD.mailMarks)}\\s*[:：]\\s*`, "iu");
const FORWARDED =
  /^[-_ ]{2,}.{0,60}(?:forwarded|weitergeleitete|original message|ursprüngliche|transféré|reenviado|inoltrato|doorgestuurd).{0,60}$/iu;
const GREETING = new RegExp(`^${anyOf(ADVERT_HEAD.greetings)}(?!\\p{L}).{0,40}$`, "iu");
const CHROME = new Set(ADVERT_HEAD.chrome);
const CHROME_STARTS = new RegExp(`^${anyOf(ADVERT_HEAD.chromeStarts)}`, "iu");
const CHROME_ENDS = new RegExp(`${anyOf(ADVERT_HEAD.chromeEnds)}$`, "iu");
const ONLY_A_TIME =
  /^(?:\d+\+?\s+\p{L}+\s+ago|vor\s+\d+\+?\s+\p{L}+|il y a\s+\d+\+?\s+\p{L}+|hace\s+\d+\+?\s+\p{L}+|\d+\+?\s+\p{L}+\s+fa|há\s+\d+\+?\s+\p{L}+|\d+\+?\s+\p{L}+\s+geleden|\d+[天小时]+前)$/iu;
/** A row of facts may end in when it was put up and how many applied: "Leeds · 1 week ago · 47 applicants". */
const IN_A_ROW = /\s*(?:•|(?<!\p{Ll})·|·(?!\p{Ll}))\s*/u;
const ANNOUNCED = new RegExp(
  `^${anyOf(ADVERT_HEAD.announcements)}(?:\\s*[:：!]+[*_]{0,2}|\\s*[|｜]|\\s+[–—-]+|\\s*[-–—]{2,})\\s*(?=\\S)`,
  "iu",
);
/** "Vacature Kok bij De Kroon": such a word announces even without a colon, if a title follows. */
const PLAINLY_ANNOUNCED = new RegExp(`^${anyOf(ADVERT_HEAD.plainAnnouncements)}\\s+(?=\\S)`, "iu");
const ONLY_ANNOUNCES = new RegExp(`^${anyOf(ADVERT_HEAD.announcements)}\\s*[:：!.]*$`, "iu");

function isChrome(line: string): boolean {
  const bare = line.toLowerCase().replace(/[\s.…›»>]+$/u, "");
  return CHROME.has(bare) || CHROME_STARTS.test(line) || CHROME_ENDS.test(line) || ONLY_A_TIME.test(line);
}

function withoutRowChrome(line: string): string {
  const parts = line.split(IN_A_ROW);
  const kept = parts.filter((part) => !isChrome(part));
  return kept.length > 0 && kept.length < parts.length ? kept.join(" · ") : line;
}

/** What a mail's head says of the job is its subject. */
function withoutMailHead(lines: readonly string[]): string[] {
  const head = lines.slice(0, LINES_OF_A_MAIL_HEAD);
  const hasSubject = head.some((line) => SUBJECT.test(line));
  const opensWithSubject = SUBJECT.test(head[0] ?? "");
  if (!hasSubject || (!opensWithSubject && head.filter((line) => MAIL_HEADER.test(line)).length === 0)) return [...lines];
  return lines.flatMap((line, index) => {
    if (index >= LINES_OF_A_MAIL_HEAD) return [line];
    const subject = SUBJECT.exec(line)?.groups?.["subject"];
    if (subject !== undefined) return [subject.replace(MAIL_MARK, "").replace(MAIL_MARK, "")];
    return MAIL_HEADER.test(line) || FORWARDED.test(line) ? [] : [line];
  });
}

/** Between Chinese signs a Latin comma is a Chinese one. */
const HAN_COMMA = /(?<=\p{Script=Han}),\s?(?=\p{Script=Han}|\d)/gu;
const IN_CORNERS = /^[【［[]\s?([^】］\]]{1,16}?)\s?[】］\]]\s*(?=\S)/u;

/** "00001 - Stoker", "07/03/2027 – Stoker", "Ref. 4432-B: Stoker": by what number the advert goes, or since when. */
const NUMBER_BEFORE = /^(?:\p{L}{2,4}\.\s?)?#?(?=[^\s]*\d{3})[\p{Lu}\d][\p{Lu}\d./_-]{3,24}\s*(?:\s[–—-]|:)\s+(?=\p{L})/u;

function withoutNumber(line: string): string {
  const bare = line.replace(NUMBER_BEFORE, "");
  return bare !== line && titleScore(bare) >= TITLE_SCORE ? bare : line;
}

/** A line without what only announces that a job follows: "Vacature: UX Designer", "【急聘】行政前台". */
function withoutAnnouncement(written: string): string {
  const inCorners = IN_CORNERS.exec(written);
  const isAnnounced = inCorners !== null && (ONLY_ANNOUNCES.test(inCorners[1] ?? "") || isChrome(inCorners[1] ?? ""));
  const line = withoutNumber(isAnnounced ? written.slice(inCorners[0].length) : written);
  const behind = line.replace(ANNOUNCED, "").replace(ANNOUNCED, "");
  if (behind !== line) return behind;
  const plain = line.replace(PLAINLY_ANNOUNCED, "");
  if (plain !== line && titleScore(plain) >= TITLE_SCORE) return plain.replace(/(?<=\p{L})!$/u, "");
  return ONLY_ANNOUNCES.test(line) ? "" : line;
}

const FOR_ONE = new RegExp(`^${anyOf(ADVERT_HEAD.plainAnnouncements.filter((phrase) => / for(?: an?)?$/u.test(phrase)))}\\s+(?=\\S)`, "iu");

/** A title that a record or a label gives, without what only announces it: "Call for applications: Cook", "Vacancy for a Cook". */
export function announcedTitle(title: string): string {
  const numbered = withoutNumber(title);
  if (numbered !== title) return announcedTitle(numbered);
  const bare = title.replace(FOR_ONE, "");
  if (bare !== title && titleScore(bare) >= TITLE_SCORE) return bare;
  const behind = title.replace(ANNOUNCED, "");
  return titleScore(behind) >= TITLE_SCORE ? behind : title;
}

const isLabelled = (text: string) => /^\p{L}[\p{L} ]{1,24}:\s/u.test(text);

function tidy(line: string): string {
  const isHeading = sectionAnnouncedBy(line.replace(PICTOGRAPH, " ").split(/\s+[&+]\s+/)[0] ?? "") !== undefined;
  const signed = isHeading
    ? line.trim()
    : SIGNS.reduce((text, [sign, label]) => text.replace(sign, isLabelled(text.replace(sign, "")) ? "" : label), line.trim());
  return (
    signed
      .slice(0, LONGEST_LINE)
      // In the middle of a line a picture opens another column.
      .replace(/(?<=\S)\s*\p{Extended_Pictographic}[\ufe0f\u200d\p{Extended_Pictographic}]*\s*(?=\p{L}[\p{L} ]{1,28}:\s)/gu, "   ")
      .replace(PICTOGRAPH, " ")
      .replace(HAN_COMMA, "，")
      .replaceAll("：", ": ")
      .replaceAll("（", " (")
      .replaceAll("）", ") ")
      .replace(/\s{4,}/g, "   ")
      .replace(EDGE_MARKS, "")
      .trim()
  );
}

/** Behind an abbreviation or an initial no sentence begins. */
const BETWEEN_SENTENCES =
  /(?<=\p{L}{2}\)?[.!?]|[.!?]\)|\d[.!])(?<!\s\d{1,2}\.)(?<!(?<!\p{L})(?:St|Dr|med|dent|vet|Inh|Ing|Dipl|Sr|Sra|Mr|Mrs|Ms|Tel|Inc|Ltd|(?<!&\s)Co|Nr|No|ca|inkl|incl|approx|Std|Str|Gebr|Mio|Av|Prof)\.)\s+(?!(?:KG|OHG|GmbH|UG)(?!\p{L}))(?=[\p{Lu}¡¿\p{Sc}])/u;

/** "Cook, Osmunda, Ghent." is a row of facts and no sentence. */
const POINT_BEHIND_ROW = /(?<=^[^.!?]{3,60},\s[^.!?]{2,60})\.$/u;
/** In an advert of one line a short sentence is a fact of its own. */
const LONGEST_PIECE = 50;

/** An advert of a single line has its sentences as lines: "Kellner gesucht! Gasthaus Linde, Freiburg. Teilzeit." */
function sentencesOfOneLine(lines: readonly string[]): readonly string[] {
  const [only, second] = lines.filter((line) => line.trim() !== "");
  if (only === undefined || second !== undefined || only.includes("|")) return lines;
  const [first = "", ...others] = only.split(BETWEEN_SENTENCES);
  return [
    first.replace(POINT_BEHIND_ROW, ""),
    ...others.map((other) => (other.length <= LONGEST_PIECE ? other.replace(/(?<!&\sCo)\.$/u, "") : other)),
  ];
}

/** The lines of an advert that speak of the job: without mail heads, greetings and what pages put around an advert. */
export function headLines(text: string): string[] {
  const all = sentencesOfOneLine(text.split("\n"));
  const lines = all
    .slice(0, LINES_SIFTED)
    .map(tidy)
    .filter((line) => line !== "");
  const sifted = withoutMailHead(lines)
    .map(withoutRowChrome)
    .filter((line) => !isChrome(line) && !(line.length <= LONGEST_GREETING && /[,!:，：]$/.test(line) && GREETING.test(line)))
    .map(withoutAnnouncement)
    .filter((line) => line !== "");
  const [first = "", ...others] = plainFirstLine(sifted);
  return [
    ...[withoutAnnouncement(first) || first, ...others].filter((line) => line !== ""),
    ...all.slice(LINES_SIFTED).filter((line) => line.trim() !== ""),
  ];
}
