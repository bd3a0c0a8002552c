import type { LexiconSkill } from "../../data/lexicon-skill.ts";
import { keyOfLetters, partsOfName } from "./name-key.ts";

/** A written name of a skill, and how sure a hit of it is. */
export type Name = {
  /** Absent: the phrase is known to mean no skill. */
  readonly skill?: LexiconSkill;
  readonly written: string;
  /** Counts by itself only in exactly this letter case. */
  readonly isExact?: true;
  /** An everyday word as well: needs a list of skills or a fitting word nearby. */
  readonly isAmbiguous?: true;
};

/** Every name of a skill, and the phrases that only look like one. */
export function namesOf(skill: LexiconSkill): Name[] {
  const ambiguous = skill.context ? ({ isAmbiguous: true } as const) : undefined;
  // With separate exact forms it is those that are everyday words ("Node"), and the full name ("Node.js") is not.
  const ambiguousName = skill.nameExact || !skill.exact ? ambiguous : undefined;
  const names: Name[] = [{ skill, written: skill.name, ...(skill.nameExact ? { isExact: true } : undefined), ...ambiguousName }];
  for (const written of skill.aliases ?? []) names.push({ skill, written });
  for (const written of skill.exact ?? []) names.push({ skill, written, isExact: true, ...ambiguous });
  for (const written of skill.not ?? []) names.push({ written });
  return names;
}

/** All names of some skills, to be looked up by the letters of a text. */
export type NameIndex = {
  /** The names with this key. */
  withKey(key: string): readonly Name[] | undefined;
  /** Whether some name has these letters before the end of one of its words, and goes on with another. */
  mayGoOn(letters: string): boolean;
};

/** Makes the index. Most words of a text begin no name, and are told by their letters alone. */
export function indexNames(skills: readonly LexiconSkill[]): NameIndex {
  const names = new Map<string, Name[]>();
  const beginnings = new Set<string>();
  for (const skill of skills) {
    for (const name of namesOf(skill)) {
      const parts = partsOfName(name.written);
      const key = keyOfLetters(parts.join(""));
      const others = names.get(key);
      if (others) others.push(name);
      else if (key) names.set(key, [name]);
      addBeginnings(beginnings, parts, name.written);
    }
  }
  return { withKey: (key) => names.get(key), mayGoOn: (letters) => beginnings.has(letters) };
}

const HAN = /\p{Script=Han}/u;
/** "PowerPoint" may be written "Power Point". */
const CAMEL = /^\p{Lu}\p{Ll}+(?=\p{Lu})/u;

function addBeginnings(beginnings: Set<string>, parts: readonly string[], written: string): void {
  let letters = "";
  for (const part of parts) {
    if (letters !== "" && part !== "") beginnings.add(letters);
    // Each sign of Chinese is a word.
    if (HAN.test(part)) for (let at = 1; at < part.length; at += 1) beginnings.add(letters + part.slice(0, at));
    letters += part;
  }
  const first = CAMEL.exec(written)?.[0];
  if (first) beginnings.add(letters.slice(0, first.length));
}
