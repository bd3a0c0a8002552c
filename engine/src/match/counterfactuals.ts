import type { Counterfactual, Weights } from "../model/index.ts";
import { asItsOwn } from "./copied.ts";
import type { Demand, PostingFeatures, ResumeFeatures } from "./features.ts";
import { judge } from "./judge.ts";
import type { Say } from "./phrase.ts";
import { indexOf, indexWith } from "./resume-index.ts";
import { type Figures, totalWith } from "./score.ts";

const MOST_CHANGES = 5;

/**
 * What would raise the score: each thing that is missing is added to the resume's facts and the match scored again. None
 * of these changes touches the texts, so the similarity stays, and only demands of the same kind are judged anew.
 * What the posting asks for comes before what it only names, then the greater gain.
 *
 * Only what a person can learn or add if it is true: skills, languages, degrees. Years and soft skills are not offered.
 */
export function counterfactualsOf(
  figures: Figures,
  resume: ResumeFeatures,
  posting: PostingFeatures,
  weights: Weights,
  say: Say,
): readonly Counterfactual[] {
  const found = new Map<string, Counterfactual>();
  for (const { demand, verdict, credit } of figures.judgements) {
    if (verdict === "met" || verdict === "unknown" || credit >= 1) continue;
    for (const change of changesFor(demand, say)) {
      if (found.has(change.label)) continue;
      const total = totalAfter(change, figures, { resume, posting, weights });
      if (total > figures.total) found.set(change.label, described(change, demand, total, figures.total));
    }
  }
  const isNamedOnly = ({ requirementId }: Counterfactual) => Number(requirementId === undefined);
  return [...found.values()]
    .toSorted((a, b) => isNamedOnly(a) - isNamedOnly(b) || b.delta - a.delta || (a.change < b.change ? -1 : 1))
    .slice(0, MOST_CHANGES);
}

function totalAfter(
  { add, skillId, decides }: Change,
  figures: Figures,
  { resume, posting, weights }: { readonly resume: ResumeFeatures; readonly posting: PostingFeatures; readonly weights: Weights },
): number {
  // What is added to a copied posting counts no more than the rest of it.
  const changed = asItsOwn({ ...resume, ...add(resume) }, posting);
  const gains = skillId !== undefined && changed.skills.some(({ id }) => id === skillId);
  const index = gains ? indexWith(indexOf(resume), skillId) : indexOf(resume);
  const judgements = figures.judgements.map((known) => (decides.includes(known.demand.kind) ? judge(known.demand, changed, index) : known));
  return totalWith(judgements, figures, { resume: changed, posting, weights });
}

type Change = {
  readonly label: string;
  /** The kinds of demands whose verdicts it may change. */
  readonly decides: readonly Demand["kind"][];
  readonly skillId?: string;
  readonly told: (score: number) => string;
  readonly add: (resume: ResumeFeatures) => Partial<ResumeFeatures>;
};

function changesFor(demand: Demand, say: Say): readonly Change[] {
  switch (demand.kind) {
    case "skill":
      return demand.anyOf
        .filter(({ silent }) => !silent)
        .slice(0, 1)
        .map(({ id, name }) => ({
          label: id,
          decides: ["skill", "years"],
          skillId: id,
          told: (score) => say.phrase("change.skill", { skill: name, score }),
          add: (resume) => ({ skills: [...resume.skills, { id }] }),
        }));
    case "language":
      return [
        {
          label: demand.code,
          decides: ["language"],
          told: (score) => say.phrase("change.skill", { skill: [demand.name, demand.level].filter(Boolean).join(" "), score }),
          add: ({ languages }) => ({
            languages: [
              ...languages.filter(({ code }) => code !== demand.code),
              { code: demand.code, ...(demand.level ? { level: demand.level } : {}) },
            ],
          }),
        },
      ];
    case "degree":
      return [
        {
          label: demand.level,
          decides: ["degree"],
          told: (score) => say.phrase("change.degree", { degree: say.phrase(`degree.${demand.level}`), score }),
          add: () => ({ degree: demand.level, studied: [], listsEducation: true }),
        },
      ];
    case "years":
    case "text":
      return [];
  }
}

function described(change: Change, demand: Demand, total: number, before: number): Counterfactual {
  return {
    change: change.told(total / 100),
    ...(change.skillId === undefined ? {} : { skillId: change.skillId }),
    ...(demand.requirementId === undefined ? {} : { requirementId: demand.requirementId }),
    score: total / 100,
    delta: (total - before) / 100,
  };
}
