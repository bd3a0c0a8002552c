import type { LexiconSkill } from "./lexicon-skill.ts";
import { SKILL_FILES } from "./skill-files.ts";

let loaded: { readonly all: readonly LexiconSkill[]; readonly byId: ReadonlyMap<string, LexiconSkill> } | undefined;

function lexicon() {
  if (!loaded) {
    const all = SKILL_FILES.flatMap((file) => file.skills);
    loaded = { all, byId: new Map(all.map((skill) => [skill.id, skill])) };
  }
  return loaded;
}

/** Every skill of the lexicon, in the order of the files. */
export function allSkills(): readonly LexiconSkill[] {
  return lexicon().all;
}

/** The skill with this id, or `undefined` where the lexicon has none. */
export function skillById(id: string): LexiconSkill | undefined {
  return lexicon().byId.get(id);
}
