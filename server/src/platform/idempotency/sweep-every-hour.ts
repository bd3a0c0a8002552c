import type { Ctx } from "../context.ts";
import type { Log } from "../log/log.ts";
import { sweepAnswers } from "./idempotency.repository.ts";

const HOUR_MS = 60 * 60_000;

/** Forgets outdated answers in every workspace, now and hourly; several processes may do it at once. Answers how to stop. */
export function sweepEveryHour(gate: { forSystem(): Promise<readonly Ctx[]> }, log: Log): () => Promise<void> {
  const sweep = async () => {
    for (const ctx of await gate.forSystem()) await sweepAnswers(ctx);
  };
  const report = (error: unknown) => log.error({ err: error }, "kept answers could not be swept");
  let running = sweep().catch(report);
  const timer = setInterval(() => {
    running = sweep().catch(report);
  }, HOUR_MS);
  return async () => {
    clearInterval(timer);
    await running;
  };
}
