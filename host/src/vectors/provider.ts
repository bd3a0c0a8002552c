/**
 * Where vectors come from, if not from the built-in vectorizer: texts in, one vector of length 1 each out, in their order.
 *
 * Such vectors are opaque: nobody can say which words a likeness comes from, and receipts say so. Vectors of different
 * `id@version` are never compared.
 */
export type VectorProvider = {
  readonly id: string;
  readonly version: string;
  readonly dimensions: number;
  /** `meter` stands before each request, where asking costs money. */
  embed(texts: readonly string[], meter?: Meter): Promise<readonly Float32Array[]>;
  close(): Promise<void>;
};

/** One request to a provider that costs money. `tokens`: as it counted them itself, where it says so. */
export type Spent = {
  readonly model: string;
  readonly characters: number;
  readonly tokens?: number | undefined;
  readonly outcome: "answered" | "failed";
};

/**
 * Asked before a request goes out, every try anew, because each may cost: rejects where it must not, and answers with what is
 * told how it ended.
 */
export type Meter = (request: Pick<Spent, "model" | "characters">) => Promise<(ended: Pick<Spent, "outcome" | "tokens">) => Promise<void>>;

export type VectorsProblem =
  | "VECTORS_BAD_ADDRESS"
  | "VECTORS_UNAVAILABLE"
  | "VECTORS_BUDGET_SPENT"
  | "VECTORS_UNREADABLE"
  | "VECTORS_NOT_INSTALLED";

/** Why vectors could not be had, with a code and a sentence that says what to do. */
export class VectorsError extends Error {
  readonly code: VectorsProblem;
  constructor(code: VectorsProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A vector scaled to length 1; zeros stay. */
export function inUnitLength(vector: ArrayLike<number>): Float32Array {
  const length = Math.sqrt(Array.from(vector).reduce((sum, value) => sum + value * value, 0));
  return Float32Array.from(vector, (value) => (length > 0 ? value / length : 0));
}
