import { eq, lt } from "drizzle-orm";
import { z } from "zod";
import type { Database } from "../db/database.ts";
import { transaction } from "../db/transaction.ts";
import { CodedError } from "../http/errors.ts";
import type { Log } from "../log/log.ts";
import type { Guards } from "../outside/guards.ts";
import { createSeal } from "../secrets/seal.ts";
import { defineTask, handleTask, INSTALLATION, type TaskHandler } from "../tasks/task.ts";
import type { TaskQueue } from "../tasks/task-queue.ts";
import { mails } from "./mails.tables.ts";

const message = z.object({ to: z.string(), subject: z.string(), text: z.string(), link: z.string() });
/** One plain message with a link in it. */
export type Message = z.output<typeof message>;

/** Sends mail. Nobody waits for it: whether an address is known must not show in how long an answer takes. */
export type Mail = {
  /** Whether there is a server to send it; if not, links stand in the log. */
  readonly isSent: boolean;
  /** Leaves the message for whichever process sends mail. */
  send(message: Message): void;
  /** Sends what was left; a server that does not take it is tried again later. */
  deliver(id: string): Promise<void>;
  close(): Promise<void>;
};

type MailOptions = {
  readonly smtpUrl: string | undefined;
  readonly from: string;
  readonly log: Log;
  readonly db: Database;
  readonly tasks: Pick<TaskQueue, "enqueue">;
  readonly newId: (prefix: string) => string;
  readonly now: () => Date;
  readonly guards: Guards;
  /** The installation's secret. */
  readonly key: string;
};

/** Some four hours: longer than most mail servers are away. */
const TRIES_AGAIN = 60;

export const sendMailTask = defineTask({
  name: "send-mail",
  kind: "mail",
  payload: z.object({ mailId: z.string() }),
  concurrency: 2,
  retries: TRIES_AGAIN,
});

export const mailTasks: readonly TaskHandler<Mail>[] = [handleTask(sendMailTask, { run: (mail, { mailId }) => mail.deliver(mailId) })];

/** For each step, and for all of them. */
const SLOWEST_SERVER_MS = 10_000;
const SLOWEST_MAIL_MS = 30_000;
/** Mail that never left is kept as long as its failed task. */
const KEEP_MS = 14 * 24 * 60 * 60_000;

/** Mail through an SMTP server; without one the link is logged, for the operator to hand on. */
export async function createMail({ smtpUrl, from, log, db, tasks, newId, now, key, guards }: MailOptions): Promise<Mail> {
  if (smtpUrl === undefined)
    return {
      isSent: false,
      send: ({ link }) => log.warn({ link }, "there is no SMTP_URL, so this link was not sent: hand it on"),
      deliver: () => Promise.reject(new Error("This process has no SMTP_URL.")),
      close: async () => {},
    };
  const { createTransport } = await import("nodemailer");
  const seal = createSeal(key, "mail");
  const timeouts = { connectionTimeout: SLOWEST_SERVER_MS, greetingTimeout: SLOWEST_SERVER_MS, socketTimeout: SLOWEST_SERVER_MS };
  const transport = createTransport({ url: smtpUrl, ...timeouts });
  const guard = await guards.guard("mail", { timeoutMs: SLOWEST_MAIL_MS, isFailure: isServersFault });
  const pending = new Set<Promise<unknown>>();
  const leave = (mail: Message) =>
    transaction({ db }, async (tx) => {
      const id = newId("mal");
      await tx.delete(mails).where(lt(mails.createdAt, new Date(now().getTime() - KEEP_MS)));
      await tx.insert(mails).values({ id, sealed: seal.close(JSON.stringify(mail)), createdAt: now() });
      await tasks.enqueue(tx, INSTALLATION, sendMailTask, { mailId: id });
    });
  return {
    isSent: true,
    send: (mail) => {
      const leaving = leave(mail).catch((error: unknown) => log.error({ err: error }, "a mail could not be queued"));
      pending.add(leaving);
      void leaving.finally(() => pending.delete(leaving));
    },
    deliver: async (id) => {
      const [waiting] = await db.select().from(mails).where(eq(mails.id, id));
      if (!waiting) return;
      const { to, subject, text, link } = message.parse(JSON.parse(seal.open(waiting.sealed)));
      // The same mail sent twice, after a crash in between, is known by its id.
      await guard
        .call(() => transport.sendMail({ from, to, subject, text: `${text}\n\n${link}\n`, messageId: `<${id}@candor>` }))
        .catch(({ code = "EMAIL" }: { code?: string }) => {
          // What the mail server says of it repeats the address.
          throw new CodedError(code, 503, "the mail server did not take a mail");
        });
      await db.delete(mails).where(eq(mails.id, id));
    },
    close: async () => {
      await Promise.all(pending);
      transport.close();
    },
  };
}

/** A recipient or a message that is refused says nothing about the server. */
const isServersFault = (error: Error & { code?: string; command?: string }): boolean =>
  error.command !== "RCPT TO" && error.code !== "EMESSAGE";
