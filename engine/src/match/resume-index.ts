import { creditBetween } from "../data/skill-relations.ts";
import type { ResumeFeatures } from "./features.ts";
import { LEAST_CREDIT, SURE_CREDIT } from "./match.rules.ts";
import { wordsLength } from "./words.ts";

/** How a resume answers the wish for a skill: the credit, the skill that earns it, and others that say something too. */
type SkillAnswer = { readonly credit: number; readonly via?: string; readonly also: readonly string[] };

/** What scoring looks up again and again, made once for each resume. */
export type ResumeIndex = {
  readonly words: ReadonlyMap<string, number>;
  readonly wordsLength: number;
  readonly monthsById: ReadonlyMap<string, number | undefined>;
  answer(skillId: string): SkillAnswer;
};

const indexes = new WeakMap<ResumeFeatures, ResumeIndex>();

/** The index of a resume, built when it is first asked for. */
export function indexOf(resume: ResumeFeatures): ResumeIndex {
  const known = indexes.get(resume);
  if (known) return known;
  const index = build(resume);
  indexes.set(resume, index);
  return index;
}

function build(resume: ResumeFeatures): ResumeIndex {
  const monthsById = new Map(resume.skills.map((skill) => [skill.id, skill.months]));
  const answers = new Map<string, SkillAnswer>();
  return {
    words: new Map(resume.words),
    wordsLength: wordsLength(resume.words),
    monthsById,
    answer(skillId) {
      let answer = answers.get(skillId);
      if (!answer) {
        answer = bestAnswer(monthsById, skillId);
        answers.set(skillId, answer);
      }
      return answer;
    },
  };
}

/** The index of the same resume with one more skill, of which no months are known. */
export function indexWith(index: ResumeIndex, skillId: string): ResumeIndex {
  const monthsById = new Map(index.monthsById).set(skillId, undefined);
  const isConcerned = (want: string) => want === skillId || (!monthsById.has(want) && creditBetween(skillId, want) >= LEAST_CREDIT);
  return { ...index, monthsById, answer: (want) => (isConcerned(want) ? bestAnswer(monthsById, want) : index.answer(want)) };
}

function bestAnswer(have: ReadonlyMap<string, unknown>, want: string): SkillAnswer {
  if (have.has(want)) return { credit: 1, via: want, also: [] };
  const answers = [...have.keys()].map((id) => ({ id, credit: creditBetween(id, want) })).filter(({ credit }) => credit >= LEAST_CREDIT);
  const [best, ...others] = answers.toSorted((a, b) => b.credit - a.credit || (a.id < b.id ? -1 : 1));
  if (!best) return { credit: 0, also: [] };
  return { credit: best.credit >= SURE_CREDIT ? 1 : best.credit, via: best.id, also: others.map(({ id }) => id) };
}
