import { type PostingField, postingField } from "../../data/posting-fields/posting-fields.ts";
import type { Workplace } from "../../model/index.ts";
import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { isKnownPlace, readPlace } from "../../recognise/places/read-place.ts";
import { sectionAnnouncedBy } from "../../recognise/requirements/sections.ts";
import { findWorkplace } from "../../recognise/workplace/find-workplace.ts";
import type { PostingDraft } from "../draft.ts";
import { dayOf } from "../records/dates.ts";
import { companyInProse } from "./company-name.ts";
import { deadlineIn, placesInProse } from "./prose-facts.ts";
import { GENDER_MARK, isFacts, placesIn, readSegment, titleScore } from "./segments.ts";

/** What the first lines and the labelled lines of an advert say. */
export type Header = {
  readonly title?: string;
  readonly company?: string;
  readonly locations: readonly string[];
  readonly workplace?: Workplace;
  readonly datePosted?: string;
  readonly validThrough?: string;
  readonly url?: string;
};

const LINES_WITH_LABELS = 60;
const TITLE_LINES = 6;
const HEAD_LINES = 5;
/** What stands further right in a line says nothing about the head. */
const LONGEST_LINE = 400;
const HAS_LEGAL_FORM = 0.9;
/** "About Acme" opens the advert itself; the head has ended. */
const ABOUT = /^(?:about|über|à propos|sobre|who is|what is)\b/iu;
/** Behind the title stands the employer, even one called "... & Partner". */
const FOLLOWS_TITLE = 0.7;
const LONGEST_TITLE = 120;
const LEAST_TITLE_SCORE = 0.5;
const FIRST_LINE_BONUS = 0.3;
const LATER_LINE_COST = 0.08;
const LABEL = /^[-•*\s]*(\p{L}[\p{L}\s/-]{1,28}?)\s*[:\t]\s*(\S.{0,180})$/u;
const BARE_LABEL = /^(\p{L}[\p{L}\s]{1,28}?)\s*:?$/u;
const LABELLED: ReadonlySet<PostingField> = new Set(["title", "company", "location", "workplace", "datePosted", "validThrough"]);
const EDGE_MARKS = /^[#*_=\s>]+|[*_=\s]+$/g;
const BETWEEN_SEGMENTS = /\s*[|•·\t]\s*/;
const BETWEEN_FACTS = /\s*[|•·\t;]\s*|\s+[–—-]\s+|\s{3,}/;
const SEEKS =
  /^(?:.{0,80}?(?<!\p{L}))?(?:hiring|looking for|seeking|searching for|recruiting|needs|sucht|suchen|recherche|recherchons|recrute|busca|buscamos|cerca|cerchiamo|zoekt|zoeken)\s+(?:an?\s+|eine?n?\s+|une?\s+|una?\s+|for\s+|the\s+)?(?<title>\p{L}(?:[^.!?\n()]|\([^()\n]{0,40}\)){2,80}?)(?=\s*(?:[.!?,:\n]|$|\s-\s|\s(?:to|who|with|for|in|at|that|from|ab|zur|zum|für|mit|pour|para|con)\s))/iu;
const LAST_BRACKETS = /\s*\([^()]*\)$/;
const AT_COMPANY = /^(?<title>.{3,80}?)\s+(?:at|@|bei|chez)\s+(?<company>\p{Lu}[\p{L}\p{N}&.' -]{1,50})$/u;

type Line = { readonly text: string; readonly isFirst: boolean };

function labelled(lines: readonly string[]): ReadonlyMap<PostingField, string> {
  const found = new Map<PostingField, string>();
  for (const [index, line] of lines.slice(0, LINES_WITH_LABELS).entries()) {
    const pair = LABEL.exec(line);
    const bare = pair ? null : BARE_LABEL.exec(line);
    const name = pair?.[1] ?? bare?.[1];
    const value = pair?.[2] ?? (bare ? lines[index + 1] : undefined);
    const field = name === undefined ? undefined : postingField(name)?.field;
    if (field === undefined || value === undefined || found.has(field) || !LABELLED.has(field)) continue;
    if (bare && (field === "title" || value.length > 80)) continue;
    found.set(field, value.trim());
  }
  return found;
}

/** The job that a sentence looks for: "Acme is hiring a Welder (remote)". */
function soughtTitle(text: string): string | undefined {
  const title = SEEKS.exec(text)?.groups?.["title"]?.trim();
  if (title === undefined || GENDER_MARK.test(title)) return title;
  return title.replace(LAST_BRACKETS, "");
}

/** The line or segment that most reads like the job's title. */
function chooseTitle(lines: readonly Line[]): { title?: string; line: number } {
  let best = { title: undefined as string | undefined, line: -1, score: LEAST_TITLE_SCORE };
  for (const [index, { text, isFirst }] of lines.entries()) {
    const seeks = soughtTitle(text);
    if (seeks !== undefined && titleScore(seeks) + 0.2 > best.score)
      best = { title: seeks.trim(), line: index, score: titleScore(seeks) + 0.2 };
    if (text.length > LONGEST_TITLE || (/[.!?]$/.test(text) && !/\b(?:Sr|Jr|e\.V|Inc)\.$/.test(text))) continue;
    for (const segment of text.split(BETWEEN_SEGMENTS)) {
      const isBareFirst = isFirst && segment === text && text.split(/\s+/).length <= 12 && !isFacts(readSegment(text));
      const score = titleScore(segment) + (isBareFirst ? FIRST_LINE_BONUS : 0) - index * LATER_LINE_COST;
      if (score > best.score) best = { title: segment, line: index, score };
    }
  }
  const only = lines[0]?.text;
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
  const lines = text
    .split("\n")
    .map((line) => line.trim().slice(0, LONGEST_LINE).replace(EDGE_MARKS, ""))
    .filter((line) => line !== "");
  const facts = labelled(lines);
  const opening = lines.slice(0, TITLE_LINES).map((line, index) => ({ text: line, isFirst: index === 0 }));
  const chosen =
    draft.title === undefined && !facts.has("title")
      ? chooseTitle(opening)
      : { line: lines.indexOf(draft.title ?? facts.get("title") ?? "") };
  const split = AT_COMPANY.exec(chosen.title ?? "")?.groups;
  const title = facts.get("title") ?? split?.["title"] ?? chosen.title;
  const head = draft.isFreeText ? readHead(lines, chosen.line, title) : { locations: [] };
  const stated = placesIn(facts.get("location") ?? "");
  const locations =
    stated.length > 0
      ? stated
      : facts.has("location") && (facts.get("location") ?? "").length < 60
        ? [facts.get("location") ?? ""]
        : head.locations.length > 0 || !draft.isFreeText
          ? head.locations
          : placesInProse(text);
  const company = facts.get("company") ?? split?.["company"] ?? head.company ?? (draft.isFreeText ? companyInProse(text) : undefined);
  const workplace = findWorkplace(`${facts.get("workplace") ?? ""}\n${facts.get("location") ?? ""}`) ?? head.workplace;
  const datePosted = dayOf(facts.get("datePosted"));
  const validThrough = dayOf(facts.get("validThrough")) ?? deadlineIn(lines);
  return {
    ...(title !== undefined && { title }),
    ...(company !== undefined && { company }),
    locations,
    ...(workplace && { workplace }),
    ...(datePosted && { datePosted }),
    ...(validThrough && { validThrough }),
    ...(head.url !== undefined && { url: head.url }),
  };
}

/** The short lines around the title: "Acme | Remote (Europe) | €60k". */
function readHead(lines: readonly string[], titleLine: number, title: string | undefined): Header {
  const locations: string[] = [];
  let company: string | undefined;
  let workplace: Workplace | undefined;
  let url: string | undefined;
  for (const [index, line] of lines.slice(0, HEAD_LINES).entries()) {
    if (
      line.length > LONGEST_TITLE ||
      (/[.!?]$/.test(line) && scoreOrganisation(line) < HAS_LEGAL_FORM) ||
      (index > titleLine + 2 && titleLine >= 0)
    )
      continue;
    if (index !== titleLine && ((/:\s/.test(line) && !line.includes("|")) || sectionAnnouncedBy(line) !== undefined)) continue;
    if (ABOUT.test(line)) break;
    const rest = index === titleLine && title !== undefined ? besideTitle(line, title) : line;
    const segments = rest
      .split(BETWEEN_FACTS)
      .flatMap(splitAtPlace)
      .filter((segment) => segment !== "");
    for (const text of segments) {
      const segment = readSegment(text);
      locations.push(...segment.places);
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
    ...(company !== undefined && { company }),
    ...(workplace && { workplace }),
    ...(url !== undefined && { url }),
  };
}

/** What a line says beside the title; of a sentence that looks for someone only what follows. */
function besideTitle(line: string, title: string): string {
  const at = line.indexOf(title);
  return at >= 0 && soughtTitle(line) === title ? line.slice(at + title.length) : line.replace(title, "");
}

/** "Wegener & Partner mbB, 24103 Kiel": the employer, then the place behind a comma. */
function splitAtPlace(text: string): string[] {
  const comma = text.indexOf(",");
  if (comma < 0) return [text.trim()];
  const [before, after] = [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
  const isBehindName = !isKnownPlace(before) && readPlace(after)?.location.city !== undefined;
  return isBehindName || (placesIn(text).length === 0 && placesIn(after).length > 0) ? [before, after] : [text.trim()];
}

function isCompanyShaped(text: string): boolean {
  if (text.length > 60 || text.split(/\s+/).length > 7 || !/^(?:\p{Lu}|\d+[\p{L}&])/u.test(text)) return false;
  return !/[.:!?]$/.test(text) || scoreOrganisation(text) >= HAS_LEGAL_FORM;
}
