import type { EmploymentType, Salary, Workplace } from "../../model/index.ts";
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { findEmploymentTypes } from "../../recognise/employment-type/find-employment-types.ts";
import { findSalary } from "../../recognise/money/find-salary.ts";
import { sectionAnnouncedBy } from "../../recognise/requirements/sections.ts";
import { findWorkplace } from "../../recognise/workplace/find-workplace.ts";
import type { PostingDraft } from "../draft.ts";
import { dayOf } from "../records/dates.ts";
import { companyByAddress, companyInProse, companyInShortAdvert, readsLikeEmployer } from "./company-name.ts";
import { headLines } from "./head-lines.ts";
import { labelledFacts } from "./labels.ts";
import { isCompanyShaped, splitAtPlace } from "./one-line.ts";
import { deadlineIn, placesInProse, townOfEmployer } from "./prose-facts.ts";
import { readSeeking, type Sought, titleAtStart } from "./seeking.ts";
import { GENDER_MARK, isFacts, placesIn, readSegment, titleScore } from "./segments.ts";

/** What the first lines and the labelled lines of an advert say. */
export type Header = {
  readonly title?: string;
  readonly company?: string;
  readonly locations: readonly string[];
  readonly employmentTypes?: readonly EmploymentType[];
  readonly salary?: Salary;
  readonly workplace?: Workplace;
  readonly datePosted?: string;
  readonly validThrough?: string;
  readonly url?: string;
  /** Pieces of the head that no list knows and that are written like a town. */
  readonly likelyPlaces?: readonly string[];
};

const TITLE_LINES = 6;
const HEAD_LINES = 5;
const HAS_LEGAL_FORM = 0.9;
/** "About Acme" opens the advert itself; the head has ended. */
const ABOUT = /^(?:about|über|à propos|sobre|who is|what is)\b/iu;
/** Behind the title stands the employer, even one called "... & Partner". */
const FOLLOWS_TITLE = 0.7;
const LONGEST_TITLE = 120;
const LEAST_TITLE_SCORE = 0.5;
const FIRST_LINE_BONUS = 0.3;
const LATER_LINE_COST = 0.08;
const BETWEEN_SEGMENTS = /\s*[|•·\t]\s*/;
const BETWEEN_FACTS = /\s*[|•·\t;]\s*|\s+[–—-]\s+|\s{3,}/;
const EMPLOYMENT_TYPES: readonly EmploymentType[] = ["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN"];
const TOWN = /^\p{Lu}\p{Ll}[\p{L}’'-]+(?:[\s-]\p{Lu}\p{Ll}[\p{L}’'-]+){0,2}(?:,\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2})?$/u;
const AT_NAME = /^(?:at|bei|chez|presso|@)\s+(?<name>\p{Lu}[\p{L}\p{N}&.,' -]{1,50})$/u;
const BETWEEN_DASHES = /\s+[–—-]\s+/;
const BETWEEN_SENTENCES = /(?<=[.!?])\s+(?=[\p{Lu}¡¿\p{Sc}])|(?<=[。！])/u;
const MOST_SENTENCES = 4;
const LINES_THAT_SEEK = 8;
const LEAST_SOUGHT_SCORE = 0.4;
const SOUGHT_BONUS = 0.2;
const AT_COMPANY = /^(?<title>.{3,80}?)\s+(?:at|@|bei|chez)\s+(?<company>\p{Lu}[\p{L}\p{N}&.' -]{1,50})$/u;

type Line = { readonly text: string; readonly isFirst: boolean };

/** The sentences of a line, since only one of them may look for somebody. */
function sentencesOf(line: string): string[] {
  return line.split(BETWEEN_SENTENCES).slice(0, MOST_SENTENCES);
}

type FoundSought = { readonly sought: Sought; readonly line: number };

/** The sentences of some lines that look for somebody. */
function soughtIn(lines: readonly string[]): readonly FoundSought[] {
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
const BEHIND_MARK = /^\s*(?:,|\s(?:in|am|ab|bei|beim|im|at|à|chez|zum|zur)\s)/iu;

/** A title without what its line says besides: "Bauleiter (m/w/d) in Kassel", "产品经理 15-25K". */
function tidyTitle(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const mark = GENDER_MARK.exec(written);
  const end = mark === null ? written.length : mark.index + mark[0].length;
  const marked = BEHIND_MARK.test(written.slice(end)) ? written.slice(0, end) : written;
  const pay = /\d/.test(marked) ? findSalary(marked) : undefined;
  const bare = pay === undefined || pay.start < 3 ? marked : marked.slice(0, pay.start);
  return bare.replace(/[\s,;:!(–—-]+$/u, "").trim() || written;
}

/** The line or segment that most reads like the job's title. */
function chooseTitle(lines: readonly Line[], found: FoundSought | undefined): { title?: string; line: number } {
  let best = { title: undefined as string | undefined, line: -1, score: LEAST_TITLE_SCORE };
  if (found !== undefined) best = { title: found.sought.title, line: found.line, score: titleScore(found.sought.title) + SOUGHT_BONUS };
  for (const [index, { text, isFirst }] of lines.entries()) {
    if (text === lines[found?.line ?? -1]?.text) continue;
    const isSought =
      found !== undefined && index < 2 && text.length <= LONGEST_TITLE && text.toLowerCase().includes(found.sought.title.toLowerCase());
    if (isSought && text.length > found.sought.title.length && titleScore(text) >= LEAST_TITLE_SCORE) return { title: text, line: index };
    if (text.length > LONGEST_TITLE || (/[.!?]$/.test(text) && !/\b(?:Sr|Jr|e\.V|Inc)\.$/.test(text))) continue;
    for (const segment of text.split(BETWEEN_SEGMENTS)) {
      const isBareFirst = isFirst && segment === text && text.split(/\s+/).length <= 12 && !isFacts(readSegment(text));
      const score = titleScore(segment) + (isBareFirst ? FIRST_LINE_BONUS : 0) - index * LATER_LINE_COST;
      if (score > best.score) best = { title: segment, line: index, score };
    }
  }
  const only = lines[0]?.text;
  const opens = best.title === undefined && only !== undefined ? titleAtStart(only) : undefined;
  if (opens !== undefined && titleScore(opens) >= LEAST_TITLE_SCORE) return { title: opens, line: 0 };
  if (best.title === undefined && only !== undefined && isPlainTitle(only, lines)) return { title: only, line: 0 };
  return best.title === undefined ? { line: -1 } : { title: best.title, line: best.line };
}

/** A short first line that is no sentence and names no place names the job, where more text follows. */
function isPlainTitle(text: string, lines: readonly Line[]): boolean {
  return (
    lines.length > 1 &&
    text.length <= 70 &&
    text.split(/\s+/).length <= 8 &&
    !/[.!?:;,]$/.test(text) &&
    /^\p{Lu}/u.test(text) &&
    !isFacts(readSegment(text))
  );
}

/** Reads an advert's head; what the draft already says is not looked for. */
export function readHeader(text: string, draft: PostingDraft): Header {
  const lines = headLines(text);
  const facts = labelledFacts(lines);
  const opening = lines.slice(0, TITLE_LINES).map((line, index) => ({ text: line, isFirst: index === 0 }));
  const allSought = draft.isFreeText ? soughtIn(lines.slice(0, LINES_THAT_SEEK)) : [];
  const found = allSought.find(({ sought }) => titleScore(sought.title) >= LEAST_SOUGHT_SCORE);
  const chosen =
    draft.title === undefined && !facts.has("title")
      ? chooseTitle(opening, found)
      : { line: lines.indexOf(draft.title ?? facts.get("title") ?? "") };
  // Whom a sentence seeks may be no title ("skilled hands"), and who seeks and where holds all the same.
  const sought = (found ?? allSought.find(({ sought: one }) => one.company !== undefined))?.sought;
  const split = AT_COMPANY.exec(chosen.title ?? "")?.groups;
  const whole = tidyTitle(facts.get("title") ?? split?.["title"] ?? chosen.title);
  const bare = draft.title === undefined && whole !== undefined ? withoutNamesBehind(whole) : whole;
  const first = draft.isFreeText ? readHead(lines, chosen.line, bare) : { locations: [] };
  // "Engineer — Distributed Systems": if the employer stands elsewhere, the line is the title and no name is in it.
  const isWhole = bare !== whole && isNamedElsewhere(lines, chosen.line, whole);
  const title = isWhole ? whole : bare;
  const head: Header = isWhole ? readHead(lines, chosen.line, whole) : first;
  const [site, address] = siteAndTown(facts.get("location") ?? "");
  const stated = placesIn(address);
  const locations =
    stated.length > 0
      ? stated
      : address !== "" && address.length < 60 && !isRemoteOnly(address)
        ? [address]
        : head.locations.length > 0 || !draft.isFreeText
          ? head.locations
          : sought?.place !== undefined
            ? [sought.place]
            : ([placesInProse(text), placesOfTitle(chosen.title), head.likelyPlaces ?? []].find((places) => places.length > 0) ?? []);
  const named =
    facts.get("company") ??
    split?.["company"] ??
    sought?.company ??
    head.company ??
    site ??
    (draft.isFreeText ? (companyInProse(text) ?? companyByAddress(text) ?? companyInShortAdvert(lines, title)) : undefined);
  const { company, place: bracketed } = partedName(named);
  const town = draft.isFreeText && locations.length === 0 ? (bracketed ?? townOfEmployer(company)) : undefined;
  const employmentTypes = findEmploymentTypes(facts.get("employmentType") ?? "", { isField: true });
  const salary = findSalary(facts.get("salary") ?? "", { isPayField: true })?.salary;
  const workplace = findWorkplace(`${facts.get("workplace") ?? ""}\n${facts.get("location") ?? ""}`) ?? head.workplace;
  const datePosted = dayOf(facts.get("datePosted"));
  const validThrough = dayOf(facts.get("validThrough")) ?? deadlineIn(lines);
  return {
    ...(title !== undefined && { title }),
    ...(company !== undefined && { company }),
    locations: town === undefined ? locations : [town],
    employmentTypes: employmentTypes.length > 0 ? employmentTypes : typesOfHead(head, lines),
    ...(salary && { salary }),
    ...(workplace && { workplace }),
    ...(datePosted && { datePosted }),
    ...(validThrough && { validThrough }),
    ...(head.url !== undefined && { url: head.url }),
  };
}

/** "Junior Buyer - Drukkerij Van Houten - Eindhoven": the title, if what follows are an employer and places. */
function withoutNamesBehind(title: string): string {
  const [first = "", ...rest] = title.split(BETWEEN_DASHES);
  const isNamed = rest.map((piece) => readsLikeEmployer(piece) || placesIn(piece).length > 0);
  const isTail =
    rest.length > 0 && (isNamed.every(Boolean) || (rest.length === 2 && isNamed[1] === true && isCompanyShaped(rest[0] ?? "")));
  return isTail && titleScore(first) >= LEAST_TITLE_SCORE && rest.every((piece) => titleScore(piece) < LEAST_TITLE_SCORE) ? first : title;
}

function isNamedElsewhere(lines: readonly string[], titleLine: number, title: string | undefined): boolean {
  return readHead(lines, titleLine, title).company !== undefined;
}

/** Behind a title, in brackets or after a dash, may stand where: "Welder – Curitiba/PR", "(Remote LATAM)". */
function placesOfTitle(title: string | undefined): string[] {
  return (title ?? "")
    .split(/\s+[–—-]\s+|[()]/)
    .slice(1)
    .flatMap(placesIn);
}

/** Where an advert says only "remote" it names no place. */
function isRemoteOnly(text: string): boolean {
  return findWorkplace(text) !== undefined && placesIn(text).length === 0 && text.split(/\s+/).length <= 4;
}

/** "Where? Hôtel Le Grand Tétras, Morzine": the house, then the town. */
function siteAndTown(stated: string): readonly [string | undefined, string] {
  const [first = "", ...rest] = stated.split(/,\s+/);
  const isSite = rest.length > 0 && placesIn(first).length === 0 && isCompanyShaped(first) && readsLikeEmployer(first);
  return isSite ? [first, rest.join(", ")] : [undefined, stated];
}

/** "Estudio Bóveda (Sevilla)": the employer, and in brackets where it is. */
function partedName(named: string | undefined): { readonly company?: string; readonly place?: string } {
  const [, name, inside = ""] = /^(.{2,60}?)\s*\(([^()]{2,40})\)$/.exec(named ?? "") ?? [];
  if (name !== undefined && (placesIn(inside).length > 0 || /^\p{Lu}\p{Ll}+$/u.test(inside))) return { company: name, place: inside };
  return named === undefined ? {} : { company: named };
}

/** "Stockport, Greater Manchester", or one plain name that is no employer's. */
function isTownShaped(text: string, title: number): boolean {
  return title < LEAST_TITLE_SCORE && TOWN.test(text) && !readsLikeEmployer(text) && sectionAnnouncedBy(text) === undefined;
}

/** How much and how long may stand in two lines: "part-time, 28 hours" and below "for twelve months". */
function typesOfHead(head: Header, lines: readonly string[]): readonly EmploymentType[] {
  const types = head.employmentTypes ?? [];
  if (types.length === 0) return [];
  const all = new Set([...types, ...findEmploymentTypes(lines.slice(0, HEAD_LINES).join("\n"))]);
  return EMPLOYMENT_TYPES.filter((type) => all.has(type));
}

/** The short lines around the title: "Acme | Remote (Europe) | €60k". */
function readHead(lines: readonly string[], titleLine: number, title: string | undefined): Header {
  const locations: string[] = [];
  let company: string | undefined;
  let workplace: Workplace | undefined;
  let url: string | undefined;
  const types = new Set<EmploymentType>();
  const likely: string[] = [];
  for (const [index, line] of lines.slice(0, HEAD_LINES).entries()) {
    if (
      line.length > LONGEST_TITLE ||
      (/[.!?]$/.test(line) && scoreOrganisation(line) < HAS_LEGAL_FORM) ||
      (index > titleLine + 2 && titleLine >= 0)
    )
      continue;
    if (index !== titleLine && ((/:\s/.test(line) && !line.includes("|")) || sectionAnnouncedBy(line) !== undefined)) continue;
    if (ABOUT.test(line)) break;
    const at = AT_NAME.exec(line)?.groups?.["name"];
    if (at !== undefined && index > 0) {
      company ??= at;
      continue;
    }
    const rest = index === titleLine && title !== undefined ? besideTitle(line, title) : line;
    const segments = rest
      .split(BETWEEN_FACTS)
      .flatMap(splitAtPlace)
      .filter((segment) => segment !== "");
    for (const text of segments) {
      const segment = readSegment(text);
      if (segment.places.length === 0 && !isFacts(segment) && isTownShaped(text, segment.titleScore)) likely.push(text);
      locations.push(...segment.places);
      if (isFacts(segment)) for (const type of segment.employmentTypes) types.add(type);
      workplace ??= segment.workplace;
      url ??= segment.url;
      if (
        company === undefined &&
        !isFacts(segment) &&
        !/^\p{L}+:\s/u.test(text) &&
        isCompanyShaped(text) &&
        (index !== titleLine || rest !== line) &&
        segment.titleScore < (index > titleLine && titleLine >= 0 ? FOLLOWS_TITLE : 0.5) + segment.organisationScore
      )
        company = text;
    }
  }
  return {
    locations: [...new Set(locations)],
    employmentTypes: [...types],
    likelyPlaces: likely.filter((place) => place !== company),
    ...(company !== undefined && { company }),
    ...(workplace && { workplace }),
    ...(url !== undefined && { url }),
  };
}

/** What a line says beside the title; of a sentence that looks for someone only what follows. */
function besideTitle(line: string, title: string): string {
  const at = line.indexOf(title);
  return at >= 0 && sentencesOf(line).some((sentence) => readSeeking(sentence)?.title === title)
    ? line.slice(at + title.length)
    : line.replace(title, "");
}
