import type { Evidence, FoundSkill, SkillMention } from "../../model/index.ts";
import type { TaggedPhrase } from "./tagger/tag-phrases.ts";
import type { Layer } from "./tagger/tagger.rules.ts";

const CATEGORIES: Readonly<Record<Layer, string>> = { knowledge: "unlisted-knowledge", ability: "phrases" };

/** Phrases as skills of kind `phrase`, equal ones together; without those that are exactly a name of the lexicon. */
export function groupPhrases(
  phrases: readonly TaggedPhrase[],
  mentions: readonly SkillMention[],
  text: string,
  locate: (start: number, end: number) => Evidence,
): FoundSkill[] {
  const named = new Set(mentions.map(({ start, end }) => `${start}-${end}`));
  const byId = new Map<string, FoundSkill & { readonly evidence: Evidence[] }>();
  for (const { start, end, layer } of phrases) {
    if (named.has(`${start}-${end}`)) continue;
    named.add(`${start}-${end}`);
    const name = text.slice(start, end).replace(/\s+/g, " ").toLowerCase();
    const id = `phrase:${name}`;
    const known = byId.get(id);
    if (known) known.evidence.push(locate(start, end));
    else byId.set(id, { id, name, kind: "phrase", category: CATEGORIES[layer], evidence: [locate(start, end)] });
  }
  return [...byId.values()];
}
