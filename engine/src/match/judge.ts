import { degreeSteps } from "../data/degrees/degree-ladder.ts";
import type { Verdict } from "../model/index.ts";
import type { Demand, ResumeFeatures, SkillWanted } from "./features.ts";
import { fluencyCredit } from "./fluency-credit.ts";
import { LEAST_WORD_COVERAGE, LEAST_YEARS_SHARE, NEXT_DEGREE_CREDIT, OTHER_FIELD_CREDIT, WORD_COVERAGE_CREDIT } from "./match.rules.ts";
import type { ResumeIndex } from "./resume-index.ts";
import { stemsOf } from "./words.ts";

/** The verdict on one demand: `via` is the resume's skill that answers, `wanted` the skill asked for. */
export type Judgement = {
  readonly demand: Demand;
  readonly verdict: Verdict;
  readonly credit: number;
  readonly via?: string;
  readonly wanted?: SkillWanted;
  /** Other skills of the resume that would earn credit were `via` not there. */
  readonly also?: readonly string[];
  /** Months that count for a demand of years. */
  readonly months?: number;
};

/** Judges one demand by what the resume says. Silence about what resumes usually leave out is "unknown". */
export function judge(demand: Demand, resume: ResumeFeatures, index: ResumeIndex): Judgement {
  switch (demand.kind) {
    case "skill":
      return judgeSkill(demand, index);
    case "language":
      return judgeLanguage(demand, resume);
    case "years":
      return judgeYears(demand, resume, index);
    case "degree":
      return judgeDegree(demand, resume);
    case "text":
      return judgeWords(demand, index);
  }
}

/** Met only if every part is; partly if any part is; missing if nothing is and something is known to lack. */
export function together(judgements: readonly Judgement[]): Verdict {
  if (judgements.length > 0 && judgements.every(({ verdict }) => verdict === "met")) return "met";
  if (judgements.some(({ credit }) => credit > 0)) return "partly";
  return judgements.some(({ verdict }) => verdict === "missing") ? "missing" : "unknown";
}

function byCredit(credit: number): Verdict {
  return credit >= 1 ? "met" : credit > 0 ? "partly" : "missing";
}

function judgeSkill(demand: Demand & { kind: "skill" }, index: ResumeIndex): Judgement {
  let best: Judgement = { demand, verdict: demand.anyOf.some((skill) => skill.silent) ? "unknown" : "missing", credit: 0 };
  for (const wanted of demand.anyOf) {
    const { credit, via, also } = index.answer(wanted.id);
    if (credit > best.credit && via !== undefined) best = { demand, verdict: byCredit(credit), credit, via, wanted, also };
  }
  return best;
}

function judgeLanguage(demand: Demand & { kind: "language" }, resume: ResumeFeatures): Judgement {
  const known = resume.languages.find((language) => language.code === demand.code);
  if (!known) return { demand, verdict: resume.listsLanguages ? "missing" : "unknown", credit: 0 };
  const credit = fluencyCredit(known.level, demand.level);
  return { demand, verdict: byCredit(credit), credit };
}

/** Years with a skill count from the jobs that name it; years without a skill count from all work. */
function judgeYears(demand: Demand & { kind: "years" }, resume: ResumeFeatures, index: ResumeIndex): Judgement {
  const inSkills = demand.skills.flatMap((skill) => index.monthsById.get(index.answer(skill.id).via ?? "") ?? []);
  const months = inSkills.length > 0 ? Math.max(...inSkills) : resume.experienceMonths;
  const enough = months !== undefined && months >= demand.min * 12;
  // All work is an upper bound: too little of it proves the lack, enough of it proves nothing about one skill.
  if (months === undefined || (enough && inSkills.length === 0 && demand.skills.length > 0))
    return { demand, verdict: "unknown", credit: 0 };
  const share = demand.min > 0 ? months / (demand.min * 12) : 1;
  const credit = share >= 1 ? 1 : share >= LEAST_YEARS_SHARE ? share : 0;
  return { demand, verdict: byCredit(credit), credit, months };
}

function judgeDegree(demand: Demand & { kind: "degree" }, resume: ResumeFeatures): Judgement {
  if (!resume.degree) return { demand, verdict: resume.listsEducation ? "unknown" : "missing", credit: 0 };
  const steps = degreeSteps(resume.degree, demand.level);
  const level = steps >= 0 ? 1 : steps === -1 ? NEXT_DEGREE_CREDIT : 0;
  // A trade is learnt in training: a university degree is more schooling, not more of the same.
  const fits = studiedOneOf(demand.areas, resume.studied) && !(demand.level === "vocational" && steps > 0);
  const credit = level * (fits ? 1 : OTHER_FIELD_CREDIT);
  return { demand, verdict: byCredit(credit), credit };
}

/** No field asked, or no field told: nothing against it. */
function studiedOneOf(areas: readonly string[], studied: readonly string[]): boolean {
  if (areas.length === 0 || studied.length === 0) return true;
  return areas.some((area) => stemsOfField(area).some((stem) => studied.includes(stem)));
}

const stemsByField = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 5_000;

/** Postings ask for the same few fields of study. */
function stemsOfField(area: string): readonly string[] {
  const known = stemsByField.get(area);
  if (known) return known;
  const stems = stemsOf(area);
  if (stemsByField.size < MOST_REMEMBERED) stemsByField.set(area, stems);
  return stems;
}

/** A requirement in words of its own: a resume that uses most of them answers it partly; otherwise it stays open. */
function judgeWords(demand: Demand & { kind: "text" }, index: ResumeIndex): Judgement {
  let all = 0;
  let used = 0;
  for (const [stem, weight] of demand.words) {
    all += weight;
    if (index.words.has(stem)) used += weight;
  }
  const coverage = all > 0 ? used / all : 0;
  if (demand.silent || coverage < LEAST_WORD_COVERAGE) return { demand, verdict: "unknown", credit: 0 };
  return { demand, verdict: "partly", credit: coverage * WORD_COVERAGE_CREDIT };
}
