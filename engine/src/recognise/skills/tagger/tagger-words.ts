/** A word or sign of a text as the tagger sees it. */
export type TaggerWord = {
  readonly start: number;
  readonly end: number;
  /** The letters as written. */
  readonly written: string;
  readonly lower: string;
};

const WORD = /[\p{L}\p{N}\p{M}]+(?:[-‐‑./'’&_+#][\p{L}\p{N}\p{M}]+)*[+#]*|[^\s\p{L}\p{N}\p{M}]/gu;
const SENTENCE_END = /^[.!?]$/;
/** Longer sentences are cut: no sentence needs more, and tables without a stop must not grow without bound. */
const MOST_WORDS = 120;

/** The words and signs of a text, sentence by sentence. A line break always ends a sentence. */
export function taggerSentences(text: string): TaggerWord[][] {
  const sentences: TaggerWord[][] = [];
  let sentence: TaggerWord[] = [];
  let end = 0;
  const close = (): void => {
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
  };
  for (const found of text.matchAll(WORD)) {
    const written = found[0];
    const last = sentence.at(-1);
    if (last && (text.slice(end, found.index).includes("\n") || sentence.length >= MOST_WORDS || startsSentence(last, written))) close();
    end = found.index + written.length;
    sentence.push({ start: found.index, end, written, lower: written.toLowerCase() });
  }
  close();
  return sentences;
}

function startsSentence(last: TaggerWord, written: string): boolean {
  return SENTENCE_END.test(last.written) && /^[\p{Lu}\p{N}]/u.test(written);
}
