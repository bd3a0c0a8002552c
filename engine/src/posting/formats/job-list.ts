import { isDepartment } from "../../recognise/companies/score-organisation.ts";
import { blockText, type HtmlBlock } from "../../text/html/index.ts";
import { headLines } from "../advert/head-lines.ts";
import { isSkill } from "../advert/name-signs.ts";
import { isCompanyShaped } from "../advert/one-line.ts";
import { isFacts, placesIn, readSegment, titleScore } from "../advert/segments.ts";
import type { PostingDraft } from "../draft.ts";
import { TITLE_SCORE } from "../weights.ts";
import { type FoundEntry, withFactsAround } from "./entry-neighbours.ts";
import { pathPattern } from "./path-pattern.ts";

const LEAST_JOBS = 2;
const MOST_JOBS = 1000;
const LONGEST_ENTRY = 240;
const BETWEEN_FACTS = /\s*[|•·\n]\s*|\s+[–—-]\s+/;

type Linked = { readonly at: number; readonly text: string; readonly title: string; readonly link: string; readonly isCard?: true };

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

/** A card that is one link as a whole gives a block for each of its lines: one of them names the job. */
function mergedByLink(linked: readonly Linked[]): readonly Linked[] {
  const cards: Linked[][] = [];
  for (const block of linked) {
    const card = cards.at(-1);
    if (card !== undefined && card[0]?.link === block.link && (card.at(-1)?.at ?? -2) === block.at - 1) card.push(block);
    else cards.push([block]);
  }
  return cards.flatMap((card) => {
    const [first] = card;
    const named = card.find(({ title }) => titleScore(title) >= TITLE_SCORE) ?? first;
    if (named === undefined || card.length === 1) return card;
    const others = card.filter((block) => block !== named).map(({ text }) => text);
    return [
      { ...named, at: card.at(-1)?.at ?? named.at, text: headLines([named.text, ...others].join("\n")).join("\n"), isCard: true as const },
    ];
  });
}

/** In a card below the job stands who offers it. */
function nameInCard(below: string | undefined): string | undefined {
  const isName = below !== undefined && isCompanyShaped(below) && !isFacts(readSegment(below)) && titleScore(below) < TITLE_SCORE;
  return isName && !isDepartment(below) && !isSkill(below) && !/^\d/u.test(below) ? below : undefined;
}

/** "Ghent, Belgium" is one place, "Cook, Ghent" are two facts. */
const atCommas = (piece: string) => (placesIn(piece).includes(piece.trim()) ? [piece] : piece.split(/\s*,\s*/u));

/** An entry of a list of jobs, with the facts of the job that stand beside the link. */
function entryOf({ at, text, title, link, isCard }: Linked): FoundEntry {
  const rest = text.slice(text.indexOf(title) + title.length);
  const company = isCard ? nameInCard(rest.trim().split("\n")[0]) : undefined;
  const segments = rest
    .split(BETWEEN_FACTS)
    .flatMap(atCommas)
    .map((piece) => readSegment(piece.trim()));
  const facts = segments.filter((segment) => segment.text !== "" && isFacts(segment));
  const workplace = facts.map((segment) => segment.workplace).find((found) => found !== undefined);
  const entry: PostingDraft = {
    title,
    ...(company !== undefined && { company }),
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
  const linked = mergedByLink(blocks.flatMap((block, at) => linkedBlock(block, at) ?? [])).map(entryOf);
  const titled = linked.filter(({ entry }) => titleScore(entry.title ?? "") >= TITLE_SCORE);
  if (titled.length === 0) return [];
  // "Civil EIT - Land" is a job because it lies where the page keeps its jobs: /jobs/18290/civil-eit/job.
  const patterns = new Set(titled.flatMap(({ link }) => pathPattern(link) ?? []));
  const found = linked.filter(({ link, isSure }) => isSure || patterns.has(pathPattern(link) ?? ""));
  return found.length >= LEAST_JOBS ? withFactsAround(blocks, found.slice(0, MOST_JOBS)) : [];
}
