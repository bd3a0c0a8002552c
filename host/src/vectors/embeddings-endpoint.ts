import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from "cockatiel";
import { checkedAddress } from "./checked-address.ts";
import { inUnitLength, type Meter, type Spent, type VectorProvider, VectorsError } from "./provider.ts";
import { cacheKey, type VectorCache } from "./vector-cache.ts";

/**
 * `baseUrl`: such as `https://api.openai.com/v1`. `maxCharacters`: what may be sent as long as the process lives, because
 * it costs money. `firstWaitMs` and `restMs`: before the first retry, and how long a failing endpoint is left alone.
 */
export type EndpointOptions = {
  readonly baseUrl: string;
  readonly model: string;
  readonly key?: string;
  readonly cache: VectorCache;
  readonly maxCharacters: number;
  readonly batchSize?: number;
  readonly timeoutMs?: number;
  readonly firstWaitMs?: number;
  readonly restMs?: number;
};

const DIMENSIONS = 384;
/** Endpoints refuse texts of more than some 8,000 tokens, and with one of them its whole batch; nor do they take an empty one. */
const MOST_CHARACTERS = 8_000;
const RETRIES = 3;
const FAILURES_BEFORE_REST = 5;
const DEFAULTS = { batchSize: 64, timeoutMs: 30_000, firstWaitMs: 500, restMs: 30_000 };

/** Vectors from an endpoint that speaks OpenAI's embeddings: in batches, each text asked for once and then kept, within a budget. */
export function embeddingsEndpoint(options: EndpointOptions): VectorProvider {
  const { batchSize, timeoutMs, firstWaitMs, restMs, model, cache } = { ...DEFAULTS, ...options };
  const address = checkedAddress(options.baseUrl);
  const isPassing = handleWhen((error) => error instanceof TaskCancelledError || (error instanceof Refusal && error.isPassing));
  const breaker = circuitBreaker(isPassing, { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(FAILURES_BEFORE_REST) });
  const policy = wrap(
    retry(isPassing, { maxAttempts: RETRIES, backoff: new ExponentialBackoff({ initialDelay: firstWaitMs }) }),
    breaker,
    timeout(timeoutMs, TimeoutStrategy.Aggressive),
  );
  const version = `${model}-${DIMENSIONS}`;
  let left = options.maxCharacters;

  /** Every try is counted, for it may cost even where nothing came of it. */
  const metered = async <Result>(
    characters: number,
    meter: Meter | undefined,
    asking: (tell: (tokens: number) => void) => Promise<Result>,
  ): Promise<Result> => {
    const end = await meter?.({ model, characters });
    let tokens: number | undefined;
    let outcome: Spent["outcome"] = "failed";
    try {
      const result = await asking((used) => (tokens = used));
      outcome = "answered";
      return result;
    } finally {
      await end?.({ outcome, tokens });
    }
  };

  const ask = async (texts: readonly string[], meter: Meter | undefined): Promise<readonly Float32Array[]> => {
    const size = texts.reduce((sum, text) => sum + text.length, 0);
    if (size > left)
      throw new VectorsError(
        "VECTORS_BUDGET_SPENT",
        `The budget for embeddings is spent (${options.maxCharacters} characters since the start); raise it, or start Candor again to count anew.`,
      );
    left -= size;
    return await policy
      .execute(({ signal }) => metered(size, meter, (tell) => request(address, { ...options, texts, signal, tell })))
      .catch(explain);
  };

  return {
    id: "endpoint",
    version,
    dimensions: DIMENSIONS,
    embed: async (whole, meter) => {
      const texts = whole.map((text) => text.slice(0, MOST_CHARACTERS).trim());
      const keys = texts.map((text) => cacheKey(`endpoint@${address.href}@${version}`, text));
      const known = new Map<string, Float32Array>();
      for (const key of new Set(keys)) {
        const kept = await cache.get(key);
        if (kept?.length === DIMENSIONS) known.set(key, kept);
      }
      const missing = new Map(
        texts.flatMap((text, at) => (text === "" || known.has(keys[at] ?? "") ? [] : [[keys[at] ?? "", text] as const])),
      );
      for (const batch of batches([...missing], batchSize)) {
        const vectors = await ask(
          batch.map(([, text]) => text),
          meter,
        );
        for (const [at, [key]] of batch.entries()) {
          const vector = vectors[at] ?? new Float32Array(DIMENSIONS);
          known.set(key, vector);
          await cache.set(key, vector);
        }
      }
      return keys.map((key) => known.get(key) ?? new Float32Array(DIMENSIONS));
    },
    close: async () => {},
  };
}

/** What the endpoint answered instead of vectors; `isPassing` if it may be otherwise in a moment. */
class Refusal extends Error {
  readonly isPassing: boolean;
  constructor(message: string, isPassing: boolean) {
    super(message);
    this.isPassing = isPassing;
  }
}

type Asked = Pick<EndpointOptions, "model" | "key"> & {
  readonly texts: readonly string[];
  readonly signal: AbortSignal;
  readonly tell: (tokens: number) => void;
};

async function request(address: URL, { model, key, texts, signal, tell }: Asked): Promise<readonly Float32Array[]> {
  const response = await fetch(new URL(`${address.pathname.replace(/\/$/, "")}/embeddings`, address), {
    method: "POST",
    redirect: "error",
    headers: { "content-type": "application/json", ...(key !== undefined && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ model, input: texts, dimensions: DIMENSIONS, encoding_format: "float" }),
    signal,
  }).catch((error: unknown) => {
    throw new Refusal(`it cannot be reached (${error instanceof Error ? error.message : "no reason given"})`, true);
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Refusal(`it answered ${response.status}`, response.status === 429 || response.status >= 500);
  }
  return vectorsIn(await response.text(), texts.length, tell);
}

type Answer = {
  readonly usage?: { readonly total_tokens?: unknown };
  readonly data?: readonly { readonly index?: number; readonly embedding?: readonly unknown[] }[];
};

function vectorsIn(body: string, count: number, tell: (tokens: number) => void): readonly Float32Array[] {
  const unreadable = () =>
    new VectorsError(
      "VECTORS_UNREADABLE",
      `The embeddings endpoint did not answer with ${count} vectors of ${DIMENSIONS} numbers; check model and address.`,
    );
  let answer: Answer;
  try {
    answer = JSON.parse(body) as Answer;
  } catch {
    throw unreadable();
  }
  const tokens = answer?.usage?.total_tokens;
  if (typeof tokens === "number" && tokens > 0) tell(tokens);
  const byIndex = new Map((Array.isArray(answer?.data) ? answer.data : []).map((row, at) => [row?.index ?? at, row?.embedding]));
  return Array.from({ length: count }, (_, index) => {
    const numbers = byIndex.get(index);
    if (!Array.isArray(numbers) || numbers.length !== DIMENSIONS || !numbers.every(Number.isFinite)) throw unreadable();
    return inUnitLength(numbers as readonly number[]);
  });
}

function explain(error: unknown): never {
  if (error instanceof VectorsError) throw error;
  const reason =
    error instanceof BrokenCircuitError
      ? "it failed several times and is left alone for a while"
      : error instanceof TaskCancelledError
        ? "it took too long"
        : error instanceof Error
          ? error.message
          : "no reason given";
  throw new VectorsError("VECTORS_UNAVAILABLE", `The embeddings endpoint gave no vectors: ${reason}. The built-in vectorizer needs none.`, {
    cause: error,
  });
}

function batches<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
