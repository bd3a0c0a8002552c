import { inArray } from "drizzle-orm";
import type { Database } from "../db/database.ts";
import { transaction } from "../db/transaction.ts";
import { INSTALLATION } from "../tasks/task.ts";
import type { TaskQueue } from "../tasks/task-queue.ts";
import { sendMailTask } from "./mail.ts";
import { mails } from "./mails.tables.ts";

/** Older mail is not sent of itself: its links have expired, or a backup from before it was sent has brought it back. */
const FRESH_MS = 24 * 60 * 60_000;

type Office = { readonly db: Database; readonly tasks: Pick<TaskQueue, "enqueue" | "about">; readonly now: () => Date };

/**
 * Queues mail that no task is about, as after a backup was restored, which holds mails and no tasks; what is a day old is
 * cleared away instead. A mail whose task has failed for good waits for a person.
 */
export async function takeUpMails({ db, tasks, now }: Office): Promise<void> {
  const waiting = await db.select({ id: mails.id, createdAt: mails.createdAt }).from(mails);
  if (waiting.length === 0) return;
  // Asked afterwards: a mail and its task are left in one transaction.
  const known = await tasks.about(INSTALLATION);
  const since = now().getTime() - FRESH_MS;
  const left = waiting.filter(({ id }) => !known.has(id));
  const stale = left.filter(({ createdAt }) => createdAt.getTime() < since).map(({ id }) => id);
  if (stale.length > 0) await db.delete(mails).where(inArray(mails.id, stale));
  for (const { id } of left.filter(({ id: mailId }) => !stale.includes(mailId)))
    await transaction({ db }, (tx) => tasks.enqueue(tx, INSTALLATION, sendMailTask, { mailId: id }));
}
