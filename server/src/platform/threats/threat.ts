import type { Ctx } from "../context.ts";

/** What may be an attack, in words for those who run a workspace. */
export const THREATS = {
  failed_sign_ins: "Many failed sign-ins to one account",
  token_reused: "A refresh token came back after it had been used: somebody may have a copy of it; its session was ended",
  probing: "Somebody asked for many things that are not in this workspace, as one does who tries out ids",
  mass_reading: "One account or key read the documents of very many people in a short time",
} as const;

export type ThreatKind = keyof typeof THREATS;

/** One sign of it; `about` is the account that it concerns. */
export type Threat = { readonly kind: ThreatKind; readonly about: string; readonly count: number };

/** Tells those who run the workspace of `ctx`. Opens its own transaction. */
export type Alarm = (ctx: Ctx, threat: Threat) => Promise<void>;
