import type { FoundSkill } from "../../model/index.ts";

/** Category of skills that an employer listed by name and the lexicon does not know. */
export const STATED = "stated";

/** Skills that the source lists and the lexicon does not know: kept as phrases, shown and never scored. */
export function statedSkills(names: readonly string[], found: readonly FoundSkill[], text: string): FoundSkill[] {
  const lower = text.toLowerCase();
  const covered = found.flatMap((skill) => skill.evidence);
  return [...new Set(names)].flatMap((name): FoundSkill[] => {
    const start = lower.indexOf(name.toLowerCase());
    const end = start + name.length;
    if (start < 0 || covered.some((span) => span.start < end && span.end > start)) return [];
    const line = text.slice(0, start).split("\n").length - 1;
    const id = `stated:${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}`;
    return [{ id, name, kind: "phrase", category: STATED, evidence: [{ start, end, line, quote: text.slice(start, end) }] }];
  });
}
