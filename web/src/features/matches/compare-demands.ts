import type { Evidence, Match, Requirement, Verdict } from "@candor/engine/model";

/** What one posting asks under a name, and how the resume answers; `requirementId` is where it can be read in the match. */
export type Answer = {
  readonly verdict: Verdict;
  readonly asked: string;
  readonly evidence: Evidence | undefined;
  readonly requirementId: string | undefined;
};

/** A demand and its answer in each of two matches; a side is empty where its posting does not ask for it. */
export type ComparedDemand = {
  readonly key: string;
  readonly kind: "skill" | "years" | "degree" | "language";
  readonly name: string;
  readonly sides: readonly [Answer | undefined, Answer | undefined];
};

type Compared = Pick<Match, "matchedSkills" | "missingSkills" | "requirements">;
type Demand = Omit<ComparedDemand, "sides"> & { readonly answer: Answer };

/** Everything that either posting asks for: first what both ask, then what only one does, each in the order of its posting. */
export function compareDemands(left: Compared, right: Compared): ComparedDemand[] {
  const rights = new Map(demandsOf(right).map((demand) => [demand.key, demand]));
  const lefts = demandsOf(left).map(({ answer, ...demand }) => ({ ...demand, sides: [answer, rights.get(demand.key)?.answer] as const }));
  const known = new Set(lefts.map((demand) => demand.key));
  const others = [...rights.values()]
    .filter((demand) => !known.has(demand.key))
    .map(({ answer, ...demand }) => ({ ...demand, sides: [undefined, answer] as const }));
  const isShared = (demand: ComparedDemand) => demand.sides[0] !== undefined && demand.sides[1] !== undefined;
  return [...lefts.filter(isShared), ...lefts.filter((demand) => !isShared(demand)), ...others];
}

function demandsOf(match: Compared): Demand[] {
  const byKey = new Map<string, Demand>();
  const add = (demand: Demand) => byKey.has(demand.key) || byKey.set(demand.key, demand);
  const skills = [
    ...match.matchedSkills.map((skill) => ({ skill, verdict: "met" as const })),
    ...match.missingSkills.map((skill) => ({ skill, verdict: "missing" as const })),
  ].toSorted((a, b) => (a.skill.posting[0]?.start ?? 0) - (b.skill.posting[0]?.start ?? 0));
  for (const { skill, verdict } of skills) {
    const requirementId = match.requirements.find((one) => one.requirement.skills.some(({ id }) => id === skill.id))?.requirement.id;
    const answer = { verdict, asked: skill.posting[0]?.quote ?? skill.name, evidence: skill.resume[0], requirementId };
    add({ key: `skill ${skill.id}`, kind: "skill", name: skill.name, answer });
  }
  for (const { requirement, verdict, resume } of match.requirements) {
    const kind = kindOf(requirement);
    const name = requirement.language?.name ?? "";
    const answer = {
      verdict,
      asked: requirement.quote.trim(),
      evidence: kind === "years" ? undefined : resume[0],
      requirementId: requirement.id,
    };
    // A language is also a skill of the lexicon; the demand itself says more, namely the level.
    if (kind) byKey.delete(`skill ${name.toLowerCase()}`);
    if (kind) add({ key: `${kind} ${name}`, kind, name, answer });
  }
  return [...byKey.values()];
}

function kindOf(requirement: Requirement): "years" | "degree" | "language" | undefined {
  if (requirement.language) return "language";
  if (requirement.degree) return "degree";
  return requirement.years ? "years" : undefined;
}
