import {
  BrokenCircuitError,
  CircuitState,
  ConsecutiveBreaker,
  circuitBreaker,
  handleWhen,
  TaskCancelledError,
  TimeoutStrategy,
  timeout,
  wrap,
} from "cockatiel";
import { RetryLater } from "../http/errors.ts";

/** `closed`: calls go out. `open`: it has failed and is left alone. `half-open`: one call goes out to see whether it is back. */
export type GuardState = "closed" | "half-open" | "open";

/** What stands before one thing outside that the server asks, so that its slowness and its failures do not become ours. */
export type Guard = {
  readonly name: string;
  /** Nothing works without it. */
  readonly isNeeded: boolean;
  readonly state: () => GuardState;
  /** Asks; rejects with `OutsideAway` while the thing is left alone, or when it took too long. */
  call<Result>(ask: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
};

export type GuardOptions = {
  readonly timeoutMs: number;
  readonly isNeeded?: boolean;
  /** Whether an error says that the thing outside fails, and not only that it was asked something wrong. Any error, where nobody says. */
  readonly isFailure?: (error: Error) => boolean;
};

/** How long a thing that keeps failing is left alone. */
export type Patience = { readonly restMs: number };

const FAILURES_BEFORE_REST = 5;
export const PATIENCE: Patience = { restMs: 15_000 };

/** Something outside does not answer. */
class OutsideAway extends RetryLater {
  constructor(name: string, { restMs }: Patience) {
    super("DEPENDENCY_AWAY", 503, `${name} does not answer at the moment. Try again in a little while.`, Math.ceil(restMs / 1000));
  }
}

export type OutsideCall = { readonly name: string; readonly outcome: "done" | "failed" | "late" | "refused" };

/** `onCall` is told of every call and how many seconds it took. */
export function createGuard(
  name: string,
  { timeoutMs, isNeeded = false, isFailure = () => true }: GuardOptions,
  patience: Patience,
  onCall: (call: OutsideCall, seconds: number) => void,
): Guard {
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof TaskCancelledError || isFailure(error as Error)),
    { halfOpenAfter: patience.restMs, breaker: new ConsecutiveBreaker(FAILURES_BEFORE_REST) },
  );
  // What has been answered in time may still be streaming: it is not aborted.
  const policy = wrap(breaker, timeout(timeoutMs, { strategy: TimeoutStrategy.Aggressive, abortOnReturn: false }));
  return {
    name,
    isNeeded,
    state: () => STATES[breaker.state],
    call: async (ask) => {
      const began = performance.now();
      const end = (outcome: OutsideCall["outcome"]) => onCall({ name, outcome }, (performance.now() - began) / 1000);
      try {
        const result = await policy.execute(({ signal }) => ask(signal));
        end("done");
        return result;
      } catch (error) {
        const away = error instanceof BrokenCircuitError ? "refused" : error instanceof TaskCancelledError ? "late" : undefined;
        end(away ?? "failed");
        throw away ? new OutsideAway(name, patience) : error;
      }
    },
  };
}

const STATES: Readonly<Record<CircuitState, GuardState>> = {
  [CircuitState.Closed]: "closed",
  [CircuitState.HalfOpen]: "half-open",
  [CircuitState.Open]: "open",
  [CircuitState.Isolated]: "open",
};
