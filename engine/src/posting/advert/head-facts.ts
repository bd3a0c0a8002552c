import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import { postingField } from "../../data/posting-fields/posting-fields.ts";
import type { AdvertSection } from "../../data/requirement-words/requirement-words.ts";
import type { EmploymentType, Salary, Workplace } from "../../model/index.ts";
import { isDepartment, scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { findEmploymentTypes } from "../../recognise/employment-type/find-employment-types.ts";
import { sectionAnnouncedBy } from "../../recognise/requirements/headings.ts";
import { recogniseSkills } from "../../recognise/skills/recognise-skills.ts";
import { HAS_LEGAL_FORM, TITLE_SCORE } from "../weights.ts";
import { sentencesOf } from "./choose-title.ts";
import { readsLikeEmployer } from "./company-name.ts";
import { isNameWithEnding, isPartOfHouse, isSkill } from "./name-signs.ts";
import { isCompanyShaped, splitAtPlace } from "./one-line.ts";
import { anyOf } from "./phrases.ts";
import { readSeeking } from "./seeking.ts";
import { GENDER_MARK, isFacts, placesIn, readSegment } from "./segments.ts";
import { isStreetLine } from "./street-line.ts";
import { townBehind, withoutTown } from "./town-behind.ts";
import { isTownShapedWithRegion } from "./town-shape.ts";

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

const HEAD_LINES = 5;
/** "About Acme" opens the advert itself; the head has ended. */
const ABOUT = /^(?:about|über|à propos|a propos|sobre|over(?=\s\p{Lu})|who is|what is)(?!\p{L})/iu;
/** Below such a heading stand tasks and demands, no names. */
const ENDS_HEAD: ReadonlySet<AdvertSection | undefined> = new Set(["duties", "requirements", "nice", "benefits"]);
/** Behind the title stands the employer, even one called "... & Partner". */
const FOLLOWS_TITLE = 0.7;
const BETWEEN_FACTS = /\s*(?:[|•\t;]|(?<!\p{Ll})·|·(?!\p{Ll}))\s*|\s+[–—-]\s+|\s{3,}/u;
const EMPLOYMENT_TYPES: readonly EmploymentType[] = ["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN"];
const AT_NAME = /^(?:at|bei|chez|presso|@)\s+(?<name>\p{Lu}[\p{L}\p{N}&.,' -]{1,50})$/u;
const LONGEST_LINE = 120;

/** "Das erwartet dich:": whatever such a line announces, it is no name and no place. */
function endsHead(line: string, hasTitle: boolean): boolean {
  if (ENDS_HEAD.has(sectionAnnouncedBy(line))) return true;
  return hasTitle && /\p{L}\s?:$/u.test(line) && postingField(line.replace(/\s?:$/, "")) === undefined;
}

/** "Skills First Training" over "44000 Nantes" is a name, though headings begin so. */
function standsOverPlace(lines: readonly string[], index: number): boolean {
  const [line = "", below = ""] = lines.slice(index, index + 2);
  return line.split(/\s+/).length > 1 && !/[:?]$/.test(line) && !/\s\p{Ll}{4}/u.test(line) && placesIn(below).includes(below);
}

const SEEKS = new RegExp(`\\s${anyOf(ADVERT_HEAD.titleTails)}[\\s!.]*$`, "iu");

/** "Good knowledge of Java" and "Aushilfe gesucht" begin like names and are none. */
function asksOrSeeks(text: string): boolean {
  if (SEEKS.test(text)) return true;
  return /\s\p{Ll}{4}/u.test(text) && !readsLikeEmployer(text) && recogniseSkills(text).some(({ start, end }) => end - start < text.length);
}

const OPENS_SENTENCE = new RegExp(`^${anyOf(ADVERT_HEAD.sentenceOpeners)}(?!\\p{L})`, "iu");

const OPENS_STATEMENT = new RegExp(`^${anyOf(ADVERT_HEAD.statementOpeners)}(?!\\p{L})(?:.*\\s\\p{Ll}{4}|\\s\\d)`, "iu");
const SPEAKS_OF_ITSELF =
  /^(?:we are|we['’]re|wir sind|nous sommes|n[oó]s somos|somos|siamo|wij zijn|be part of|become part of|werde teil|join us|our|unsere?|notre|nuestr[oa]|noss[oa]|onze)\s/iu;
const A_SPAN_OF_TIME =
  /(?<!\p{L})\d+\s?(?:years?|months?|weeks?|jahre?n?|monate?n?|ans|mois|años?|meses|anni|mesi|anos?|jaar|maanden|часов|лет)(?!\p{L})/iu;

/** "FWG 35", "Entgeltgruppe 9b TVöD", "Band 5": what the job is paid by. */
const PAY_SCALE = new RegExp(`^${anyOf(ADVERT_HEAD.payScales)}\\s?-?\\d`, "iu");
/** "Offre n° 4432", "Ref. 2027-11", "Publiée le 03/11/2027": by what number the advert goes, and since when. */
const A_REFERENCE =
  /(?<!\d)\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\d)|(?:^|\s)(?:n[°º]|no\.|nr\.?|ref\.?|réf\.?|id|#)\s?:?\s?[A-Z]{0,3}[-/]?\d{2,}/iu;

/** "Gegründet 2011" tells of a house. */
const A_YEAR = /\s(?:19|20)\d\d(?!\d)/u;

const SPEAKS_TO_READER =
  /\s(?:you|your|our|us|we|dein\p{L}*|dich|uns|unser\p{L}*|wir|vous|votre|nous|notre|tu|tus|você|jij|jouw)(?!\p{L})/u;

/** "Career Level" over "Entry Level": what a form asks, and what was ticked. */
const A_FORM_FIELD = /(?:^|\s)(?:level|type|employees|category|industry|function)$/iu;

/** "I. GENERALIDADES", "2. Aufgaben" */
const NUMBERED_HEADING = /^(?:[IVX]{1,4}|\d{1,2})[.)]\s\p{Lu}/u;

/** "Immediate start", "hired for 2 years", "We are Orchil": statements, and in no name's place. */
const isStatement = (text: string) =>
  SPEAKS_TO_READER.test(text) ||
  isStreetLine(text) ||
  NUMBERED_HEADING.test(text) ||
  A_FORM_FIELD.test(text) ||
  OPENS_STATEMENT.test(text) ||
  SPEAKS_OF_ITSELF.test(text) ||
  A_SPAN_OF_TIME.test(text) ||
  PAY_SCALE.test(text) ||
  A_REFERENCE.test(text) ||
  A_YEAR.test(text);

/** "Specific Duties & Responsibilities": a heading with a word more than the known ones. */
const NAMES_A_LIST = /\s(?:duties|responsibilities|qualifications|requirements)$/iu;

/** "Python, Django, PostgreSQL" lists skills, "Werde Teil unseres Teams" speaks to the reader: neither is a name. */
function isListOrAppeal(text: string): boolean {
  if (isPartOfHouse(text) || GENDER_MARK.test(text) || NAMES_A_LIST.test(text)) return true;
  if (OPENS_SENTENCE.test(text) && /\s\p{Ll}{4}/u.test(text) && !readsLikeEmployer(text)) return true;
  const pieces = text.split(/,\s+/);
  return pieces.length > 1 && pieces.filter(isSkill).length * 2 > pieces.length;
}

/** "HN" before a title: the code of a place or a team, unless the advert says it once more. */
function isLoneCode(text: string, lines: readonly string[]): boolean {
  return /^\p{Lu}{1,3}$/u.test(text) && lines.filter((line) => line.includes(text)).length < 2;
}

/** "kelpio", "larch.com", "o8n" right before a town: houses that write themselves small. */
function isSmallName(text: string, behind: string | undefined): boolean {
  if (!/^(?=.*\p{L}.*[\p{L}\d])[\p{Ll}\d][\p{L}\d-]{2,24}(?:\.\p{Ll}{2,4})?$/u.test(text) || behind === undefined || isSkill(text))
    return false;
  const { url: _, ...others } = readSegment(text);
  return !isFacts(others) && others.titleScore < TITLE_SCORE && placesIn(behind).length > 0;
}

/** What stands below "Location" alone is a place, and read as one. */
function isBelowLabel(lines: readonly string[], index: number): boolean {
  const above = index > 0 ? (lines[index - 1] ?? "") : "";
  return postingField(above.replace(/\s?[:?]$/, "")) !== undefined;
}

/** "Stockport, Greater Manchester", or one plain name that is no employer's. */
function mayBeTown(text: string, title: number): boolean {
  return (
    title < TITLE_SCORE &&
    isTownShapedWithRegion(text) &&
    !A_FORM_FIELD.test(text) &&
    !readsLikeEmployer(text) &&
    sectionAnnouncedBy(text) === undefined
  );
}

/** How much and how long may stand in two lines: "part-time, 28 hours" and below "for twelve months". */
export function typesOfHead(head: Header, lines: readonly string[]): readonly EmploymentType[] {
  const types = head.employmentTypes ?? [];
  if (types.length === 0) return [];
  const all = new Set([...types, ...findEmploymentTypes(lines.slice(0, HEAD_LINES).join("\n"))]);
  return EMPLOYMENT_TYPES.filter((type) => all.has(type));
}

/** The short lines around the title: "Acme | Remote (Europe) | €60k". */
export function readHead(lines: readonly string[], titleLine: number, title: string | undefined): Header {
  const locations: string[] = [];
  let company: string | undefined;
  let workplace: Workplace | undefined;
  let url: string | undefined;
  const types = new Set<EmploymentType>();
  const likely: string[] = [];
  for (const [index, line] of lines.slice(0, HEAD_LINES).entries()) {
    if (
      line.length > LONGEST_LINE ||
      (/[.!?]$/.test(line) && scoreOrganisation(line) < HAS_LEGAL_FORM) ||
      (index > titleLine + 2 && titleLine >= 0)
    )
      continue;
    if (index > titleLine && endsHead(line, titleLine >= 0) && !standsOverPlace(lines, index)) break;
    const isHeading = sectionAnnouncedBy(line) !== undefined && !standsOverPlace(lines, index);
    if (index !== titleLine && ((/:\s/.test(line) && !line.includes("|")) || isHeading || postingField(line) !== undefined)) continue;
    if (ABOUT.test(line)) break;
    if (index !== titleLine && isBelowLabel(lines, index)) continue;
    const at = AT_NAME.exec(line)?.groups?.["name"];
    if (at !== undefined && index > 0) {
      const name = withoutTown(at);
      company ??= name;
      if (name !== at) locations.push(...placesIn(at.slice(name.length).replace(/^\s+\S+\s+/u, "")));
      continue;
    }
    const rest = index === titleLine && title !== undefined ? besideTitle(line, title) : line;
    const segments = rest
      .split(BETWEEN_FACTS)
      .flatMap(splitAtPlace)
      .filter((segment) => segment !== "" && !ONLY_AN_ARTICLE.test(segment));
    for (const [position, text] of segments.entries()) {
      const segment = readSegment(text);
      if (company === undefined && index !== titleLine && isSmallName(text, segments[position + 1] ?? lines[index + 1])) {
        company = text;
        continue;
      }
      if (index < titleLine && text === line && isNameWithEnding(text)) company ??= text;
      if (segment.places.length === 0 && !isFacts(segment) && mayBeTown(text, segment.titleScore)) likely.push(text);
      locations.push(...segment.places);
      if (isFacts(segment)) for (const type of segment.employmentTypes) types.add(type);
      workplace ??= segment.workplace;
      url ??= segment.url;
      if (
        company === undefined &&
        !isFacts(segment) &&
        postingField(text) === undefined &&
        !/^\p{L}+:\s/u.test(text) &&
        !asksOrSeeks(text) &&
        !isLoneCode(text, lines) &&
        !isListOrAppeal(text) &&
        !isStatement(text) &&
        !isDepartment(text) &&
        isCompanyShaped(text) &&
        (index !== titleLine || rest !== line) &&
        segment.titleScore < (index > titleLine && titleLine >= 0 ? FOLLOWS_TITLE : 0.5) + segment.organisationScore
      ) {
        company = withoutTown(text);
        locations.push(...[townBehind(text) ?? []].flat());
      }
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

/** "Un Superviseur": what stood before the title is no fact. */
const ONLY_AN_ARTICLE = new RegExp(`^${anyOf(ADVERT_HEAD.oneOf)}$`, "iu");

/** What a line says beside the title; of a sentence that looks for someone only what follows. */
function besideTitle(line: string, title: string): string {
  const at = line.indexOf(title);
  return at >= 0 && sentencesOf(line).some((sentence) => readSeeking(sentence)?.title === title)
    ? line.slice(at + title.length)
    : line.replace(title, "");
}
