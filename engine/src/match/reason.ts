import type { Reading } from "../model/index.ts";
import type { ResumeFeatures } from "./features.ts";
import type { Judgement } from "./judge.ts";
import type { Say } from "./phrase.ts";

/** What a reason speaks of: the resume as it is scored and as it was read, in whose language, by which names. */
export type Spoken = {
  readonly resume: ResumeFeatures;
  readonly sides: { readonly reading: Reading };
  readonly say: Say;
  readonly nameOf: (skillId: string) => string;
};

/** One plain sentence: why this verdict. */
export function reasonFor(judgement: Judgement, { resume, sides, say, nameOf }: Spoken): string {
  const { demand, verdict, months } = judgement;
  switch (demand.kind) {
    case "skill": {
      const skill =
        judgement.wanted?.name ??
        say.listed(
          demand.anyOf.map(({ name }) => name),
          "list.or",
        );
      const used = resume.skills.find(({ id }) => id === judgement.via)?.months;
      if (verdict === "met" && judgement.via !== judgement.wanted?.id)
        return say.phrase("skill.implied", { skill, via: nameOf(judgement.via ?? "") });
      const years = used === undefined ? "" : say.duration(used);
      const last = verdict === "met" ? lastYear(judgement.via, sides.reading) : undefined;
      if (last !== undefined && used !== undefined) return say.phrase("skill.metUntil", { skill, years, last });
      if (verdict === "met" && used !== undefined && used >= 12) return say.phrase("skill.metYears", { skill, years });
      return say.phrase(`skill.${verdict}`, { skill, via: nameOf(judgement.via ?? "") });
    }
    case "language":
      return say.phrase(`language.${verdict}`, { language: demand.name });
    case "years":
      return say.phrase(`years.${verdict}`, { have: say.duration(months ?? 0), what: yearsOf(judgement, say), asked: demand.min });
    case "degree": {
      const field = demand.areas.length > 0 ? say.phrase("degree.field", { areas: say.listed(demand.areas, "list.or") }) : "";
      const have = resume.degree ? say.phrase(`degree.${resume.degree}`) : "";
      return say.phrase(`degree.${verdict}`, { have, asked: say.phrase(`degree.${demand.level}`), field });
    }
    case "text":
      return say.phrase(verdict === "partly" ? "text.partly" : "text.unknown");
  }
}

/** The year in which a skill was last used at work; none where it is used up to the day of the reading, or no job tells. */
function lastYear(skillId: string | undefined, { skills, asOf }: Reading): string | undefined {
  const last = skills.find(({ id }) => id === skillId)?.lastUsed;
  return last === undefined || asOf.startsWith(last) ? undefined : last.slice(0, 4);
}

/** What the years are years of: the skills of the requirement, or work. */
export function yearsOf({ demand }: Judgement, say: Say): string {
  const skills = demand.kind === "years" ? demand.skills.map(({ name }) => name) : [];
  return skills.length > 0 ? say.listed(skills, "list.or") : say.phrase("years.ofWork");
}
