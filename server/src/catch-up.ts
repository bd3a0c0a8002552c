import type pg from "pg";
import type { Accounts } from "./modules/accounts/index.ts";
import { queueOutdatedJobs } from "./modules/jobs/index.ts";
import { resumeMatching } from "./modules/matching/index.ts";
import { rereadOutdated, sweepFiles } from "./modules/resumes/index.ts";
import { unlessUnderWay } from "./platform/db/one-at-a-time.ts";

/** At start: takes up what earlier processes or an earlier version have left behind; one process at a time does it. */
export async function catchUp(shared: Accounts["shared"], gate: Accounts["gate"], pool: pg.Pool | undefined): Promise<void> {
  await unlessUnderWay(pool, "catching up", async () => {
    await sweepFiles(shared);
    for (const ctx of await gate.forSystem()) {
      await queueOutdatedJobs(ctx);
      await rereadOutdated(ctx);
      await resumeMatching(ctx);
    }
  });
}
