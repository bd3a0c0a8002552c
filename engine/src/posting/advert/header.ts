import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import type { PostingField } from "../../data/posting-fields/posting-fields.ts";
import type { EmploymentType } from "../../model/index.ts";
import { findEmploymentTypes } from "../../recognise/employment-type/find-employment-types.ts";
import { findSalary } from "../../recognise/money/find-salary.ts";
import { findWorkplace } from "../../recognise/workplace/find-workplace.ts";
import type { PostingDraft } from "../draft.ts";
import { dayOf } from "../records/dates.ts";
import { SOUGHT_TITLE_SCORE } from "../weights.ts";
import { chooseTitle, soughtIn, tidyTitle, withoutNamesBehind } from "./choose-title.ts";
import { companyByAddress } from "./company-by-address.ts";
import { companyInProse, companyInShortAdvert, readsLikeEmployer } from "./company-name.ts";
import { employerInFoot } from "./foot-names.ts";
import { jobOverForm, levelOverForm } from "./form-title.ts";
import { employerInFrames } from "./framed-names.ts";
import { type Header, readHead, typesOfHead } from "./head-facts.ts";
import { announcedTitle, headLines } from "./head-lines.ts";
import { companyOfRecord, partedName, withoutEmployer } from "./head-names.ts";
import { endsInPlaces, siteAndTown, withoutEnd } from "./head-places.ts";
import { labelledFacts } from "./labels.ts";
import { companyByHost } from "./names-by-host.ts";
import { companyByMention } from "./names-in-text.ts";
import { hasWordOfItsOwn } from "./own-words.ts";
import { anyOf } from "./phrases.ts";
import { placesOfAdvert } from "./places-of-advert.ts";
import { deadlineIn, employerOverTown, postedIn, townDescribed, townOfEmployer } from "./prose-facts.ts";
import { roleInProse, roleListed } from "./role-in-prose.ts";
import { placesIn, titleScore } from "./segments.ts";
import { withoutFactsAround } from "./title-facts.ts";
import { partTitle } from "./title-parts.ts";

const OPENS_SENTENCE = new RegExp(`^${anyOf(ADVERT_HEAD.sentenceOpeners)}(?!\\p{L})`, "iu");
const TITLE_LINES = 6;
const LINES_THAT_SEEK = 8;
/** "Sevilla." at the end of a sentence; "Washington D.C." keeps its point. */
const SENTENCE_END = /(?<=\p{Ll}{3})\.$/u;
const TOUCHING_SIGN = /^(?<title>.{3,80}?)\s+@(?<company>\p{Lu}[\p{L}\p{N}&.' -]{1,50})$/u;

/** Reads an advert's head; what the draft already says is not looked for. */
export function readHeader(text: string, draft: PostingDraft): Header {
  const lines = headLines(text);
  const facts = withTitleAlone(labelledFacts(lines));
  const firstLine = lines.findIndex((line) => !/https?:\/\/\S+$/i.test(line));
  const opening = lines.slice(0, TITLE_LINES).map((line, index) => ({ text: line, isFirst: index === firstLine }));
  const allSought = draft.isFreeText ? soughtIn(lines.slice(0, LINES_THAT_SEEK)) : [];
  const found = allSought.find(({ sought }) => titleScore(sought.title) >= SOUGHT_TITLE_SCORE || sought.isSure === true);
  const isOpen = draft.title === undefined && !facts.has("title");
  const seen: { readonly title?: string; readonly line: number } =
    isOpen && (namesJobAndEmployer(lines[firstLine] ?? "", text) || isRowOfNames(lines[firstLine] ?? "", text))
      ? { title: lines[firstLine] ?? "", line: firstLine }
      : isOpen
        ? chooseTitle(opening, found)
        : { line: lines.indexOf(draft.title ?? facts.get("title") ?? "") };
  const isUntitled = draft.isFreeText === true && draft.title === undefined && !facts.has("title") && seen.title === undefined;
  const listed = isUntitled && (draft.company ?? facts.get("company")) !== undefined ? roleListed(lines) : undefined;
  const isSmall = isOpen && seen.title !== undefined && found?.sought.title === seen.title && /^\p{Ll}+\s[\p{Ll}\s-]+$/u.test(seen.title);
  const role: ReturnType<typeof roleInProse> = listed ?? (isUntitled || isSmall ? roleInProse(text) : undefined);
  const overForm = isOpen ? jobOverForm(lines[0], facts) : undefined;
  const chosen = overForm !== undefined ? { title: overForm, line: 0 } : role === undefined ? seen : { ...seen, title: role.title };
  // Whom a sentence seeks may be no title ("skilled hands"), and who seeks and where holds all the same.
  const sought = (found ?? allSought.find(({ sought: one }) => one.company !== undefined))?.sought;
  const parts = partTitle((facts.get("title") ?? chosen.title ?? "").replace(TOUCHING_SIGN, "$<title> @ $<company>"), text);
  const tidied = tidyTitle(parts?.title ?? facts.get("title") ?? chosen.title);
  const whole = tidied === undefined || draft.title !== undefined ? tidied : tidyTitle(withoutFactsAround(tidied));
  const bare = draft.title === undefined && whole !== undefined ? withoutNamesBehind(whole, parts?.company) : whole;
  const first = draft.isFreeText ? readHead(lines, chosen.line, bare) : { locations: [] };
  // "Engineer — Distributed Systems": if the employer stands elsewhere, the line is the title and no name is in it.
  const isWhole = bare !== whole && !endsInPlaces(whole, bare) && isNamedElsewhere(lines, chosen.line, whole);
  const title = (isWhole || draft.title !== undefined ? whole : tidyTitle(bare)) ?? levelOverForm(lines[0], facts);
  const read: Header = isWhole ? readHead(lines, chosen.line, whole) : first;
  const head: Header = { ...read, locations: read.locations.map((place) => withoutEnd(place, parts?.company)) };
  const [site, address] = siteAndTown(facts.get("location") ?? "");
  const locations = placesOfAdvert({
    lines,
    text,
    facts,
    address,
    head,
    titleLine: chosen.title,
    sought: sought?.place ?? parts?.town,
    isFreeText: draft.isFreeText === true,
  });
  const framed = draft.isFreeText ? employerInFrames(text) : undefined;
  const isTitleAgain = title !== undefined && head.company?.startsWith(title) === true;
  const isPlain = head.company !== undefined && !hasWordOfItsOwn(head.company) && !readsLikeEmployer(head.company);
  // "St. Quill's, a lively parish, is seeking" below "St. Quill's Church": the head has the whole name.
  const isWholeName = sought?.company !== undefined && head.company?.startsWith(`${sought.company} `) && readsLikeEmployer(head.company);
  const named =
    facts.get("company") ??
    parts?.company ??
    role?.company ??
    (isWholeName ? head.company : sought?.company) ??
    (isPlain ? companyInProse(text) : undefined) ??
    (framed !== undefined && isSentenceAround(head.company, framed) ? framed : isTitleAgain ? undefined : head.company) ??
    site ??
    (draft.isFreeText
      ? (framed ??
        companyInProse(text) ??
        employerInFoot(lines) ??
        companyByAddress(text) ??
        companyInShortAdvert(lines, title) ??
        employerOverTown(lines)?.company ??
        companyByMention(text, lines) ??
        companyByHost(text))
      : companyOfRecord(text, draft));
  const beside = locations.length === 0 ? (parts?.facts ?? []).flatMap(placesIn) : [];
  const { company, place: bracketed } = partedName(named !== undefined && townDescribed(text).includes(named) ? undefined : named);
  const short = draft.title === undefined ? tidyTitle(withoutEmployer(title, company)) : title;
  const town = draft.isFreeText && locations.length + beside.length === 0 ? (bracketed ?? townOfEmployer(company)) : undefined;
  const employmentTypes = findEmploymentTypes(facts.get("employmentType") ?? "", { isField: true });
  const paid = facts.get("salary") ?? "";
  const salary = findSalary(/\p{Script=Han}/u.test(title ?? "") ? `薪资 ${paid}` : paid, { isPayField: true })?.salary;
  const workplace = findWorkplace(`${facts.get("workplace") ?? ""}\n${facts.get("location") ?? ""}`) ?? head.workplace;
  const datePosted = dayOf(facts.get("datePosted")) ?? postedIn(text);
  const validThrough = dayOf(facts.get("validThrough")) ?? deadlineIn(lines);
  return {
    ...(short !== undefined && { title: short }),
    ...(company !== undefined && { company }),
    locations: town === undefined ? [...locations, ...beside].map((place) => withoutEnd(place, company).replace(SENTENCE_END, "")) : [town],
    employmentTypes: employmentTypes.length > 0 ? withTerm(employmentTypes, text) : typesOfHead(head, lines),
    ...(salary && { salary }),
    ...(workplace && { workplace }),
    ...(datePosted && { datePosted }),
    ...(validThrough && { validThrough }),
    ...(head.url !== undefined && { url: head.url }),
  };
}

/** "Title: Vacancy for a Cook" */
function withTitleAlone(facts: ReadonlyMap<PostingField, string>): ReadonlyMap<PostingField, string> {
  const title = facts.get("title");
  if (title === undefined) return facts;
  // "Functie: ondersteunen in groep 1" tells what is to be done.
  const isTask = /^\p{Ll}/u.test(title) && titleScore(title) < SOUGHT_TITLE_SCORE;
  return new Map(isTask ? [...facts].filter(([field]) => field !== "title") : [...facts, ["title", announcedTitle(title)]]);
}

/** A label may only say how much, "Horário: tempo inteiro", and another line for how long. */
function withTerm(types: readonly EmploymentType[], text: string): readonly EmploymentType[] {
  const isOnlyAmount = types.every((type) => type === "FULL_TIME" || type === "PART_TIME");
  return isOnlyAmount && findEmploymentTypes(text).includes("TEMPORARY") ? [...types, "TEMPORARY"] : types;
}

/** "Why work at Osmunda", "Die Osmunda betreibt elf Hotels" stand below a title as a name might. */
function isSentenceAround(line: string | undefined, name: string): boolean {
  if (line === undefined || line === name || !line.includes(name)) return false;
  const around = line.replace(name, " ");
  return /(?:^|\s)\p{Ll}{4}/u.test(around) || OPENS_SENTENCE.test(line);
}

/** "Front-End Developer at Orchil": such a first line is the head, whatever a sentence below calls the job. */
function namesJobAndEmployer(line: string, text: string): boolean {
  return (
    /\s(?:at|na|no|@|bei|bij|chez|presso)\s\S{1,40}(?:\s\S{1,20}){0,4}(?:\s\([^()]{2,40}\))?(?:\s[–—-]\s.{2,40})?$/iu.test(line) &&
    !/[.!?]$/.test(line) &&
    partTitle(line, text)?.company !== undefined
  );
}

/** "Orchil Group - Several Positions - Leeds": employer, job and place in a row. */
function isRowOfNames(line: string, text: string): boolean {
  const parts = /\s[–—-]\s/u.test(line) ? partTitle(line, text) : undefined;
  return parts?.company !== undefined && parts.facts.length > 0 && titleScore(parts.title) >= SOUGHT_TITLE_SCORE;
}

function isNamedElsewhere(lines: readonly string[], titleLine: number, title: string | undefined): boolean {
  return readHead(lines, titleLine, title).company !== undefined;
}
