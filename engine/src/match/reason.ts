import type { ResumeFeatures } from "./features.ts";
import type { Judgement } from "./judge.ts";
import { duration, listed, phrase } from "./phrase.ts";

/** One plain sentence: why this verdict. */
export function reasonFor(judgement: Judgement, resume: ResumeFeatures, nameOf: (skillId: string) => string): string {
  const { demand, verdict, months } = judgement;
  switch (demand.kind) {
    case "skill": {
      const skill =
        judgement.wanted?.name ??
        listed(
          demand.anyOf.map(({ name }) => name),
          "list.or",
        );
      const used = resume.skills.find(({ id }) => id === judgement.via)?.months;
      if (verdict === "met" && judgement.via !== judgement.wanted?.id)
        return phrase("skill.implied", { skill, via: nameOf(judgement.via ?? "") });
      if (verdict === "met" && used !== undefined && used >= 12) return phrase("skill.metYears", { skill, years: duration(used) });
      return phrase(`skill.${verdict}`, { skill, via: nameOf(judgement.via ?? "") });
    }
    case "language":
      return phrase(`language.${verdict}`, { language: demand.name });
    case "years":
      return phrase(`years.${verdict}`, { have: duration(months ?? 0), what: yearsOf(judgement), asked: demand.min });
    case "degree": {
      const field = demand.areas.length > 0 ? phrase("degree.field", { areas: listed(demand.areas, "list.or") }) : "";
      const have = resume.degree ? phrase(`degree.${resume.degree}`) : "";
      return phrase(`degree.${verdict}`, { have, asked: phrase(`degree.${demand.level}`), field });
    }
    case "text":
      return phrase(verdict === "partly" ? "text.partly" : "text.unknown");
  }
}

/** What the years are years of: the skills of the requirement, or work. */
export function yearsOf({ demand }: Judgement): string {
  const skills = demand.kind === "years" ? demand.skills.map(({ name }) => name) : [];
  return skills.length > 0 ? listed(skills, "list.or") : phrase("years.ofWork");
}
