import type { Evidence, Vectorizer, VectorTerm, Weights } from "../model/index.ts";
import { type Common, commonGround } from "./common-ground.ts";
import type { PostingFeatures, ResumeFeatures } from "./features.ts";
import { heldTitles } from "./held-titles.ts";
import { SIMILARITY_PARTS } from "./match.rules.ts";
import type { Say } from "./phrase.ts";
import type { DraftRow } from "./receipt.ts";
import { indexOf } from "./resume-index.ts";
import { resumeTerms } from "./resume-terms.ts";
import type { Figures } from "./score.ts";
import type { Sides } from "./sides.ts";
import { closestTitle, perRaw, postingLength } from "./similarity.ts";

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
  readonly postingTerms: readonly VectorTerm[];
  readonly scoredText: string;
  readonly sides: Sides;
  readonly say: Say;
};

/** The similarity's points: titles, the kinds of work and the words in common, and one row for calibration and all the rest. */
export function similarityRows(input: SimilarityInput): DraftRow[] {
  const { figures, weights, vectorizer, sides, say } = input;
  if (weights.similarity === 0) return [];
  const points = weights.similarity * 10_000 * perRaw(figures.parts);
  const isOpaque = input.resume.vectorizer !== `${vectorizer.id}@${vectorizer.version}`;
  const rows = isOpaque ? [] : [...titleRow(input, points), ...commonRows(input, points)];
  const shown = rows.reduce((sum, row) => sum + row.amount, 0);
  const label = say.phrase(isOpaque ? "row.opaque" : "row.remainder");
  const remainder = weights.similarity * 10_000 * figures.similarity - shown;
  return [...rows, { kind: "similarity-remainder", label, amount: remainder, posting: sides.inPosting([]), resume: [] }];
}

function titleRow({ figures, sides, resume, posting, scoredText, say }: SimilarityInput, points: number): DraftRow[] {
  const amount = points * SIMILARITY_PARTS.title * figures.parts.title;
  const { title, text } = sides.posting;
  const at = text.indexOf(title);
  const closest = heldTitles(sides.reading, scoredText)[closestTitle(resume, posting)];
  if (amount <= 0 || !closest) return [];
  return [
    {
      kind: "similarity-term",
      label: say.phrase("row.title", { resume: closest.title.replace(/\s+/g, " ").trim(), posting: title }),
      amount,
      posting: at < 0 ? [] : sides.inPosting([{ start: at, end: at + title.length }]),
      resume: sides.inResume(closest.spans),
    },
  ];
}

function commonRows({ vectorizer, resume, posting, postingTerms, sides, say }: SimilarityInput, points: number): DraftRow[] {
  if (resume.words.length === 0) return [];
  const found = commonGround(
    {
      vectorizer,
      resumeTerms: resumeTerms(sides.reading, vectorizer).terms,
      postingTerms,
      wordLengths: indexOf(resume).wordsLength * postingLength(posting),
      resumeWords: indexOf(resume).words,
      postingWords: new Map(posting.words),
    },
    SHOWN_FAMILIES,
    SHOWN_WORDS,
  );
  return found.flatMap((common) => {
    const left = common.resume.flatMap((spans) => sides.inResume(spans.slice(0, 1)));
    const right = common.posting.flatMap((spans) => sides.inPosting(spans.slice(0, 1)));
    if (left.length === 0 || right.length === 0 || points * common.raw < LEAST_SHOWN) return [];
    return [
      {
        kind: "similarity-term" as const,
        label: labelOf(common, right, left, say),
        amount: points * common.raw,
        posting: right,
        resume: left,
      },
    ];
  });
}

function labelOf({ family }: Common, posting: readonly Evidence[], resume: readonly Evidence[], say: Say): string {
  const words = (quotes: readonly Evidence[]): string => say.listed(quotes.map(({ quote }) => `“${quote}”`));
  if (family === undefined) return say.phrase("row.word", { word: posting[0]?.quote ?? "" });
  return say.phrase("row.family", { name: family, posting: words(posting), resume: words(resume) });
}
