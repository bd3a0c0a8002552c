import type { FoundSkill, Span } from "../../model/index.ts";

/** Category of skills that an employer listed by name and the lexicon does not know. */
export const STATED = "stated";

/** From this share of a listed name on, the skill found in it is what was meant ("Kubernetes" of "Kubernetes (K8s)"). */
const MOST_OF_A_NAME = 0.6;

function overlap(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** Skills that the source lists and the lexicon does not know: kept as phrases, shown and never scored. */
export function statedSkills(names: readonly string[], found: readonly FoundSkill[], text: string): FoundSkill[] {
  const lower = text.toLowerCase();
  const covered = found.flatMap((skill) => skill.evidence);
  return [...new Set(names)].flatMap((name): FoundSkill[] => {
    const start = lower.indexOf(name.toLowerCase());
    const end = start + name.length;
    if (start < 0 || covered.some((span) => overlap(span, { start, end }) >= MOST_OF_A_NAME * name.length)) return [];
    const line = text.slice(0, start).split("\n").length - 1;
    const id = `stated:${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}`;
    return [{ id, name, kind: "phrase", category: STATED, evidence: [{ start, end, line, quote: text.slice(start, end) }] }];
  });
}
