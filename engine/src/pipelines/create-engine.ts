import type { VectorizerParts } from "../embed/pack.ts";
import { readVectorizer } from "../embed/read-vectorizer.ts";
import type { FoundSkill, Vectorizer } from "../model/index.ts";
import { readTagger, type Tagger } from "../recognise/skills/tagger/tagger.ts";
import { findSkillsInText } from "./find-skills.ts";
import { type JobTools, jobToolsWith } from "./job-tools.ts";
import { type Matching, matchingWith } from "./match.ts";
import { parsePostings } from "./parse-posting.ts";
import { parseResume } from "./parse-resume.ts";

/** Learnt numbers as bytes, asked for when they are first needed. `tagger` may be left out: skills are then found by the lexicon alone. */
export type Packs = { readonly vectorizer: () => VectorizerParts; readonly tagger?: () => Uint8Array };

/** Everything that needs learnt numbers. The same packs give the same answers. */
export type Engine = Matching &
  JobTools & {
    readonly parseResume: typeof parseResume;
    readonly parsePostings: typeof parsePostings;
    /** Every skill that a plain text names; in English texts also the phrases that the lexicon lacks, of kind `phrase`. */
    readonly findSkillsInText: (text: string) => readonly FoundSkill[];
  };

/** The engine with its learnt numbers. A pack is opened when it is first needed: who only reads resumes never opens the vectorizer. */
export function createEngine(packs: Packs): Engine {
  let vectorizer: Vectorizer | undefined;
  let tagger: Tagger | undefined;
  return {
    parseResume,
    parsePostings,
    findSkillsInText: (text) => {
      tagger ??= packs.tagger && readTagger(packs.tagger());
      return findSkillsInText(text, tagger);
    },
    ...matchingWith(open),
    ...jobToolsWith(open),
  };

  function open(): Vectorizer {
    vectorizer ??= readVectorizer(packs.vectorizer());
    return vectorizer;
  }
}
