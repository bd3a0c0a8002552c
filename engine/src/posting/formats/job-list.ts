import { blockText, type HtmlBlock } from "../../text/html/index.ts";
import { isFacts, readSegment, titleScore } from "../advert/segments.ts";
import type { PostingDraft } from "../draft.ts";
import { type FoundEntry, withFactsAround } from "./entry-neighbours.ts";
import { pathPattern } from "./path-pattern.ts";

const TITLE_SCORE = 0.5;
const LEAST_JOBS = 2;
const MOST_JOBS = 1000;
const LONGEST_ENTRY = 240;
const BETWEEN_FACTS = /\s*[|•·,\n]\s*|\s+[–—-]\s+/;

type Linked = { readonly at: number; readonly text: string; readonly title: string; readonly link: string };

/** A short block with one link in it. */
function linkedBlock(block: HtmlBlock, at: number): Linked | undefined {
  const text = blockText(block);
  if (text.length > LONGEST_ENTRY) return undefined;
  const linked = block.runs.filter((run) => run.link !== undefined && run.text.trim() !== "");
  const link = linked[0]?.link;
  const title = linked
    .map((run) => run.text)
    .join("")
    .trim();
  return link === undefined || /^(?:mailto|tel|javascript):/iu.test(link) || linked.some((run) => run.link !== link) || title === ""
    ? undefined
    : { at, text, title, link };
}

/** An entry of a list of jobs, with the facts of the job that stand beside the link. */
function entryOf({ at, text, title, link }: Linked): FoundEntry {
  const rest = text.slice(text.indexOf(title) + title.length);
  const segments = rest.split(BETWEEN_FACTS).map((piece) => readSegment(piece.trim()));
  const facts = segments.filter((segment) => segment.text !== "" && isFacts(segment));
  const workplace = facts.map((segment) => segment.workplace).find((found) => found !== undefined);
  const entry: PostingDraft = {
    title,
    locations: [...new Set(facts.flatMap((segment) => segment.places))],
    ...(workplace && { workplace }),
    employmentTypes: [...new Set(facts.flatMap((segment) => segment.employmentTypes))],
    ...(/^https?:/i.test(link) && { url: link }),
    body: [{ content: text }],
    skills: [],
  };
  return { at, link, entry, isSure: titleScore(title) >= TITLE_SCORE || facts.length > 0 };
}

/** The jobs of a page that only lists them, each with a link to its own page; a page about one job has no such list. */
export function listedJobs(blocks: readonly HtmlBlock[]): readonly PostingDraft[] {
  const heading = blocks.find((block) => block.kind === "heading" && (block.level ?? 9) <= 1);
  if (heading !== undefined && titleScore(blockText(heading)) >= TITLE_SCORE) return [];
  const linked = blocks.flatMap((block, at) => linkedBlock(block, at) ?? []).map(entryOf);
  const titled = linked.filter(({ entry }) => titleScore(entry.title ?? "") >= TITLE_SCORE);
  if (titled.length === 0) return [];
  // "Civil EIT - Land" is a job because it lies where the page keeps its jobs: /jobs/18290/civil-eit/job.
  const patterns = new Set(titled.flatMap(({ link }) => pathPattern(link) ?? []));
  const found = linked.filter(({ link, isSure }) => isSure || patterns.has(pathPattern(link) ?? ""));
  return found.length >= LEAST_JOBS ? withFactsAround(blocks, found.slice(0, MOST_JOBS)) : [];
}
