import type { Verdict } from "../model/index.ts";
import type { PostingFeatures, ResumeFeatures } from "./features.ts";
import { type Judgement, judge, together } from "./judge.ts";
import { indexOf } from "./resume-index.ts";

/** The verdict on each requirement, as the full match gives it; in no certain order. */
export function requirementVerdicts(
  judgements: readonly Judgement[],
  resume: ResumeFeatures,
  { forVerdicts }: PostingFeatures,
): readonly Verdict[] {
  if (forVerdicts.length === 0) return verdictsIn(judgements);
  const shared = new Set(forVerdicts.map(({ requirementId }) => requirementId));
  const index = indexOf(resume);
  return [
    ...verdictsIn(judgements.filter(({ demand }) => !shared.has(demand.requirementId))),
    ...verdictsIn(forVerdicts.map((demand) => judge(demand, resume, index))),
  ];
}

/** The demands of one requirement stand together; skills that no requirement names are left out. */
function verdictsIn(judgements: readonly Judgement[]): Verdict[] {
  const verdicts: Verdict[] = [];
  for (let start = 0; start < judgements.length; ) {
    const id = judgements[start]?.demand.requirementId;
    let end = start + 1;
    while (end < judgements.length && judgements[end]?.demand.requirementId === id) end++;
    if (id !== undefined) verdicts.push(together(judgements.slice(start, end)));
    start = end;
  }
  return verdicts;
}
