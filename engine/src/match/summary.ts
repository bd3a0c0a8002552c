import { ENGINE_VERSION, type MatchSummary } from "../model/index.ts";
import type { PostingFeatures, ResumeFeatures } from "./features.ts";
import { type Judgement, together } from "./judge.ts";
import { duration, listed, phrase } from "./phrase.ts";
import { yearsOf } from "./reason.ts";
import type { Figures } from "./score.ts";

/** Credit from which on a skill counts as found: it is named, or implied by one that is. */
const FOUND_CREDIT = 0.8;
const CLOSE_TITLES = 0.6;
const NAMED_IN_A_PHRASE = 4;

/** The part of a match that a ranked list shows, from figures alone. */
export function summaryOf(figures: Figures, resume: ResumeFeatures, posting: PostingFeatures): MatchSummary {
  const asked = figures.judgements.filter(({ demand, verdict }) => !(demand.kind === "text" && verdict === "unknown"));
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
    met: asked.filter(({ verdict }) => verdict === "met").length,
    asked: asked.length,
    matchedSkills: matchedSkills(figures).map(({ name }) => name),
    missingSkills: missingSkills(figures).map(({ name }) => name),
    strengths: strengths(figures, resume),
    gaps: gaps(figures, posting),
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
export function missingSkills({ judgements }: Figures): readonly NamedSkill[] {
  return byStrength(judgements.filter(isMissing), ({ demand }) => demand.weight).flatMap(({ demand }) => {
    const first = demand.kind === "skill" ? demand.anyOf[0] : undefined;
    return first && demand.kind === "skill"
      ? [
          {
            id: first.id,
            name: listed(
              demand.anyOf.map(({ name }) => name),
              "list.or",
            ),
          },
        ]
      : [];
  });
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
function shortList(names: readonly string[]): string {
  const more = names.length - NAMED_IN_A_PHRASE;
  return listed(more > 0 ? [...names.slice(0, NAMED_IN_A_PHRASE), phrase("list.more", { count: more })] : names);
}

function strengths(figures: Figures, resume: ResumeFeatures): string[] {
  const points: string[] = [];
  const musts = byRequirement(figures.judgements.filter(isMust)).map(together);
  const met = musts.filter((verdict) => verdict === "met").length;
  const partly = musts.filter((verdict) => verdict === "partly").length;
  if (met + partly > 0) points.push(phrase(partly > 0 ? "strength.mustsPartly" : "strength.musts", { met, partly, asked: musts.length }));
  const skills = matchedSkills(figures).map(({ name }) => name);
  if (skills.length > 0) points.push(phrase("strength.skills", { skills: shortList(skills) }));
  for (const judgement of figures.judgements) {
    const { demand, verdict, months = 0 } = judgement;
    if (verdict !== "met") continue;
    if (demand.kind === "years")
      points.push(phrase("strength.years", { have: duration(months), what: yearsOf(judgement), asked: demand.min }));
    if (demand.kind === "degree" && resume.degree) points.push(phrase("strength.degree", { have: phrase(`degree.${resume.degree}`) }));
  }
  if (figures.parts.title >= CLOSE_TITLES) points.push(phrase("strength.title"));
  return [...new Set(points)];
}

function gaps(figures: Figures, posting: PostingFeatures): string[] {
  const points: string[] = [];
  const missing = (must: boolean): string[] =>
    figures.judgements
      .filter((judgement) => isMissing(judgement) && isMust(judgement) === must)
      .flatMap(({ demand }) =>
        demand.kind === "skill"
          ? listed(
              demand.anyOf.map(({ name }) => name),
              "list.or",
            )
          : demand.kind === "language"
            ? demand.name
            : [],
      );
  const musts = [...new Set(missing(true))];
  const others = [...new Set(missing(false))];
  if (musts.length > 0) points.push(phrase("gap.musts", { skills: shortList(musts) }));
  if (others.length > 0) points.push(phrase("gap.skills", { skills: shortList(others) }));
  for (const judgement of figures.judgements) {
    const { demand, verdict, months = 0 } = judgement;
    if (verdict === "met" || verdict === "unknown") continue;
    if (demand.kind === "years") points.push(phrase("gap.years", { have: duration(months), what: yearsOf(judgement), asked: demand.min }));
    if (demand.kind === "degree") points.push(phrase("gap.degree", { asked: phrase(`degree.${demand.level}`) }));
  }
  if (figures.caps.some(({ reason }) => reason === "seniority")) points.push(phrase("gap.seniority"));
  const unknown = figures.judgements.filter(({ verdict }) => verdict === "unknown").length;
  if (unknown > 0) points.push(phrase("gap.unknown", { count: unknown, asked: posting.demands.length }));
  return [...new Set(points)];
}
