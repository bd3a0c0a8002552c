import { sectionAnnouncedBy } from "../../recognise/requirements/headings.ts";
import { blocksToText, blockText, type HtmlBlock } from "../../text/html/index.ts";
import { tidyText } from "../advert/clean-text.ts";
import { titleScore } from "../advert/segments.ts";
import type { PostingDraft } from "../draft.ts";
import { TITLE_SCORE } from "../weights.ts";

const LEAST_CARDS = 2;
const MOST_CARDS = 1000;
const LONGEST_CARD = 1500;
const LONGEST_TITLE = 120;
const DEEPEST_HEADING = 4;

/** A heading and what stands below it, up to the next heading of its level. */
function cardsAtLevel(blocks: readonly HtmlBlock[], level: number): readonly (readonly HtmlBlock[])[] {
  const starts = blocks.flatMap((block, at) => (block.kind === "heading" && block.level === level ? [at] : []));
  return starts.map((start, index) => blocks.slice(start, starts[index + 1]));
}

function isCard(card: readonly HtmlBlock[]): boolean {
  const [heading, ...below] = card;
  const title = heading === undefined ? "" : blockText(heading);
  const hasLink = card.some((block) => block.runs.some((run) => run.link !== undefined));
  return (
    title.length <= LONGEST_TITLE &&
    sectionAnnouncedBy(title) === undefined &&
    hasLink &&
    below.length > 0 &&
    blocksToText(below).length <= LONGEST_CARD
  );
}

/** "View advert", "Apply": a line that only leads elsewhere says nothing of the job. */
const onlyLeads = (block: HtmlBlock) => block.runs.every((run) => run.link !== undefined || run.text.trim() === "");

function draftOf(card: readonly HtmlBlock[]): PostingDraft {
  const [heading] = card;
  const content = card.filter((block) => block === heading || !onlyLeads(block));
  const url = card.flatMap((block) => block.runs).find((run) => /^https?:/i.test(run.link ?? ""))?.link;
  return {
    ...(heading !== undefined && { title: blockText(heading) }),
    locations: [],
    employmentTypes: [],
    ...(url !== undefined && { url }),
    body: [{ content: tidyText(blocksToText(content)) }],
    skills: [],
    isFreeText: true,
  };
}

/** The jobs of a page that shows each on a card of its own: headings that are titles, each over a few facts and a link. */
export function jobCards(blocks: readonly HtmlBlock[]): readonly PostingDraft[] {
  for (let level = 1; level <= DEEPEST_HEADING; level += 1) {
    const cards = cardsAtLevel(blocks, level);
    const titled = cards.filter(([heading]) => heading !== undefined && titleScore(blockText(heading)) >= TITLE_SCORE);
    if (cards.length >= LEAST_CARDS && titled.length * 2 >= cards.length && cards.every(isCard))
      return cards.slice(0, MOST_CARDS).map(draftOf);
  }
  return [];
}
