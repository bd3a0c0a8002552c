import type { Span } from "../../../model/index.ts";
import { recogniseSkills } from "../recognise-skills.ts";
import { FIRST, LATER } from "./chain.ts";
import { featuresAt, MOST_FEATURES, viewsOf } from "./features.ts";
import { lexiconMarks } from "./lexicon-marks.ts";
import { LAYERS, type Layer } from "./tagger.rules.ts";
import { type TaggerWord, taggerSentences } from "./tagger-words.ts";

/** A text whose phrases are known. */
export type MarkedText = { readonly text: string; readonly phrases: readonly (Span & { readonly layer: Layer })[] };

/** A sentence as the training sees it: the hashes of each word's features, and each layer's right marks. */
export type HashedSentence = { readonly hashes: readonly Uint32Array[]; readonly marks: readonly Uint8Array[] };

export function hashedSentences({ text, phrases }: MarkedText): HashedSentence[] {
  const mentions = recogniseSkills(text);
  const features = new Uint32Array(MOST_FEATURES);
  let next = 0;
  return taggerSentences(text).map((sentence) => {
    const known = lexiconMarks(sentence, mentions, next);
    next = known.next;
    const views = viewsOf(sentence);
    return {
      hashes: sentence.map((_, at) => features.slice(0, featuresAt(views, known.marks, at, features))),
      marks: LAYERS.map((layer) =>
        marksOf(
          sentence,
          phrases.filter((phrase) => phrase.layer === layer),
        ),
      ),
    };
  });
}

function marksOf(sentence: readonly TaggerWord[], phrases: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(sentence.length);
  for (const { start, end } of phrases) {
    const inside = sentence.flatMap((word, at) => (word.start < end && word.end > start ? [at] : []));
    inside.forEach((at, n) => {
      marks[at] = n === 0 ? FIRST : LATER;
    });
  }
  return marks;
}
