import type { DraftLine, DraftSpan } from "../draft.ts";
import { headingWords } from "./heading-words.ts";
import { isCapitals, LOOK } from "./sections.rules.ts";

const LABEL = /^([^:：]{3,40}[:：])\s+(?=\S)/u;
/** "COMPETENCESProject work": a heading in the margin that is wider than its column. */
const GLUED = /^(\p{Lu}[\p{Lu} '’&]{3,38}\p{Lu})(?=\p{Lu}\p{Ll})/u;

/** Words of a heading in the margin, most first. */
const MARGIN_WORDS = [3, 2, 1];
/** Headings that stand in the margin by themselves before one that does not is taken for another. */
const LEAST_BESIDE = 3;
const MOST_BESIDE = 0.75;

/**
 * Parts headings that run into their text ("SKILLS: wiring, conduit bending") from it.
 *
 * Only capitals at the start of a new paragraph count: "Skills: Java" inside an entry is a label of that entry.
 */
export function partRunInHeadings(drafts: readonly DraftLine[]): DraftLine[] {
  const isLightBody = drafts.filter(isBold).length < drafts.length * MOST_BOLD;
  const alone = drafts.filter((draft) => isCapitals(draft.text) && isStrongHeading(draft.text));
  return drafts.flatMap((draft) => {
    const label = GLUED.exec(draft.text) ?? LABEL.exec(draft.text) ?? besideMargin(draft, alone);
    if (!label?.[1] || draft.kind === "list-item" || draft.continues || !isNewParagraph(draft)) return [draft];
    const isSetApart = isCapitals(label[1]) || draft.kind === "heading" || (isBold(draft) && isLightBody);
    const isHeading = isSetApart && isStrongHeading(label[1]);
    if (!isHeading) return [draft];
    const heading: DraftLine = { ...draft, text: label[1], spans: cut(draft.spans, 0, label[1].length), kind: "heading" };
    const rest: DraftLine = {
      ...draft,
      kind: "paragraph",
      text: draft.text.slice(label[0].length),
      spans: cut(draft.spans, label[0].length, draft.text.length),
    };
    return [heading, rest];
  });
}

function isStrongHeading(text: string): boolean {
  return headingWords(text).some((words) => words.trust === "strong");
}

/**
 * "CERTIFICATES Crane Operator Licence": where all other headings stand left of where the text of this line begins, its
 * first words are a heading in the margin too, one that fills its column.
 */
function besideMargin(draft: DraftLine, alone: readonly DraftLine[]): readonly [whole: string, label: string] | undefined {
  if (alone.length < LEAST_BESIDE || isStrongHeading(draft.text)) return undefined;
  for (const count of MARGIN_WORDS) {
    const label = draft.text.split(" ", count).join(" ");
    const whole = `${label} `;
    const text = draft.spans.find((span) => span.start >= whole.length)?.box;
    const isHeading = text && isCapitals(label) && /^\p{Lu}/u.test(draft.text.slice(whole.length)) && isStrongHeading(label);
    const isLeft = ({ spans }: DraftLine): boolean => spans.every(({ box }) => box && text && box.x + box.width <= text.x + 1);
    if (isHeading && alone.filter(isLeft).length >= alone.length * MOST_BESIDE) return [whole, label];
  }
  return undefined;
}

/** A document with more bold lines than this says nothing by them. */
const MOST_BOLD = 0.35;

function isBold(draft: DraftLine): boolean {
  return draft.spans.length > 0 && draft.spans.every((span) => span.style.bold === true);
}

function isNewParagraph(draft: DraftLine): boolean {
  return draft.gapBefore === undefined || draft.gapBefore >= LOOK.gap;
}

/** The parts of the spans between two offsets, counted from the first of them; boxes are shared out by length. */
function cut(spans: readonly DraftSpan[], from: number, to: number): DraftSpan[] {
  return spans.flatMap((span) => {
    const start = Math.max(span.start, from);
    const end = Math.min(span.end, to);
    if (start >= end) return [];
    const { box } = span;
    const unit = box ? box.width / (span.end - span.start) : 0;
    const own = box ? { box: { ...box, x: box.x + unit * (start - span.start), width: unit * (end - start) } } : {};
    return [{ ...span, start: start - from, end: end - from, ...own }];
  });
}
