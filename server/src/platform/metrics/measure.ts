import { reasonOf } from "../tasks/failed-tasks.ts";
import type { Traces } from "../traces/traces.ts";
import type { Metrics } from "./metrics.ts";

/** Runs a piece of the product's own work, and tells whoever watches how long it took. `what` is a kind, such as `resume`. */
export type Measure = <Result>(kind: "parse" | "match", what: string, work: () => Promise<Result>) => Promise<Result>;

/** While nobody watches, work is simply done. */
export function createMeasure(metrics: Metrics | undefined, traces: Traces | undefined): Measure {
  if (!metrics && !traces) return (_kind, _what, work) => work();
  return async (kind, what, work) => {
    const began = performance.now();
    const end = metrics?.begin(kind, what);
    const tell = (outcome: "done" | "failed", error?: unknown) => {
      end?.(outcome);
      const failed = error === undefined ? {} : { "error.type": reasonOf(error) };
      traces?.tell(kind, { "candor.work": what, "candor.outcome": outcome, ...failed }, (performance.now() - began) / 1000);
    };
    try {
      const result = await work();
      tell("done");
      return result;
    } catch (error) {
      tell("failed", error);
      throw error;
    }
  };
}
