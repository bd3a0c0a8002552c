import type { Posting, Rarity, Receipt, Requirement, RequirementVerdict } from "../model/index.ts";
import { demandsIn } from "./demands.ts";
import { type Judgement, judge, together } from "./judge.ts";
import { reasonFor, type Spoken } from "./reason.ts";
import { resumeEvidence } from "./resume-evidence.ts";
import { indexOf } from "./resume-index.ts";
import { rounded } from "./rounding.ts";
import type { Sides } from "./sides.ts";

/** What judging the requirements one by one needs. */
export type VerdictInput = Spoken & {
  readonly sides: Sides;
  readonly scoredText: string;
  readonly receipt: Receipt;
  readonly rarity: Rarity;
};

/** The verdict on every requirement of the posting, in its order, with the words on both sides. */
export function verdictsOf(posting: Posting, input: VerdictInput): readonly RequirementVerdict[] {
  const kinds = new Map(posting.skills.map((skill) => [skill.id, skill.kind]));
  return posting.requirements.map((requirement) => {
    const judgements = demandsIn(requirement, { kinds, rarity: input.rarity }).map((demand) =>
      judge(demand, input.resume, indexOf(input.resume)),
    );
    return verdictOn(requirement, judgements, input);
  });
}

function verdictOn(requirement: Requirement, judgements: readonly Judgement[], input: VerdictInput): RequirementVerdict {
  const rows = input.receipt.rows.filter((row) => row.requirementId === requirement.id && row.kind !== "cap");
  return {
    requirement,
    verdict: together(judgements),
    credit: rounded(judgements.reduce((sum, { credit }) => sum + credit, 0) / Math.max(1, judgements.length), 2),
    points: rows.reduce((sum, row) => sum + row.hundredths, 0),
    possible: rows.reduce((sum, row) => sum + (row.possible ?? 0), 0),
    posting: input.sides.inPosting([requirement]),
    resume: distinct(judgements.flatMap((judgement) => resumeEvidence(judgement, input.sides, input.scoredText))),
    reason: [...new Set(judgements.map((judgement) => reasonFor(judgement, input)))].join(" "),
  };
}

function distinct<T extends { readonly start: number; readonly end: number }>(spans: readonly T[]): readonly T[] {
  const byPlace = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...byPlace.values()];
}
