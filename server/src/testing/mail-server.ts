import { text } from "node:stream/consumers";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer } from "smtp-server";

/** A real SMTP server that keeps what it receives. */
export type MailServer = {
  readonly url: string;
  /** The next mail to an address whose link opens a page, or the one that has come already. */
  next(to: string, page: string): Promise<Email & { readonly link: URL }>;
  readonly received: readonly Email[];
  close(): Promise<void>;
};

const PATIENCE_MS = 15_000;

/** `port`: a certain one, for whoever was told of it before it was up. */
export async function startMailServer(port = 0): Promise<MailServer> {
  const received: Email[] = [];
  const taken = new Set<Email>();
  const server = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData: (stream, _session, done) => {
      void text(stream)
        .then((raw) => PostalMime.parse(raw))
        .then((mail) => received.push(mail))
        .then(() => done());
    },
  });
  await new Promise<void>((resolve) => void server.listen(port, "127.0.0.1", resolve));
  const address = server.server.address();
  const inUse = typeof address === "object" && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${inUse}`,
    received,
    next: async (to, page) => {
      const deadline = Date.now() + PATIENCE_MS;
      while (Date.now() < deadline) {
        const found = received.find(
          (mail) => !taken.has(mail) && mail.to?.some(({ address }) => address === to) && linkIn(mail).pathname === page,
        );
        if (found) {
          taken.add(found);
          return { ...found, link: linkIn(found) };
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`No mail with a link to ${page} came for ${to}.`);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

const linkIn = ({ text: words = "" }: Email): URL => new URL(/https?:\S+/.exec(words)?.[0] ?? "about:blank");
