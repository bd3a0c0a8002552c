import type { CorrectedReading } from "../../lib/api-types.ts";

type Skill = CorrectedReading["skills"][number];

/** A skill with the time that jobs which name it cover. `dates` points to a date of the latest of them. */
export type SkillTime = {
  readonly id: string;
  readonly name: string;
  readonly months: number;
  readonly lastUsed: string;
  readonly isCurrent: boolean;
  readonly dates: string;
};

const MOST_SHOWN = 12;

/** The skills that were used longest, longest first. */
export function skillTimes({ skills, asOf }: Pick<CorrectedReading, "skills" | "asOf">): SkillTime[] {
  return skills
    .flatMap((skill) => timeOf(skill, asOf) ?? [])
    .toSorted((a, b) => b.months - a.months || b.lastUsed.localeCompare(a.lastUsed))
    .slice(0, MOST_SHOWN);
}

function timeOf({ id, name, months, lastUsed, usedIn }: Skill, asOf: string): SkillTime | undefined {
  const [job] = usedIn ?? [];
  if (!months || lastUsed === undefined || job === undefined) return undefined;
  return { id, name, months, lastUsed, isCurrent: lastUsed === asOf.slice(0, 7), dates: `${job}/startDate` };
}
