import type { Vectorizer, Weights } from "../model/index.ts";
import type { PostingFeatures, ResumeFeatures } from "./features.ts";
import { SIMILARITY_PARTS, SIMILARITY_SCALE } from "./match.rules.ts";
import { listed, phrase } from "./phrase.ts";
import { withTitle } from "./posting-features.ts";
import type { DraftRow } from "./receipt.ts";
import { indexOf } from "./resume-index.ts";
import type { Figures } from "./score.ts";
import type { Sides } from "./sides.ts";
import { postingLength } from "./similarity.ts";
import { sharedMeanings } from "./shared-meanings.ts";

/** So many words of the posting are shown one by one. */
const SHOWN_WORDS = 12;

export type SimilarityInput = {
  readonly figures: Figures;
  readonly weights: Weights;
  readonly vectorizer: Vectorizer;
  readonly resume: ResumeFeatures;
  readonly posting: PostingFeatures;
  readonly scoredText: string;
  readonly sides: Sides;
};

/** The similarity's points: titles, the posting's words that the resume answers best, and one row for calibration and all the rest. */
export function similarityRows(input: SimilarityInput): DraftRow[] {
  const { figures, weights, vectorizer, sides } = input;
  if (weights.similarity === 0) return [];
  const perRaw = (weights.similarity * 10_000) / (SIMILARITY_SCALE.alike - SIMILARITY_SCALE.unrelated);
  const rows = [...titleRow(input, perRaw), ...wordRows(input, perRaw)];
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

function wordRows({ vectorizer, resume, posting, scoredText, sides }: SimilarityInput, perRaw: number): DraftRow[] {
  const meanings = sharedMeanings(
    {
      vectorizer,
      resumeText: scoredText,
      postingText: withTitle(sides.posting),
      wordLengths: indexOf(resume).wordsLength * postingLength(posting),
      rarity: new Map(posting.words),
    },
    SHOWN_WORDS,
  );
  return meanings.flatMap(({ resume: partners, posting: wanted, sameWord, more, raw }) => {
    const left = partners.flatMap((spans) => sides.inResume(spans.slice(0, 1)));
    const right = sides.inPosting(wanted);
    const word = right[0]?.quote;
    if (word === undefined || left.length === 0) return [];
    const quotes = left.map(({ quote }) => `“${quote}”`);
    const words = listed(more ? [...quotes, phrase("row.otherWords")] : quotes);
    const label = sameWord ? phrase("row.word", { posting: word }) : phrase("row.pair", { posting: word, words });
    return [{ kind: "similarity-term" as const, label, amount: perRaw * raw, posting: right, resume: left }];
  });
}
