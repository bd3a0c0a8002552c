import type { FastifyInstance, FastifyRequest } from "fastify";
import { CodedError } from "./errors.ts";

export type TrustedOrigins = {
  /** The address that the server was told to bind, if it is not a loopback name. */
  readonly host: string;
  readonly publicUrl?: string | undefined;
  /** Pages of other servers that may do what this server's own may. */
  readonly allowedOrigins?: readonly string[] | undefined;
};

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);
/** Where a browser comes back from somebody who vouches for a person; a secret of this server is in the address and in a cookie. */
const COMING_BACK = /^\/api\/v1\/auth\/callback\/[\w-]+(?:\?|$)/;
const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses requests that another web page makes through the browser of the person at this machine.
 *
 * The `Host` must be a name of this server: a name that an attacker points at 127.0.0.1 is not. Requests to the API,
 * all that write, and WebSockets must come from a page of that same host; programs that are no browser send neither
 * `Origin` nor `Sec-Fetch-Site` and pass.
 */
export function refuseForeignPages(app: FastifyInstance, trusted: TrustedOrigins): void {
  const hosts = new Set(LOOPBACK_NAMES);
  if (!isWildcard(trusted.host)) hosts.add(trusted.host.includes(":") ? `[${trusted.host}]` : trusted.host);
  if (trusted.publicUrl !== undefined) hosts.add(new URL(trusted.publicUrl).hostname);
  const admitted = new Set(trusted.allowedOrigins);
  app.addHook("onRequest", async (request) => {
    const host = hostOf(request);
    if (!host || !hosts.has(host.hostname))
      throw foreign("HOST_NOT_ALLOWED", "This server does not answer under that name. Set PUBLIC_URL if it should.");
    const acts = !SAFE_METHODS.has(request.method) || request.headers.upgrade !== undefined;
    if (admitted.has(request.headers.origin ?? "")) return;
    if ((acts || (request.url.startsWith("/api/") && !COMING_BACK.test(request.url))) && !isOwnPage(request, host))
      throw foreign("ORIGIN_NOT_ALLOWED", "Only pages of this server may do that.");
  });
}

/** Undefined for what is no plain name with a port, and for an address that names another server than the `Host` may. */
function hostOf({ headers: { host = "" }, originalUrl }: FastifyRequest): URL | undefined {
  if (!HOST.test(host) || !originalUrl.startsWith("/")) return undefined;
  return URL.parse(`http://${host}`) ?? undefined;
}

const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i;

function isOwnPage({ headers }: FastifyRequest, host: URL): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  if (headers.origin === undefined) return true;
  return URL.parse(headers.origin)?.host === host.host;
}

const isWildcard = (host: string) => host === "0.0.0.0" || host === "::";
const foreign = (code: string, message: string) => new CodedError(code, 403, message);
