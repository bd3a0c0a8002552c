import table from "./match-skill-rarity.json" with { type: "json" };

const counts: Readonly<Record<string, number>> = table.occupationsBySkill;
/** A skill that no occupation of the table names is as rare as one that three of them name. */
const UNSEEN = 3;
const MOST = Math.log(table.occupations / UNSEEN);

/** How telling a skill is, 0 what every occupation asks for to 1 what hardly any does; from the versioned table of O*NET counts. */
export function skillRarity(id: string): number {
  const count = Object.hasOwn(counts, id) ? (counts[id] ?? UNSEEN) : UNSEEN;
  return Math.min(1, Math.max(0, Math.log(table.occupations / Math.max(count, UNSEEN)) / MOST));
}
