import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Permission } from "../../contract/permissions.ts";

/** Who may call a route: holders of a permission, whoever is signed in, or anyone at all. */
export type RouteAccess = Permission | "account" | "anyone";

/** A route of the API with its declared access. */
export type DeclaredRoute = { readonly method: string; readonly path: string; readonly access: RouteAccess; readonly summary: string };

declare module "fastify" {
  interface FastifyContextConfig {
    /** Every route of the API declares it; the server does not start with one that does not. */
    permission?: RouteAccess;
  }
  interface FastifyInstance {
    declaredRoutes: DeclaredRoute[];
  }
}

/** Keeps the list of the API's routes, and refuses to build a server with one that does not say who may call it. */
export function demandDeclaredAccess(app: FastifyInstance, prefix: string): void {
  const declared: DeclaredRoute[] = [];
  app.decorate("declaredRoutes", declared);
  app.addHook("onRoute", ({ url, method, config, schema }) => {
    if (!url.startsWith(`${prefix}/`)) return;
    const access = config?.permission;
    if (access === undefined) throw new Error(`The route ${String(method)} ${url} does not declare its permission.`);
    const { summary = "" } = (schema ?? {}) as { summary?: string };
    for (const each of [method].flat()) declared.push({ method: each, path: url, access, summary });
  });
}

/** Lets a request in, or throws. */
export type Enter = (request: FastifyRequest, access: Exclude<RouteAccess, "anyone">) => Promise<void>;

/** Decides before the handler, and before any of the body is read, who acts and whether they may. */
export function checkAccess(app: FastifyInstance, enter: Enter): void {
  app.addHook("onRequest", async (request) => {
    const { permission = "anyone" } = request.routeOptions.config;
    if (permission !== "anyone") await enter(request, permission);
  });
}
