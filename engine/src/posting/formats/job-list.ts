import { blockText, type HtmlBlock } from "../../text/html/index.ts";
import { isFacts, readSegment, titleScore } from "../advert/segments.ts";
import type { PostingDraft } from "../draft.ts";

const TITLE_SCORE = 0.5;
const LEAST_JOBS = 2;
const MOST_JOBS = 1000;
const LONGEST_ENTRY = 240;
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

/** The jobs of a page that only lists them, each with a link to its own page; a page about one job has no such list. */
export function listedJobs(blocks: readonly HtmlBlock[]): readonly PostingDraft[] {
  const heading = blocks.find((block) => block.kind === "heading" && (block.level ?? 9) <= 1);
  if (heading !== undefined && titleScore(blockText(heading)) >= TITLE_SCORE) return [];
  const entries = blocks.flatMap((block) => entryOf(block) ?? []);
  const isListOfJobs = entries.length >= LEAST_JOBS && entries.some((entry) => titleScore(entry.title ?? "") >= TITLE_SCORE);
  return isListOfJobs ? entries.slice(0, MOST_JOBS) : [];
}
