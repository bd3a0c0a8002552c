import { blockText, type HtmlBlock } from "../../text/html/index.ts";
import { isFacts, readSegment, titleScore } from "../advert/segments.ts";
import type { PostingDraft } from "../draft.ts";

const TITLE_SCORE = 0.5;
const LEAST_JOBS = 2;
const MOST_JOBS = 1000;
const LONGEST_ENTRY = 240;
const LONGEST_FACT = 80;
/** How many cells or lines beside an entry may speak of it. */
const FACTS_AROUND = 4;
const PLACE_LABEL = /^(?:job )?(?:locations?|standorte?|lieux?|ubicación|sede|plaats|地点)\s*:?\s*/iu;
const BETWEEN_FACTS = /\s*[|•·,\n]\s*|\s+[–—-]\s+/;

/** An entry of a list of jobs: a link that reads like a title or has facts of a job beside it. */
function entryOf(block: HtmlBlock): PostingDraft | undefined {
  const text = blockText(block);
  if (text.length > LONGEST_ENTRY) return undefined;
  const linked = block.runs.filter((run) => run.link !== undefined && run.text.trim() !== "");
  const [first] = linked;
  const title = linked
    .map((run) => run.text)
    .join("")
    .trim();
  if (first === undefined || linked.some((run) => run.link !== first.link) || title === "") return undefined;
  const rest = text.slice(text.indexOf(title) + title.length);
  const segments = rest.split(BETWEEN_FACTS).map((piece) => readSegment(piece.trim()));
  const facts = segments.filter((segment) => segment.text !== "" && isFacts(segment));
  if (titleScore(title) < TITLE_SCORE && facts.length === 0) return undefined;
  const workplace = facts.map((segment) => segment.workplace).find((found) => found !== undefined);
  return {
    title,
    locations: [...new Set(facts.flatMap((segment) => segment.places))],
    ...(workplace && { workplace }),
    employmentTypes: [...new Set(facts.flatMap((segment) => segment.employmentTypes))],
    ...(first.link !== undefined && /^https?:/i.test(first.link) && { url: first.link }),
    body: [{ content: text }],
    skills: [],
  };
}

/** What cells or lines around an entry say where the job is: short, without a link of their own. */
function placesAround(blocks: readonly HtmlBlock[]): string[] {
  return blocks.flatMap((block) => {
    const text = blockText(block).trim();
    if (block.kind === "heading" || text.length > LONGEST_FACT || block.runs.some((run) => run.link !== undefined)) return [];
    const bare = text.replace(PLACE_LABEL, "");
    const segment = readSegment(bare);
    return isFacts(segment) ? segment.places : [];
  });
}

/** Entries whose own words name no place, with the place that stands in the cells before or behind them. */
function withPlacesAround(
  blocks: readonly HtmlBlock[],
  found: readonly { readonly at: number; readonly entry: PostingDraft }[],
): PostingDraft[] {
  const before = found.map(({ at }, index) =>
    placesAround(blocks.slice(Math.max((found[index - 1]?.at ?? -1) + 1, at - FACTS_AROUND), at)),
  );
  const behind = found.map(({ at }, index) =>
    placesAround(blocks.slice(at + 1, Math.min(found[index + 1]?.at ?? blocks.length, at + 1 + FACTS_AROUND))),
  );
  // Between two entries stands what belongs to either; only before the first or behind the last it is plain to which.
  const isBefore = (behind.at(-1) ?? []).length === 0 && (before[0] ?? []).length > 0;
  const around = isBefore ? before : (behind.at(-1) ?? []).length > 0 ? behind : [];
  return found.map(({ entry }, index) => (entry.locations.length > 0 ? entry : { ...entry, locations: [...new Set(around[index] ?? [])] }));
}

/** The jobs of a page that only lists them, each with a link to its own page; a page about one job has no such list. */
export function listedJobs(blocks: readonly HtmlBlock[]): readonly PostingDraft[] {
  const heading = blocks.find((block) => block.kind === "heading" && (block.level ?? 9) <= 1);
  if (heading !== undefined && titleScore(blockText(heading)) >= TITLE_SCORE) return [];
  const found = blocks.flatMap((block, at) => {
    const entry = entryOf(block);
    return entry === undefined ? [] : [{ at, entry }];
  });
  const entries = found.map(({ entry }) => entry);
  const isListOfJobs = entries.length >= LEAST_JOBS && entries.some((entry) => titleScore(entry.title ?? "") >= TITLE_SCORE);
  return isListOfJobs ? withPlacesAround(blocks, found.slice(0, MOST_JOBS)) : [];
}
