import { skillRarity } from "../data/match-skill-rarity.ts";
import { SILENT_TOPICS } from "../data/match-words.ts";
import { skillById } from "../data/skills.ts";
import type { FoundSkill, Posting, Rarity, Requirement, Span } from "../model/index.ts";
import { foldLetters } from "../text/fold.ts";
import { oncePer } from "../text/once-per.ts";
import type { Demand, DemandMark, SkillWanted } from "./features.ts";
import {
  CLOSE_FOCUS,
  COMMON_SKILL_FACTOR,
  DEMAND_WEIGHTS,
  LEAST_ASKED,
  LEAST_CLOSENESS,
  LEAST_FOCUS,
  PLAIN_WORDS_FACTOR,
  SOFT_SKILL_FACTOR,
} from "./match.rules.ts";
import { clamped, rounded } from "./rounding.ts";
import { weightedWords } from "./words.ts";

/** Everything a posting asks for, each thing once at its strongest, in the order of the text. */
export function demandsOf(posting: Posting, rarity: Rarity, focusAt: (span: Span) => number): readonly Demand[] {
  const kinds = new Map(posting.skills.map((skill) => [skill.id, skill.kind]));
  const claimed = strongestMentions(posting.requirements);
  const demands = posting.requirements.flatMap((requirement) => demandsIn(requirement, { kinds, rarity }, claimed));
  const asked = new Set(posting.requirements.flatMap((requirement) => requirement.skills.map((skill) => skill.id)));
  // Where no requirements could be read, what is named is all there is to judge by.
  const asks = demands.reduce((sum, { weight }) => sum + weight, 0);
  const least = asks < LEAST_ASKED ? LEAST_CLOSENESS : 0;
  for (const skill of posting.skills)
    if (!asked.has(skill.id) && counts(skill.kind)) {
      const demand = skillDemand([wanted(skill, kinds)], "named", kinds);
      demands.push({ ...demand, weight: rounded(demand.weight * Math.max(least, closeness(skill.evidence.map(focusAt))), 4) });
    }
  return demands;
}

/** The demands of the requirements that `demandsOf` leaves without a skill, because another asks more for it; all of each. */
export function demandsForVerdicts({ requirements, skills }: Posting, rarity: Rarity): readonly Demand[] {
  const kinds = new Map(skills.map((skill) => [skill.id, skill.kind]));
  const claimed = strongestMentions(requirements);
  return requirements
    .filter((requirement) => requirement.skills.some(({ id }) => claimed.get(id) !== requirement.id))
    .flatMap((requirement) => demandsIn(requirement, { kinds, rarity }));
}

/** How close the sentences that name a skill are to the job; a skill that only the employer's praise of itself names counts little. */
function closeness(focuses: readonly number[]): number {
  return clamped((Math.max(LEAST_FOCUS, ...focuses) - LEAST_FOCUS) / CLOSE_FOCUS);
}

type Kinds = ReadonlyMap<string, FoundSkill["kind"]>;

function counts(kind: FoundSkill["kind"] | undefined): boolean {
  return kind !== "phrase";
}

function kindOf(id: string, kinds: Kinds): FoundSkill["kind"] | undefined {
  return kinds.get(id) ?? skillById(id)?.kind;
}

/** A skill asked for twice counts in the requirement that asks most for it: skill id -> requirement id. */
function strongestMentions(requirements: readonly Requirement[]): ReadonlyMap<string, string> {
  const best = new Map<string, Requirement>();
  for (const requirement of requirements)
    for (const { id } of requirement.skills) {
      const before = best.get(id);
      if (!before || DEMAND_WEIGHTS[requirement.kind] > DEMAND_WEIGHTS[before.kind]) best.set(id, requirement);
    }
  return new Map([...best].map(([id, requirement]) => [id, requirement.id]));
}

/** The parts of one requirement: skills, language, years, degree, or only words. */
export function demandsIn(
  requirement: Requirement,
  { kinds, rarity }: { readonly kinds: Kinds; readonly rarity: Rarity },
  claimed?: ReadonlyMap<string, string>,
): Demand[] {
  const { id: requirementId, kind: mark } = requirement;
  const own = requirement.skills.filter(
    (skill) => counts(kindOf(skill.id, kinds)) && !(requirement.language && kindOf(skill.id, kinds) === "language"),
  );
  const skills = own.filter((skill) => !claimed || claimed.get(skill.id) === requirementId).map((skill) => wanted(skill, kinds));
  const demands: Demand[] = [];
  if (requirement.anyOf && skills.length > 0) demands.push(skillDemand(skills, mark, kinds, requirementId));
  else for (const skill of skills) demands.push(skillDemand([skill], mark, kinds, requirementId, skills.length));
  const weight = DEMAND_WEIGHTS[mark];
  if (requirement.language) demands.push({ kind: "language", mark, weight, requirementId, ...requirement.language });
  if (requirement.years)
    demands.push({
      kind: "years",
      mark,
      weight,
      requirementId,
      min: requirement.years.min,
      skills: own.map((skill) => wanted(skill, kinds)),
    });
  if (requirement.degree)
    demands.push({ kind: "degree", mark, weight, requirementId, level: requirement.degree.level, areas: requirement.degree.areas ?? [] });
  if (demands.length === 0 && own.length === 0) demands.push(plainDemand(requirement, rarity));
  return demands;
}

const plainDemand = oncePer(
  (requirement: Requirement, rarity: Rarity): Demand => ({
    kind: "text",
    mark: requirement.kind,
    weight: DEMAND_WEIGHTS[requirement.kind] * PLAIN_WORDS_FACTOR,
    requirementId: requirement.id,
    quote: requirement.quote,
    words: weightedWords(requirement.quote, rarity),
    silent: isSilent(requirement.quote),
  }),
);

/** Skills of one list share its weight: each more counts, but a list of ten does not count ten times. */
function skillDemand(anyOf: readonly SkillWanted[], mark: DemandMark, kinds: Kinds, requirementId?: string, listed = 1): Demand {
  const soft = anyOf.every((skill) => kindOf(skill.id, kinds) === "soft");
  const rare = Math.max(...anyOf.map(({ id }) => skillRarity(id)));
  const share = soft ? SOFT_SKILL_FACTOR : COMMON_SKILL_FACTOR + (1 - COMMON_SKILL_FACTOR) * rare;
  const weight = rounded((DEMAND_WEIGHTS[mark] * share) / Math.sqrt(listed), 4);
  return { kind: "skill", mark, weight, anyOf, ...(requirementId === undefined ? {} : { requirementId }) };
}

function wanted({ id, name }: { readonly id: string; readonly name: string }, kinds: Kinds): SkillWanted {
  return { id, name, silent: kindOf(id, kinds) === "soft" || isSilent(name) };
}

function isSilent(words: string): boolean {
  const folded = foldLetters(words);
  return SILENT_TOPICS.some((topic) => topic.test(folded));
}
