import { ENGINE_VERSION, type MatchSummary } from "../model/index.ts";
import type { Demand, ResumeFeatures } from "./features.ts";
import { type Judgement, together } from "./judge.ts";
import type { Say } from "./phrase.ts";
import { yearsOf } from "./reason.ts";
import type { Figures } from "./score.ts";

/** Credit from which on a skill counts as found: it is named, or implied by one that is. */
const FOUND_CREDIT = 0.8;
const CLOSE_TITLES = 0.6;
const NAMED_IN_A_PHRASE = 4;

/** The part of a match that a ranked list shows, from figures alone. */
export function summaryOf(figures: Figures, resume: ResumeFeatures, say: Say): MatchSummary {
  const matched = matchedSkills(figures).map(({ name }) => name);
  return {
    engineVersion: ENGINE_VERSION,
    score: figures.total / 100,
    band: figures.band,
    similarity: figures.similarity,
    skillScore: figures.skillScore,
    experienceScore: figures.experienceScore,
    educationScore: figures.educationScore,
    confidence: figures.confidence,
    upTo: figures.upTo,
    met: figures.verdicts.filter((verdict) => verdict === "met").length,
    asked: figures.verdicts.length,
    matchedSkills: matched,
    missingSkills: missingSkills(figures, say).map(({ name }) => name),
    strengths: strengths(figures, matched, resume, say),
    gaps: gaps(figures, say),
  };
}

type NamedSkill = { readonly id: string; readonly name: string; readonly via?: string };

/** Skills asked for and found, strongest first. */
export function matchedSkills({ judgements }: Figures): readonly NamedSkill[] {
  const found = judgements.filter(({ credit, wanted }) => wanted !== undefined && credit >= FOUND_CREDIT);
  return byStrength(found, ({ demand, credit }) => demand.weight * credit).flatMap(({ wanted, via }) =>
    wanted ? [{ id: wanted.id, name: wanted.name, ...(via === undefined ? {} : { via }) }] : [],
  );
}

/** Skills asked for and not found, the most wanted first. */
export function missingSkills({ judgements }: Figures, say: Say): readonly NamedSkill[] {
  return byStrength(judgements.filter(isMissing), ({ demand }) => demand.weight).flatMap(({ demand }) => {
    const first = demand.kind === "skill" ? demand.anyOf[0] : undefined;
    return first ? [{ id: first.id, name: nameOf(demand, say) ?? first.name }] : [];
  });
}

/** What a demand asks for by name; nothing where it asks for years, a degree, or in words of its own. */
function nameOf(demand: Demand, say: Say): string | undefined {
  if (demand.kind === "language") return demand.name;
  if (demand.kind !== "skill") return undefined;
  const names = demand.anyOf.map(({ name }) => name);
  return names.length > 1 ? say.listed(names, "list.or") : names[0];
}

function isMissing({ verdict }: Judgement): boolean {
  return verdict === "missing";
}

/** Strongest first, equals in the order of the posting. */
function byStrength(judgements: readonly Judgement[], strength: (judgement: Judgement) => number): readonly Judgement[] {
  return judgements.toSorted((a, b) => strength(b) - strength(a));
}

function isMust({ demand }: Judgement): boolean {
  return demand.kind !== "text" && (demand.mark === "must" || demand.mark === "knockout");
}

function byRequirement(judgements: readonly Judgement[]): readonly (readonly Judgement[])[] {
  return [...Map.groupBy(judgements, ({ demand }) => demand.requirementId).values()];
}

/** The first few, and how many more there are. */
function shortList(names: readonly string[], say: Say): string {
  const more = names.length - NAMED_IN_A_PHRASE;
  return say.listed(more > 0 ? [...names.slice(0, NAMED_IN_A_PHRASE), say.phrase("list.more", { count: more })] : names);
}

function strengths(figures: Figures, skills: readonly string[], resume: ResumeFeatures, say: Say): string[] {
  const points: string[] = [];
  const musts = byRequirement(figures.judgements.filter(isMust)).map(together);
  const met = musts.filter((verdict) => verdict === "met").length;
  const partly = musts.filter((verdict) => verdict === "partly").length;
  if (met + partly > 0)
    points.push(say.phrase(partly > 0 ? "strength.mustsPartly" : "strength.musts", { met, partly, asked: musts.length }));
  if (skills.length > 0) points.push(say.phrase("strength.skills", { skills: shortList(skills, say) }));
  for (const judgement of figures.judgements) {
    const { demand, verdict, months = 0 } = judgement;
    if (verdict !== "met") continue;
    if (demand.kind === "years")
      points.push(say.phrase("strength.years", { have: say.duration(months), what: yearsOf(judgement, say), asked: demand.min }));
    if (demand.kind === "degree" && resume.degree)
      points.push(say.phrase("strength.degree", { have: say.phrase(`degree.${resume.degree}`) }));
  }
  if (figures.parts.title >= CLOSE_TITLES) points.push(say.phrase("strength.title"));
  return [...new Set(points)];
}

function gaps(figures: Figures, say: Say): string[] {
  const points: string[] = [];
  const musts = new Set<string>();
  const others = new Set<string>();
  for (const judgement of figures.judgements) {
    const name = isMissing(judgement) ? nameOf(judgement.demand, say) : undefined;
    if (name !== undefined) (isMust(judgement) ? musts : others).add(name);
  }
  if (musts.size > 0) points.push(say.phrase("gap.musts", { skills: shortList([...musts], say) }));
  if (others.size > 0) points.push(say.phrase("gap.skills", { skills: shortList([...others], say) }));
  for (const judgement of figures.judgements) {
    const { demand, verdict, months = 0 } = judgement;
    if (verdict === "met" || verdict === "unknown") continue;
    if (demand.kind === "years")
      points.push(say.phrase("gap.years", { have: say.duration(months), what: yearsOf(judgement, say), asked: demand.min }));
    if (demand.kind === "degree") points.push(say.phrase("gap.degree", { asked: say.phrase(`degree.${demand.level}`) }));
  }
  if (figures.caps.some(({ reason }) => reason === "seniority")) points.push(say.phrase("gap.seniority"));
  const unknown = figures.verdicts.filter((verdict) => verdict === "unknown").length;
  if (unknown > 0) points.push(say.phrase("gap.unknown", { count: unknown, asked: figures.verdicts.length }));
  return [...new Set(points)];
}
