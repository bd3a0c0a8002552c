/** The parts of a vectorizer as they lie on disk: `config.json`, `vocabulary.txt` and `weights.bin`. */
export type VectorizerParts = { readonly config: Uint8Array; readonly vocabulary: Uint8Array; readonly weights: Uint8Array };
