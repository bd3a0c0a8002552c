import type { FastifyInstance } from "fastify";
import { PERMISSIONS } from "../../contract/permissions.ts";
import type { DeclaredRoute } from "../../platform/http/route-access.ts";
import { form } from "../factories.ts";
import { nameOf } from "./id-fields.ts";
import { KINDS, type Kind, type Planted } from "./plant-workspace.ts";
import { ROUTE_CASES, type RouteCase } from "./route-cases.ts";

/** Who asks for whose. */
export type Pair = { readonly asker: Planted; readonly other: Planted };

/** What came of asking: how much was tried, and what was answered that should not have been. */
export type Tried = { readonly routes: number; readonly idFields: number; readonly requests: number; readonly leaks: readonly string[] };

const WEBSOCKET = "GET /events";

/** How to ask. `isBroken`: every filter asks for the other's rows. `everyKind`: each field also with ids of what it is not about.
 * `isEnd`: the routes that end what the others need, and only these. */
export type Asking = { readonly isBroken?: boolean; readonly everyKind?: boolean; readonly isEnd?: boolean };

/** One id of the other in one field; or neither, for a route that takes none. */
type Attempt = { readonly field: string; readonly kind?: Kind };

const HEADER = "x-workspace";

/**
 * Asks every route of the API, as a person and as a program, for what is another workspace's: ids of the other in each field
 * that can hold one, and the other workspace in the header. Where filters are broken, an error is as good a refusal as any.
 */
export async function tryEveryRoute(
  app: FastifyInstance,
  pair: Pair,
  { isBroken = false, everyKind = false, isEnd = false }: Asking = {},
): Promise<Tried> {
  const orderOf = (route: DeclaredRoute) => ROUTE_CASES[nameOf(route)]?.last ?? 0;
  const routes = app.declaredRoutes
    .filter((route) => nameOf(route) !== WEBSOCKET && nameOf(route) in ROUTE_CASES && (isGuarded(route) || !isBroken))
    .filter((route) => orderOf(route) > 0 === isEnd && !(isBroken && ROUTE_CASES[nameOf(route)]?.isOfQueue))
    .toSorted((a, b) => orderOf(a) - orderOf(b));
  const leaks: string[] = [];
  let requests = 0;
  for (const route of routes) {
    for (const attempt of attemptsOf(route, everyKind)) {
      for (const secret of secretsFor(route, pair.asker, isBroken)) {
        requests++;
        leaks.push(...(await tryOne(app, { route, attempt, secret, pair, isBroken })));
      }
    }
  }
  const names = [...new Set(routes.map(nameOf))];
  return { routes: names.length, idFields: names.flatMap((name) => Object.keys(ROUTE_CASES[name]?.ids ?? {})).length, requests, leaks };
}

/** Asks for what is the workspace's own where that changes little, and lists what was refused: else a refusal would prove nothing. */
export async function findUnanswered(app: FastifyInstance, { owner, ids }: Planted): Promise<string[]> {
  const unanswered: string[] = [];
  for (const route of app.declaredRoutes) {
    const { ids: fields = {}, ...given } = ROUTE_CASES[nameOf(route)] ?? {};
    if (!isGuarded(route) || Object.keys(fields).length === 0 || !["GET", "PATCH"].includes(route.method)) continue;
    const values = Object.entries(fields).filter(([, kind]) => !kind.endsWith("Cursor"));
    const own = Object.fromEntries(values.map(([field, kind]) => [field, ids[kind]]));
    const headers = { host: "localhost:3000", authorization: `Bearer ${owner.accessToken}` };
    const { statusCode, body } = await app.inject(requestFor(route, own, given, headers));
    if (statusCode >= 300) unanswered.push(`${nameOf(route)} for what is one's own answers ${statusCode}: ${body.slice(0, 200)}`);
  }
  return unanswered;
}

function attemptsOf(route: DeclaredRoute, everyKind: boolean): Attempt[] {
  const ids = ROUTE_CASES[nameOf(route)]?.ids ?? {};
  const fields = Object.keys(ids);
  return [
    ...(fields.length === 0 ? [{ field: "" }] : []),
    ...fields.flatMap((field) => KINDS.filter((kind) => everyKind || kind === ids[field]).map((kind) => ({ field, kind }))),
    ...(isGuarded(route) ? [{ field: HEADER, kind: "workspace" as const }] : []),
  ];
}

const isGuarded = ({ access }: DeclaredRoute) => (PERMISSIONS as readonly string[]).includes(access);

const secretsFor = (route: DeclaredRoute, { owner, apiKey }: Planted, isBroken: boolean) =>
  isGuarded(route) && !isBroken ? [owner.accessToken, apiKey] : [owner.accessToken];

type One = {
  readonly route: DeclaredRoute;
  readonly attempt: Attempt;
  readonly secret: string;
  readonly pair: Pair;
  readonly isBroken: boolean;
};

async function tryOne(app: FastifyInstance, { route, attempt, secret, pair, isBroken }: One): Promise<string[]> {
  const { asker, other } = pair;
  const { field, kind } = attempt;
  const { ids = {}, ...given } = ROUTE_CASES[nameOf(route)] ?? {};
  const values = Object.fromEntries(
    Object.entries(ids).map(([name, own]) => [name, name === field && kind ? other.ids[kind] : (isBroken ? other : asker).ids[own]]),
  );
  const inHeader = field === HEADER ? { [HEADER]: other.ids.workspace } : {};
  const headers = { host: "localhost:3000", authorization: `Bearer ${secret}`, ...inHeader };
  const { statusCode, body: text, headers: answered } = await app.inject(requestFor(route, values, given, headers));
  const what = `${route.method} ${route.path} with ${kind ?? "nothing"} of the other in ${field || "nothing"}`;
  const sent = new Set([...Object.values(values), ...Object.values(inHeader)]);
  const hidden = [other.canary, ...Object.values(other.ids).filter((id) => !sent.has(id))];
  const shown = hidden.filter((word) => `${JSON.stringify(answered)}${text}`.toLowerCase().includes(word.toLowerCase()));
  const isMeant = kind !== undefined && !kind.endsWith("Cursor") && (field === HEADER || ids[field] === kind);
  const isWrong = isBroken
    ? isMeant && field !== HEADER && statusCode < 400
    : statusCode >= 500 || (isMeant && !isRefused(route, field, statusCode));
  return [...(shown.length > 0 ? [`${what} shows ${shown.join(", ")}`] : []), ...(isWrong ? [`${what} answers ${statusCode}`] : [])];
}

/** What a path or the header names is unknown; secrets in a body are refused in words of their own. */
function isRefused({ path, access }: DeclaredRoute, field: string, status: number): boolean {
  // A browser is sent back to the page for signing in.
  if (access === "anyone") return status >= 300 && status < 500;
  if (field === HEADER || path.includes(`:${field}`)) return status === 404 || status === 403;
  return status >= 400 && status < 500;
}

function requestFor(
  { method, path }: DeclaredRoute,
  ids: Readonly<Record<string, string>>,
  { body, isForm }: RouteCase,
  headers: Record<string, string>,
) {
  const inPath = Object.entries(ids).filter(([field]) => path.includes(`:${field}`));
  const rest = Object.entries(ids).filter(([field]) => !path.includes(`:${field}`));
  const filled = inPath.reduce((text, [field, id]) => text.replace(`:${field}`, encodeURIComponent(id)), path);
  const isRead = method === "GET" || method === "HEAD";
  const query = isRead && rest.length > 0 ? `?${new URLSearchParams(rest).toString()}` : "";
  const payload = structuredClone(body ?? {}) as Record<string, unknown>;
  for (const [field, id] of rest) setAt(payload, field.split("."), id);
  const hasPayload = !isRead && (body !== undefined || rest.length > 0);
  const asked = { method: method as "GET", url: `${filled}${query}`, headers };
  if (!isForm) return { ...asked, ...(hasPayload && { payload }) };
  const [[name, content] = ["", ""]] = Object.entries(payload);
  const sent = form({ name, content: String(content) });
  return { ...asked, payload: sent.payload, headers: { ...sent.headers, ...headers } };
}

function setAt(target: Record<string, unknown>, [key = "", ...rest]: string[], value: string): void {
  if (rest.length === 0) target[key] = value;
  else {
    target[key] ??= rest[0] === "0" ? [] : {};
    setAt(target[key] as Record<string, unknown>, rest, value);
  }
}
