import type { Evidence, Vectorizer, Weights } from "../model/index.ts";
import { type Common, commonGround } from "./common-ground.ts";
import type { PostingFeatures, ResumeFeatures } from "./features.ts";
import { SIMILARITY_PARTS, SIMILARITY_SCALE } from "./match.rules.ts";
import { listed, phrase } from "./phrase.ts";
import { postingText } from "./posting-text.ts";
import type { DraftRow } from "./receipt.ts";
import { indexOf } from "./resume-index.ts";
import type { Figures } from "./score.ts";
import type { Sides } from "./sides.ts";
import { postingLength } from "./similarity.ts";

/** So many kinds of work and shared words are shown one by one. */
const SHOWN_FAMILIES = 5;
const SHOWN_WORDS = 8;
/** What adds less than this many hundredths of a point may be chance: it stays in the last row. */
const LEAST_SHOWN = 20;

/** What the rows of the similarity are made from. */
export type SimilarityInput = {
  readonly figures: Figures;
  readonly weights: Weights;
  readonly vectorizer: Vectorizer;
  readonly resume: ResumeFeatures;
  readonly posting: PostingFeatures;
  readonly scoredText: string;
  readonly sides: Sides;
};

/** The similarity's points: titles, the kinds of work and the words in common, and one row for calibration and all the rest. */
export function similarityRows(input: SimilarityInput): DraftRow[] {
  const { figures, weights, vectorizer, sides } = input;
  if (weights.similarity === 0) return [];
  const perRaw = (weights.similarity * 10_000) / (SIMILARITY_SCALE.alike - SIMILARITY_SCALE.unrelated);
  const rows = [...titleRow(input, perRaw), ...commonRows(input, perRaw)];
  const shown = rows.reduce((sum, row) => sum + row.amount, 0);
  const label = phrase("row.remainder");
  const remainder = weights.similarity * 10_000 * figures.similarity - shown;
  return [...rows, { kind: "similarity-remainder", label, amount: remainder, posting: sides.inPosting([]), resume: [] }];
}

function titleRow({ figures, sides, resume }: SimilarityInput, perRaw: number): DraftRow[] {
  const amount = perRaw * SIMILARITY_PARTS.title * figures.parts.title;
  const { title, text } = sides.posting;
  const at = text.indexOf(title);
  const quotes = sides.ofFields(/^\/(work\/0\/position|basics\/label)$/);
  const first = quotes[0];
  if (amount <= 0 || resume.titleVector.length === 0 || !first) return [];
  return [
    {
      kind: "similarity-term",
      label: phrase("row.title", { resume: first.quote, posting: title }),
      amount,
      posting: at < 0 ? [] : sides.inPosting([{ start: at, end: at + title.length }]),
      resume: quotes,
    },
  ];
}

function commonRows({ vectorizer, resume, posting, scoredText, sides }: SimilarityInput, perRaw: number): DraftRow[] {
  const found = commonGround(
    {
      vectorizer,
      resumeText: scoredText,
      postingText: postingText(sides.posting),
      wordLengths: indexOf(resume).wordsLength * postingLength(posting),
      rarity: new Map(posting.words),
    },
    SHOWN_FAMILIES,
    SHOWN_WORDS,
  );
  return found.flatMap((common) => {
    const left = common.resume.flatMap((spans) => sides.inResume(spans.slice(0, 1)));
    const right = common.posting.flatMap((spans) => sides.inPosting(spans.slice(0, 1)));
    if (left.length === 0 || right.length === 0 || perRaw * common.raw < LEAST_SHOWN) return [];
    return [
      { kind: "similarity-term" as const, label: labelOf(common, right, left), amount: perRaw * common.raw, posting: right, resume: left },
    ];
  });
}

function labelOf({ family }: Common, posting: readonly Evidence[], resume: readonly Evidence[]): string {
  const words = (quotes: readonly Evidence[]): string => listed(quotes.map(({ quote }) => `“${quote}”`));
  if (family === undefined) return phrase("row.word", { word: posting[0]?.quote ?? "" });
  return phrase("row.family", { name: family, posting: words(posting), resume: words(resume) });
}
