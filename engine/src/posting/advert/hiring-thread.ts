import type { EmploymentType, Salary, Workplace } from "../../model/index.ts";
import { findUrls } from "../../recognise/contacts/find-contacts.ts";
import type { PostingDraft } from "../draft.ts";
import { isFacts, readSegment, type Segment } from "./segments.ts";

const LEAST_BARS = 2;
const MOST_ADVERTS = 1000;
const LONGEST_HEAD = 400;
const TITLE_SCORE = 0.5;
const ADDRESS_BEHIND_NAME = /\s*\((?:https?:|www\.)[^)]*\)/i;
const SEVERAL_ROLES = /^(?:multiple|several|various)\s+(?:roles|positions|openings)\s*[:–-]\s*/i;

/** "Company | Role | Place | REMOTE | pay": at least two bars, and something in it that names a job or a way of working. */
function isHead(line: string): boolean {
  if (line.length > LONGEST_HEAD || line.trimStart().startsWith("|")) return false;
  const parts = line.split("|");
  if (parts.length <= LEAST_BARS) return false;
  const segments = parts.map((part) => readSegment(part.trim()));
  return (
    segments.some((segment) => isFacts(segment)) &&
    segments.some((segment) => segment.titleScore >= TITLE_SCORE || segment.places.length > 0)
  );
}

/** Adverts as they stand in hiring threads, each opened by a line with bars; `undefined` where the text does not open so. */
export function draftsOfHiringThread(text: string): PostingDraft[] | undefined {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first < 0 || !isHead(lines[first] ?? "")) return undefined;
  const candidates = lines.flatMap((line, index) => (index > first && line.includes("|") && opensAdvert(lines, index) ? [index] : []));
  const heads = [first, ...candidates.slice(0, MOST_ADVERTS).filter((index) => isHead(lines[index] ?? ""))];
  return heads.map((head, index) =>
    draftOf(
      lines[head] ?? "",
      lines
        .slice(head, heads[index + 1])
        .join("\n")
        .trim(),
    ),
  );
}

/** A further head opens a paragraph, or follows another one-line advert. */
function opensAdvert(lines: readonly string[], index: number): boolean {
  const before = lines[index - 1] ?? "";
  return before.trim() === "" || before.includes("|");
}

function draftOf(head: string, content: string): PostingDraft {
  const segments = head
    .split("|")
    .map((part) => readSegment(part.replace(ADDRESS_BEHIND_NAME, "").trim()))
    .filter((segment) => segment.text !== "");
  const title = chooseTitle(segments);
  const company = segments.find((segment) => segment !== title && !isFacts(segment));
  const workplace = workplaceOf(segments);
  const salary = segments.map((segment) => segment.salary).find((found): found is Salary => found !== undefined);
  const url = findUrls(head)[0]?.value;
  const types = new Set(segments.flatMap((segment): readonly EmploymentType[] => (segment === title ? [] : segment.employmentTypes)));
  return {
    ...(title && { title: title.text.replace(SEVERAL_ROLES, "") }),
    ...(company && { company: company.text.replace(/\s*\([^)]*\)$/, "") }),
    locations: [...new Set(segments.flatMap((segment) => (segment === title ? [] : segment.places)))],
    ...(workplace && { workplace }),
    employmentTypes: [...types],
    ...(salary && { salary }),
    ...(url !== undefined && { url }),
    body: [{ content }],
    skills: [],
    isFreeText: true,
  };
}

function chooseTitle(segments: readonly Segment[]): Segment | undefined {
  const named = segments.filter(
    (segment) => segment.titleScore >= TITLE_SCORE && segment.url === undefined && segment.salary === undefined,
  );
  const best = named.toSorted((a, b) => b.titleScore - a.titleScore)[0];
  return best ?? segments.filter((segment) => !isFacts(segment))[1];
}

function workplaceOf(segments: readonly Segment[]): Workplace | undefined {
  const said = new Set(segments.map((segment) => segment.workplace));
  if (said.has("hybrid") || (said.has("remote") && said.has("onsite"))) return "hybrid";
  return said.has("remote") ? "remote" : said.has("onsite") ? "onsite" : undefined;
}
