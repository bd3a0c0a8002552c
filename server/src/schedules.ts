import type pg from "pg";
import { z } from "zod";
import type { Accounts } from "./modules/accounts/index.ts";
import { queueOutdatedJobs } from "./modules/jobs/index.ts";
import { resumeMatching } from "./modules/matching/index.ts";
import { rereadOutdated, sealOutdated, sweepFiles, takeUpForgotten } from "./modules/resumes/index.ts";
import type { BackupPlan } from "./platform/backup/back-up-if-due.ts";
import { unlessUnderWay } from "./platform/db/one-at-a-time.ts";
import { sweepAnswers } from "./platform/idempotency/idempotency.repository.ts";
import { takeUpMails } from "./platform/mail/take-up-mails.ts";
import { clearDone } from "./platform/tasks/failed-tasks.ts";
import { defineTask, handleTask, type Schedule, type TaskHandler } from "./platform/tasks/task.ts";

/** What the installation does of itself: everything that can be reached, whoever it belongs to. */
export type Housekeeping = Pick<Accounts, "shared" | "gate"> & {
  readonly pool: pg.Pool;
  /** Other processes may be at it too. */
  readonly isShared: boolean;
  readonly sendsMail: boolean;
  /** Where backups are wanted. */
  readonly backups?: BackupPlan;
};

const catchUpTask = defineTask({ name: "catch-up", kind: "schedules", payload: z.object({}), concurrency: 1, retries: 2 });
const backUpTask = defineTask({ name: "back-up", kind: "schedules", payload: z.object({}), concurrency: 1, retries: 0 });
const sweepTask = defineTask({ name: "sweep-files", kind: "schedules", payload: z.object({}), concurrency: 1, retries: 2 });

/** Takes up what earlier processes or an earlier version have left behind, and clears away tasks that were done. */
export async function catchUp({ shared, gate, pool, isShared, sendsMail }: Housekeeping): Promise<void> {
  await unlessUnderWay(isShared ? pool : undefined, "catching up", async () => {
    for (const ctx of await gate.forSystem()) {
      await queueOutdatedJobs(ctx);
      await rereadOutdated(ctx);
      await takeUpForgotten(ctx);
      await sealOutdated(ctx);
      await resumeMatching(ctx);
    }
    await sweepAnswers(shared);
    if (sendsMail) await takeUpMails(shared);
    await clearDone(pool);
  });
}

/** Removes originals that a crash has left without a resume. */
export const sweep = ({ shared }: Housekeeping): Promise<void> => sweepFiles(shared);

/** Makes a backup when the newest one is old enough, and deletes those that have had their time. */
async function backUp({ shared, pool, isShared, backups }: Housekeeping): Promise<void> {
  if (!backups) return;
  const { storage, now } = shared;
  const { backUpIfDue } = await import("./platform/backup/back-up-if-due.ts");
  await unlessUnderWay(isShared ? pool : undefined, "backing up", () => backUpIfDue(backups, { pool, storage, at: now() }));
}

export const scheduledTasks: readonly TaskHandler<Housekeeping>[] = [
  handleTask(catchUpTask, { run: catchUp }),
  handleTask(sweepTask, { run: sweep }),
  handleTask(backUpTask, { run: backUp }),
];

/** Hourly and nightly, away from full hours at which everybody else is busy. */
export const SCHEDULES: readonly Schedule[] = [
  { task: catchUpTask, cron: "17 * * * *" },
  { task: sweepTask, cron: "43 2 * * *" },
  { task: backUpTask, cron: "31 * * * *" },
];
