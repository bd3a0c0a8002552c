/** The parts of a vectorizer as they lie on disk: `config.json`, `vocabulary.txt` and `weights.bin`. */
export type VectorizerParts = { readonly config: Uint8Array; readonly vocabulary: Uint8Array; readonly weights: Uint8Array };

const LENGTH_BYTES = 4;

/** One block of bytes out of the three parts: the lengths of the first two, then all three. */
export function joinVectorizer({ config, vocabulary, weights }: VectorizerParts): Uint8Array {
  const head = 2 * LENGTH_BYTES;
  const joined = new Uint8Array(head + config.length + vocabulary.length + weights.length);
  const view = new DataView(joined.buffer);
  view.setUint32(0, config.length);
  view.setUint32(LENGTH_BYTES, vocabulary.length);
  joined.set(config, head);
  joined.set(vocabulary, head + config.length);
  joined.set(weights, head + config.length + vocabulary.length);
  return joined;
}

/** The three parts of a block that `joinVectorizer` made. Throws on a block that is cut short. */
export function splitVectorizer(joined: Uint8Array): VectorizerParts {
  const head = 2 * LENGTH_BYTES;
  if (joined.length < head) throw new Error("VECTORIZER_UNREADABLE: the vectorizer's pack is empty; install Candor again.");
  const view = new DataView(joined.buffer, joined.byteOffset, joined.byteLength);
  const vocabularyAt = head + view.getUint32(0);
  const weightsAt = vocabularyAt + view.getUint32(LENGTH_BYTES);
  if (joined.length < weightsAt) throw new Error("VECTORIZER_UNREADABLE: the vectorizer's pack is cut short; install Candor again.");
  return {
    config: joined.subarray(head, vocabularyAt),
    vocabulary: joined.subarray(vocabularyAt, weightsAt),
    weights: joined.subarray(weightsAt),
  };
}
