import type { Vectorizer, Weights } from "../model/index.ts";
import type { PostingFeatures, ResumeFeatures } from "./features.ts";
import { SIMILARITY_PARTS, SIMILARITY_SCALE } from "./match.rules.ts";
import { phrase } from "./phrase.ts";
import { withTitle } from "./posting-features.ts";
import type { DraftRow } from "./receipt.ts";
import { indexOf } from "./resume-index.ts";
import type { Figures } from "./score.ts";
import type { Sides } from "./sides.ts";
import { postingLength } from "./similarity.ts";
import { strongestPairs } from "./term-pairs.ts";

/** So many word pairs are shown one by one. */
const SHOWN_PAIRS = 8;

export type SimilarityInput = {
  readonly figures: Figures;
  readonly weights: Weights;
  readonly vectorizer: Vectorizer;
  readonly resume: ResumeFeatures;
  readonly posting: PostingFeatures;
  readonly scoredText: string;
  readonly sides: Sides;
};

/** The similarity's points: titles, the strongest word pairs, and one row for calibration and all the rest. */
export function similarityRows(input: SimilarityInput): DraftRow[] {
  const { figures, weights, vectorizer, sides } = input;
  if (weights.similarity === 0) return [];
  const perRaw = (weights.similarity * 10_000) / (SIMILARITY_SCALE.alike - SIMILARITY_SCALE.unrelated);
  const rows = [...titleRow(input, perRaw), ...pairRows(input, perRaw)];
  const shown = rows.reduce((sum, row) => sum + row.amount, 0);
  const label = phrase(vectorizer.terms ? "row.remainder" : "row.opaque");
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

function pairRows({ vectorizer, resume, posting, scoredText, sides }: SimilarityInput, perRaw: number): DraftRow[] {
  const pairs = strongestPairs(
    {
      vectorizer,
      resumeText: scoredText,
      postingText: withTitle(sides.posting),
      wordLengths: indexOf(resume).wordsLength * postingLength(posting),
      rarity: new Map(posting.words),
    },
    SHOWN_PAIRS,
  );
  return pairs.flatMap(({ resume: have, posting: wanted, sameWord, raw }) => {
    const left = sides.inResume(have);
    const right = sides.inPosting(wanted);
    const [first, second] = [left[0], right[0]];
    if (!first || !second) return [];
    const label = phrase(sameWord ? "row.word" : "row.pair", { resume: first.quote, posting: second.quote });
    return [{ kind: "similarity-term" as const, label, amount: perRaw * raw, posting: right, resume: left }];
  });
}
