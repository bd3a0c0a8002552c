/** The server of DATABASE_URL cannot be used; the message says why and what to do. */
export class DatabaseUnusable extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nothing listens there",
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "its host's name could not be looked up",
  ETIMEDOUT: "it does not answer",
  EHOSTUNREACH: "its host cannot be reached",
  "28P01": "it does not accept this password",
  "28000": "it does not let this user in",
  "3D000": "it has no such database",
  "53300": "it has no connection left",
  "57P03": "it is starting or stopping; try again in a moment",
};

/** What a server says against a connection, as a sentence without the password. */
export function describeRefusal(url: string, error: unknown): DatabaseUnusable {
  const { code = "", message = "" } = error as { code?: string; message?: string };
  const { host, pathname } = new URL(url);
  const reason = REASONS[code] ?? (message || code);
  return new DatabaseUnusable(`The PostgreSQL server at ${host}${pathname} (DATABASE_URL) cannot be used: ${reason}.`);
}
