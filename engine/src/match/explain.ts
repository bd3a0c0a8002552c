import { skillById } from "../data/skills.ts";
import {
  ENGINE_VERSION,
  type FoundSkill,
  type Match,
  type Posting,
  type Reading,
  type SkillComparison,
  type Vectorizer,
  type Weights,
} from "../model/index.ts";
import { asItsOwn } from "./copied.ts";
import { counterfactualsOf } from "./counterfactuals.ts";
import { explanationOf } from "./explanation.ts";
import { type GivenVectors, postingWith, resumeWith } from "./given-vectors.ts";
import type { Judgement } from "./judge.ts";
import { inputsOf } from "./match-inputs.ts";
import type { Say } from "./phrase.ts";
import { postingFeatures } from "./posting-features.ts";
import { postingTerms } from "./posting-terms.ts";
import { receiptOf } from "./receipt.ts";
import { resumeEvidence } from "./resume-evidence.ts";
import { resumeFeatures } from "./resume-features.ts";
import { figuresOf } from "./score.ts";
import { scoringText } from "./scoring-text.ts";
import { type Sides, sidesOf, skillQuotes } from "./sides.ts";
import { similarityRows } from "./similarity-rows.ts";
import { matchedSkills, missingSkills, summaryOf } from "./summary.ts";
import { suspicionsOf } from "./suspicions.ts";
import { verdictsOf } from "./verdicts.ts";

/** What explaining a match needs beside the two documents. */
export type ExplainOptions = {
  readonly asOf: string;
  readonly weights: Weights;
  readonly vectorizer: Vectorizer;
  readonly say: Say;
  /** Vectors of both documents that were made elsewhere. */
  readonly vectors?: { readonly resume: GivenVectors; readonly posting: GivenVectors } | undefined;
};

const MOST_ADDITIONAL = 30;

/** Scores a resume against a posting and shows every step: receipt, verdicts, quotes, what would change the score. */
export function explain(reading: Reading, posting: Posting, { asOf, weights, vectorizer, say, vectors }: ExplainOptions): Match {
  const whole = resumeWith(resumeFeatures(reading, vectorizer), vectors?.resume);
  const spokenOf = postingTerms(posting, vectorizer);
  const wanted = postingWith(postingFeatures(posting, vectorizer, spokenOf), vectors?.posting);
  const resume = asItsOwn(whole, wanted);
  const figures = figuresOf(resume, wanted, weights);
  const summary = summaryOf(figures, resume, say);
  const sides = sidesOf(reading, posting);
  const scoredText = scoringText(reading);
  const quote = (judgement: Judgement) => ({
    posting: postingQuotes(judgement, sides),
    resume: resumeEvidence(judgement, sides, scoredText),
  });
  const rows = similarityRows({
    figures,
    weights,
    vectorizer,
    resume,
    posting: wanted,
    postingTerms: spokenOf.terms,
    scoredText,
    sides,
    say,
  });
  const receipt = receiptOf(figures, weights, rows, { quote, sides, say });
  const nameOf = (id: string) => reading.skills.find((skill) => skill.id === id)?.name ?? skillById(id)?.name ?? id;
  const { met: _met, asked: _asked, ...shown } = summary;
  return {
    ...shown,
    engineVersion: ENGINE_VERSION,
    asOf,
    weights,
    inputs: inputsOf(whole, wanted, { weights, asOf }),
    requirements: verdictsOf(posting, { resume, sides, scoredText, receipt, say, rarity: vectorizer.rarity, nameOf }),
    matchedSkills: matchedSkills(figures).map((skill) => comparison(skill, sides)),
    missingSkills: missingSkills(figures, say).map((skill) => comparison(skill, sides)),
    additionalSkills: additional(reading.skills, posting).map((skill) => comparison({ ...skill, via: skill.id }, sides)),
    explanation: explanationOf(summary, say),
    receipt,
    notes: suspicionsOf(reading, resume !== whole),
    counterfactuals: counterfactualsOf(figures, resume, wanted, weights, say),
  };
}

function postingQuotes({ demand }: Judgement, sides: Sides) {
  const requirement = sides.posting.requirements.find(({ id }) => id === demand.requirementId);
  if (demand.kind !== "skill") return requirement ? sides.inPosting([requirement]) : [];
  const ids = new Set(demand.anyOf.map(({ id }) => id));
  const named = requirement?.skills.filter(({ id }) => ids.has(id)) ?? [];
  if (named.length > 0) return sides.inPosting(named);
  return sides.inPosting(sides.posting.skills.filter(({ id }) => ids.has(id)).flatMap(({ evidence }) => evidence));
}

function comparison(
  { id, name, via }: { readonly id: string; readonly name: string; readonly via?: string },
  sides: Sides,
): SkillComparison {
  const inRequirements = sides.posting.requirements.flatMap(({ skills }) => skills.filter((skill) => skill.id === id));
  const inPosting = sides.posting.skills.find((skill) => skill.id === id)?.evidence ?? inRequirements;
  return { id, name, posting: sides.inPosting(inPosting), resume: skillQuotes(sides, via) };
}

/** Skills of the resume that the posting does not name, in the order of the resume. */
function additional(skills: readonly FoundSkill[], posting: Posting): readonly FoundSkill[] {
  const asked = new Set([...posting.skills, ...posting.requirements.flatMap((requirement) => requirement.skills)].map(({ id }) => id));
  return skills.filter(({ id, kind }) => !asked.has(id) && kind !== "phrase" && kind !== "soft").slice(0, MOST_ADDITIONAL);
}
