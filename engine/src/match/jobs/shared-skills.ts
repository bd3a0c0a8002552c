import type { PostingFeatures } from "../features.ts";

/** A skill that two postings ask for or name. */
export type SharedSkill = { readonly id: string; readonly name: string };
/** What two postings ask for in common: the weightiest first, and 0-1 how much of all that either asks for it is. */
export type SharedSkills = { readonly skills: readonly SharedSkill[]; readonly share: number };

/** What a posting asks for, each skill by the weight of its strongest demand. */
export function weighedSkills({
  demands,
}: Pick<PostingFeatures, "demands">): ReadonlyMap<string, SharedSkill & { readonly weight: number }> {
  const skills = new Map<string, SharedSkill & { readonly weight: number }>();
  for (const demand of demands)
    if (demand.kind === "skill")
      for (const { id, name } of demand.anyOf)
        if (demand.weight > (skills.get(id)?.weight ?? 0)) skills.set(id, { id, name, weight: demand.weight });
  return skills;
}

type Weighed = ReturnType<typeof weighedSkills>;

/** The skills in common of two postings. */
export function sharedSkills(a: Weighed, b: Weighed): SharedSkills {
  let all = 0;
  let common = 0;
  const skills: (SharedSkill & { weight: number })[] = [];
  for (const { id, name, weight } of a.values()) {
    const other = b.get(id)?.weight ?? 0;
    all += Math.max(weight, other);
    common += Math.min(weight, other);
    if (other > 0) skills.push({ id, name, weight: Math.min(weight, other) });
  }
  for (const { id, weight } of b.values()) if (!a.has(id)) all += weight;
  const ordered = skills.toSorted((left, right) => right.weight - left.weight || (left.id < right.id ? -1 : 1));
  return { skills: ordered.map(({ id, name }) => ({ id, name })), share: all > 0 ? common / all : 0 };
}
