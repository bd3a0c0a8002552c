import { createTransport } from "nodemailer";
import type { Log } from "../log/log.ts";

/** One plain message with a link in it. */
export type Message = { readonly to: string; readonly subject: string; readonly text: string; readonly link: string };

/** Sends mail. Nobody waits for it: whether an address is known must not show in how long an answer takes. */
export type Mail = { send(message: Message): void; close(): Promise<void> };

type MailOptions = { readonly smtpUrl: string | undefined; readonly from: string; readonly log: Log };

const SLOWEST_SERVER_MS = 10_000;

/** Mail through an SMTP server; without one the link is logged, for the operator to hand on. */
export function createMail({ smtpUrl, from, log }: MailOptions): Mail {
  if (smtpUrl === undefined)
    return {
      send: ({ link }) => log.warn({ link }, "there is no SMTP_URL, so this link was not sent: hand it on"),
      close: async () => {},
    };
  const timeouts = { connectionTimeout: SLOWEST_SERVER_MS, greetingTimeout: SLOWEST_SERVER_MS, socketTimeout: SLOWEST_SERVER_MS };
  const transport = createTransport({ url: smtpUrl, ...timeouts });
  const pending = new Set<Promise<unknown>>();
  return {
    send: ({ to, subject, text, link }) => {
      const sending = transport.sendMail({ from, to, subject, text: `${text}\n\n${link}\n` }).catch((error: unknown) => {
        // Subjects hold names.
        log.error({ code: (error as { code?: unknown }).code, about: new URL(link).pathname }, "a mail could not be sent");
      });
      pending.add(sending);
      void sending.finally(() => pending.delete(sending));
    },
    close: async () => {
      await Promise.all(pending);
      transport.close();
    },
  };
}
