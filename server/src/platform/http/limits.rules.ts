import { isIPv4, isIPv6 } from "node:net";

/** Kinds of routes that take less than others. */
export type LimitedKind = "sign-in" | "upload" | "heavy";

declare module "fastify" {
  interface FastifyContextConfig {
    /** A route of this kind has a limit of its own, besides those of address and account. */
    limit?: LimitedKind;
  }
}

export const WINDOW_S = 60;

/** Requests in a minute: ways in by address and route, everything else by account or key. */
export const KIND_LIMITS: Readonly<Record<LimitedKind, number>> = {
  // An office behind one address signs in at nine; guessing is stopped by the failures of each account.
  "sign-in": 60,
  // A folder of five hundred resumes dropped at once.
  upload: 600,
  // Imports, samples, whole rankings anew.
  heavy: 120,
};

/** What an account or a key may do of what an address may: an address can be a whole office. */
export const SHARE_OF_ACTOR = 0.5;

/** The network that an address counts for: itself, or the 64 bits of IPv6 that one household has to choose from. */
export function networkOf(address: string): string {
  const mapped = address.replace(/^::ffff:/i, "");
  if (isIPv4(mapped)) return mapped;
  if (!isIPv6(address)) return address;
  const [head = "", tail] = (address.split("%")[0] ?? "").split("::");
  const first = head === "" ? [] : head.split(":");
  const last = !tail ? [] : tail.split(":");
  const groups = tail === undefined ? first : [...first, ...Array<string>(8 - first.length - last.length).fill("0"), ...last];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}
