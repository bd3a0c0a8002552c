import type { FastifyRequest } from "fastify";
import { requirePermission } from "../../platform/context.ts";
import type { Enter } from "../../platform/http/route-access.ts";
import { hashSecret } from "../../platform/secrets/secret-token.ts";
import type { AccessGate, AccountCtx, Credentials } from "./access-gate.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Set for routes that ask for `account`: who has signed in, apart from any workspace. */
    account: AccountCtx;
  }
}

/** How a request comes in: as a member with the permission that the route declares, or as a person. */
export const enterThrough =
  (gate: AccessGate): Enter =>
  async (request, access) => {
    if (access === "account") {
      request.account = await gate.forAccount(credentialsOf(request));
      return;
    }
    request.ctx = await gate.forRequest(credentialsOf(request)).catch(async (error: unknown) => {
      // Who asks for a workspace that is not theirs is known all the same, to whoever counts such requests.
      const own = await gate.forRequest({ ...credentialsOf(request), workspace: undefined }).catch(() => undefined);
      if (own) request.ctx = own;
      throw error;
    });
    requirePermission(request.ctx, access);
  };

/** Whom a request counts for: the key that it brings, or the account. */
export function actorOf({ ctx, account, headers }: FastifyRequest): string | undefined {
  if (ctx?.actor.kind === "key") return `key:${hashSecret(headers.authorization ?? "")}`;
  return ctx?.actor.id ?? account?.accountId;
}

export function credentialsOf({ headers }: Pick<FastifyRequest, "headers">): Credentials {
  const workspace = headers["x-workspace"];
  return { authorization: headers.authorization, cookie: headers.cookie, workspace: typeof workspace === "string" ? workspace : undefined };
}
