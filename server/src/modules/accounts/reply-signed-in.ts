import type { FastifyReply, FastifyRequest } from "fastify";
import { ok } from "../../platform/http/envelope.ts";
import { signInOff } from "./accounts.errors.ts";
import type { Tokens } from "./accounts.schemas.ts";
import type { SignedIn } from "./finish-sign-in.ts";
import type { Accounts } from "./open-accounts.ts";
import type { Client, Outside } from "./outside.ts";

export const clientOf = ({ ip, headers }: Pick<FastifyRequest, "ip" | "headers">): Client => ({
  address: ip,
  agent: (headers["user-agent"] ?? "").slice(0, 300),
});

/** The context of people who have not signed in; refused where nobody can. */
export function outsideOf({ shared, identity }: Accounts, request: FastifyRequest): Outside {
  if (!identity) throw signInOff();
  return { ...shared, identity, client: clientOf(request) };
}

/** Answers with the tokens for a program and the cookie for a browser. */
export function replySignedIn(reply: FastifyReply, { cookies, tokens }: SignedIn): { success: true; data: Tokens; timestamp: string } {
  reply.header("set-cookie", [...cookies]).header("cache-control", "no-store");
  return ok(tokens);
}
