import type { SkillRelation } from "../model/index.ts";
import { allSkills, skillById } from "./skills.ts";

/** Below this a chain of relations says nothing any more. */
const WEAKEST_CHAIN = 0.4;

const credits = new Map<string, ReadonlyMap<string, number>>();
let similarById: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;

/** What is known about other skills of someone who knows this one, strongest first. */
export function relationsOf(id: string): readonly SkillRelation[] {
  const skill = skillById(id);
  if (!skill) return [];
  const relations: SkillRelation[] = [];
  for (const [to, strength] of climb(id, (step) => skillById(step)?.implies)) relations.push({ kind: "implies", to, strength });
  for (const [to, strength] of Object.entries(skill.partOf ?? {})) relations.push({ kind: "part-of", to, strength });
  for (const [to, strength] of similarTo(id)) relations.push({ kind: "similar", to, strength });
  return relations.toSorted((a, b) => b.strength - a.strength || (a.to < b.to ? -1 : 1));
}

/** How far having one skill answers the wish for another: 1 the same, 0 nothing known. */
export function creditBetween(haveId: string, wantId: string): number {
  return haveId === wantId ? 1 : (creditsOf(haveId).get(wantId) ?? 0);
}

/** All skills that having this one answers in part. Scoring asks again and again for the same few. */
function creditsOf(id: string): ReadonlyMap<string, number> {
  const known = credits.get(id);
  if (known) return known;
  const reached = wider(id);
  const best = new Map(reached);
  const note = (want: string, credit: number) => {
    if (credit > (best.get(want) ?? 0)) best.set(want, credit);
  };
  for (const [want, strength] of similarTo(id)) note(want, strength);
  for (const [step, strength] of reached)
    for (const [want, similar] of similarTo(step)) if (strength * similar >= WEAKEST_CHAIN) note(want, strength * similar);
  credits.set(id, best);
  return best;
}

/** Everything that a skill implies or is part of, over any number of steps. */
function wider(id: string): ReadonlyMap<string, number> {
  return climb(id, (step) => {
    const skill = skillById(step);
    return { ...skill?.partOf, ...skill?.implies };
  });
}

/** Follows relations upwards, multiplying their strengths; the first step always counts, later ones above the floor. */
function climb(id: string, stepsFrom: (id: string) => Readonly<Record<string, number>> | undefined): Map<string, number> {
  const reached = new Map<string, number>();
  const queue: [string, number][] = [[id, 1]];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [from, soFar] = next;
    for (const [to, strength] of Object.entries(stepsFrom(from) ?? {})) {
      const product = soFar * strength;
      if (to === id || product <= (reached.get(to) ?? 0) || (from !== id && product < WEAKEST_CHAIN)) continue;
      reached.set(to, product);
      queue.push([to, product]);
    }
  }
  return reached;
}

const NOTHING: ReadonlyMap<string, number> = new Map();

/** Similarity is written once in the lexicon and holds both ways. */
function similarTo(id: string): ReadonlyMap<string, number> {
  if (!similarById) {
    const both = new Map<string, Map<string, number>>();
    const note = (from: string, to: string, strength: number): void => {
      const row = both.get(from) ?? new Map<string, number>();
      row.set(to, Math.max(strength, row.get(to) ?? 0));
      both.set(from, row);
    };
    for (const skill of allSkills()) {
      for (const [to, strength] of Object.entries(skill.similar ?? {})) {
        note(skill.id, to, strength);
        note(to, skill.id, strength);
      }
    }
    similarById = both;
  }
  return similarById.get(id) ?? NOTHING;
}
