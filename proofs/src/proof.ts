/** A promise that takes too long to prove in every test run. */
export type Proof = {
  readonly name: string;
  readonly promise: string;
  /** Prints figures as it goes; the result lists what falls below the pass line, nothing if it holds. */
  readonly run: (options: ProofOptions) => Promise<readonly string[]>;
};

/** `count`: how many cases, where a proof can have any number. `from`: the first one, to repeat a single case. */
export type ProofOptions = { readonly count?: number; readonly from?: number };
