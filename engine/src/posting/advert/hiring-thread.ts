import { ADVERT_HEAD } from "../../data/advert-head/advert-head.ts";
import type { EmploymentType, Salary, Workplace } from "../../model/index.ts";
import { findUrls } from "../../recognise/contacts/find-contacts.ts";
import { findEmploymentTypes } from "../../recognise/employment-type/find-employment-types.ts";
import type { PostingDraft } from "../draft.ts";
import { TITLE_SCORE } from "../weights.ts";
import { tidyTitle } from "./choose-title.ts";
import { employerInFrames } from "./framed-names.ts";
import { headLines } from "./head-lines.ts";
import { isBareHost, isNameWithEnding } from "./name-signs.ts";
import { isCompanyShaped, segmentsOfLine } from "./one-line.ts";
import { anyOf } from "./phrases.ts";
import { isFacts, readSegment, type Segment } from "./segments.ts";

const MOST_ADVERTS = 1000;
/** "Apply to Withy Staffing Ltd": to whom to write. */
const APPLY_TO = new RegExp(`^${anyOf(ADVERT_HEAD.applyTo)}\\s+(?=[\\p{Lu}\\p{N}])`, "u");
/** When the work is done is no name. */
const SHIFTS = new RegExp(`^${anyOf(ADVERT_HEAD.shiftWords)}$`, "iu");
const NEARLY_AS_SURE = 0.15;
const ADDRESS_BEHIND_NAME = /\s*\((?:https?:|www\.)[^)]*\)/gi;
const SEVERAL_ROLES = /^(?:multiple|several|various)\s+(?:roles|positions|openings)\s*[:–-]\s*/i;

/** Adverts as they stand in hiring threads, each opened by a line with bars; `undefined` where the text does not open so. */
export function draftsOfHiringThread(text: string): PostingDraft[] | undefined {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first < 0) return undefined;
  const opening = segmentsOf(lines[first] ?? "");
  if (opening === undefined) return undefined;
  const opened = bareLine(lines[first]);
  const heads: { at: number; segments: readonly Segment[] }[] = [{ at: first, segments: opening }];
  for (let at = first + 1; at < lines.length && heads.length < MOST_ADVERTS; at += 1) {
    if (!opensAdvert(lines, at) || bareLine(lines[at]).startsWith(opened)) continue;
    const segments = segmentsOf(lines[at] ?? "");
    if (segments !== undefined) heads.push({ at, segments });
  }
  return heads.map(({ at, segments }, index) =>
    draftOf(
      lines[at] ?? "",
      segments,
      lines
        .slice(at, heads[index + 1]?.at)
        .join("\n")
        .trim(),
    ),
  );
}

/** A line without the marks of a heading, so that a head said again below is known. */
const bareLine = (line = "") => line.replace(/^[#*\s]+/u, "").trimEnd();

/** The pieces of a line that opens an advert, without what only announces it and the address behind a name. */
function segmentsOf(line: string): readonly Segment[] | undefined {
  const bare = headLines(line.replaceAll(ADDRESS_BEHIND_NAME, ""))[0];
  return bare === undefined ? undefined : segmentsOfLine(bare);
}

/** A further head opens a paragraph, or follows another one-line advert. */
function opensAdvert(lines: readonly string[], index: number): boolean {
  const before = lines[index - 1] ?? "";
  const line = lines[index] ?? "";
  return line.trim() !== "" && (before.trim() === "" || (before.includes("|") && line.includes("|")));
}

/** "Initech — Product Designer | Hybrid": the employer and the job share a piece. */
const NAME_THEN_TITLE = /^(?<name>[^:–—-]{2,50}?)(?:\s+[–—-]+\s+|:\s+)(?<title>\S.{2,80})$/u;

function withNameApart(segments: readonly Segment[]): readonly Segment[] {
  const [first, ...others] = segments;
  const split = NAME_THEN_TITLE.exec(first?.text ?? "")?.groups;
  if (first === undefined || split === undefined || first.titleScore < TITLE_SCORE) return segments;
  const [name, title] = [readSegment(split["name"] ?? ""), readSegment(split["title"] ?? "")];
  const isPair = isCompanyShaped(name.text) && name.titleScore < TITLE_SCORE && !isFacts(name) && title.titleScore >= TITLE_SCORE;
  const isUnnamed = !others.some((other) => !isFacts(other) && isCompanyShaped(other.text));
  return isPair && isUnnamed ? [name, title, ...others] : segments;
}

function draftOf(head: string, found: readonly Segment[], content: string): PostingDraft {
  const segments = withNameApart(found);
  const title = chooseTitle(segments);
  const names = segments
    .filter((segment) => segment !== title && !isFacts(segment) && isCompanyShaped(segment.text) && !SHIFTS.test(segment.text))
    .map((segment) => ({ ...segment, text: segment.text.replace(APPLY_TO, "") }));
  const company =
    names.find((segment) => segment.titleScore < TITLE_SCORE) ??
    names[0] ??
    segments.find((segment, index) => isNameWithEnding(segment.text) || (index === 0 && isBareHost(segment.text))) ??
    townLikeName(segments);
  // "Finance Manager | Monaghan | Permanent", and below "Our client Osmunda Foods": the piece is a town that no list knows.
  const told = company !== undefined && /^\p{Lu}\p{Ll}+$/u.test(company.text) ? employerInFrames(content) : undefined;
  const isTown =
    told !== undefined &&
    told !== company?.text &&
    content.split(company?.text ?? "").length === 2 &&
    segments.every(({ places }) => places.length === 0);
  const workplace = workplaceOf(segments);
  const salary = segments.map((segment) => segment.salary).find((found): found is Salary => found !== undefined);
  const url = findUrls(head)[0]?.value;
  const bare = tidyTitle(title?.text.replace(SEVERAL_ROLES, ""));
  const types = new Set(segments.flatMap((segment): readonly EmploymentType[] => (segment === title ? [] : segment.employmentTypes)));
  return {
    ...(bare !== undefined && { title: bare }),
    ...(isTown ? { company: told } : company && { company: company.text.replace(/\s*\([^)]*\)$/, "") }),
    locations: isTown
      ? [company?.text ?? ""]
      : [...new Set(segments.flatMap((segment) => (segment === title || segment === company ? [] : segment.places)))],
    ...(workplace && { workplace }),
    employmentTypes: [...types],
    ...(salary && { salary }),
    ...(url !== undefined && { url }),
    body: [{ content }],
    skills: [],
    isFreeText: true,
  };
}

/** "Larkspur | Engineer | Remote (EU)": the employer opens the line, though a town is called so too. */
function townLikeName([first, ...others]: readonly Segment[]): Segment | undefined {
  const isTown = first?.places.length === 1 && first.places[0] === first.text && !first.text.includes(",");
  const isElsewhere = others.some((other) => other.places.length > 0 || other.workplace !== undefined);
  return isTown && isElsewhere && first.workplace === undefined ? first : undefined;
}

/** "Full-time/Internship" says how, not what. */
function isTypes({ text, employmentTypes }: Segment): boolean {
  const words = text.split(/[\s/,+&-]+/).filter((word) => word.length > 2 && !/^(?:time|and|or|zeit)$/iu.test(word));
  return (
    employmentTypes.length > 0 &&
    words.every(
      (word) =>
        findEmploymentTypes(`${word} time`, { isField: true }).length > 0 || findEmploymentTypes(word, { isField: true }).length > 0,
    )
  );
}

const isOpenedByAddress = ([first]: readonly Segment[]) => first !== undefined && isNameWithEnding(first.text);

function chooseTitle(segments: readonly Segment[]): Segment | undefined {
  const named = segments.filter(
    (segment, index) =>
      (index > 0 || !isNameWithEnding(segment.text)) &&
      segment.titleScore >= TITLE_SCORE &&
      segment.url === undefined &&
      segment.salary === undefined &&
      !isTypes(segment),
  );
  // "Northquay Tech | Engineer": a word of a trade may end a name, and of several jobs the first is meant.
  const surenessOf = (segment: Segment) => segment.titleScore - segment.organisationScore;
  const surest = Math.max(...named.map(surenessOf));
  const best = named.find((segment) => surenessOf(segment) >= surest - NEARLY_AS_SURE);
  const others = segments.filter((segment) => !isFacts(segment));
  // "Osmunda.tech | Growth & Sales": a name that is an address too opens the line.
  return (
    best ?? others.filter((segment) => segment !== segments[0] || !isNameWithEnding(segment.text))[isOpenedByAddress(segments) ? 0 : 1]
  );
}

function workplaceOf(segments: readonly Segment[]): Workplace | undefined {
  const said = new Set(segments.map((segment) => segment.workplace));
  if (said.has("hybrid") || (said.has("remote") && said.has("onsite"))) return "hybrid";
  return said.has("remote") ? "remote" : said.has("onsite") ? "onsite" : undefined;
}
