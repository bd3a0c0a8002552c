import type { Client } from "../outside.ts";
import { ADDRESS_HEADER } from "./address-header.ts";
import type { Identity } from "./identity.ts";
import { nameOfSession } from "./session-name.ts";

/** The headers that better-auth reads: who asks from where, the session it concerns, and a cookie that better-auth gave the browser. */
export async function authHeaders(identity: Identity, client: Client, session?: { readonly id: string }, given?: string): Promise<Headers> {
  const headers = new Headers({ origin: identity.baseUrl, [ADDRESS_HEADER]: client.address, "user-agent": client.agent });
  const cookies = given === undefined ? [] : [given];
  if (session) {
    const { makeSignature } = await import("better-auth/crypto");
    const name = nameOfSession(session.id);
    const value = `${name}.${await makeSignature(name, identity.key)}`;
    cookies.push(`${identity.cookieName}=${encodeURIComponent(value)}`);
  }
  if (cookies.length > 0) headers.set("cookie", cookies.join("; "));
  return headers;
}

/** One of the cookies that a browser sent, as it sent it. */
export const cookieNamed = (name: string, sent = ""): string | undefined => sent.split(/;\s*/).find((pair) => pair.startsWith(`${name}=`));

/** The stable code of a refusal by better-auth; other errors are surprises and are thrown on. */
export function refusalOf(error: unknown): string {
  const { body, statusCode } = error as { body?: { code?: string }; statusCode?: number };
  if (typeof statusCode !== "number" || statusCode >= 500) throw error;
  return body?.code ?? "REFUSED";
}

/** The session's secret among the cookies of an answer. */
export function sessionTokenIn(cookies: readonly string[], { cookieName }: Identity): string | undefined {
  const found = cookies.find((cookie) => cookie.startsWith(`${cookieName}=`) && !/max-age=0/i.test(cookie));
  return found?.slice(cookieName.length + 1).split(/\.|%2E/i)[0] || undefined;
}

/** A cookie that takes the session's one away. */
export const endedCookie = ({ cookieName, isHttps }: Identity): string =>
  `${cookieName}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${isHttps ? "; Secure" : ""}`;
