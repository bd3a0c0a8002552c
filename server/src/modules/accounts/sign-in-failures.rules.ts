/** What failures are counted for: one account from one network, an account from everywhere, a network for all accounts. */
export const COUNTED = ["pair", "account", "network"] as const;

export type Counted = (typeof COUNTED)[number];

type Patience = { readonly free: number; readonly means: string };

/** Failures that cost nothing: a person mistypes, an office shares an address; far too few to guess. */
const PATIENCE: Readonly<Record<Counted, Patience>> = {
  pair: { free: 10, means: "to this account from here" },
  account: { free: 30, means: "to this account" },
  network: { free: 100, means: "from here" },
};

const FIRST_WAIT_S = 30;
/** No failure, however many there were, shuts anybody out for longer. */
const LONGEST_WAIT_S = 15 * 60;
/** Failures older than this do not count any more. */
export const FORGOTTEN_AFTER_MS = 60 * 60_000;

/** So many failures to one account are told to those who run its workspaces. */
export const SUSPICIOUS_FAILURES = PATIENCE.pair.free;

type Failures = { readonly counted: Counted; readonly count: number; readonly lastAt: Date };

/** Seconds until the next try; each failure beyond the free ones doubles them. */
export function waitAfter({ counted, count, lastAt }: Failures, now: Date): number {
  const beyond = count - PATIENCE[counted].free;
  if (beyond < 0) return 0;
  const wait = Math.min(FIRST_WAIT_S * 2 ** beyond, LONGEST_WAIT_S);
  return Math.max(0, Math.ceil(wait - (now.getTime() - lastAt.getTime()) / 1000));
}

/** What to say to somebody who must wait, and what helps. */
export function refusalOf(counted: Counted, waitS: number): string {
  const wait = waitS < 120 ? `${waitS} seconds` : `${Math.ceil(waitS / 60)} minutes`;
  const help = {
    pair: "A new password, which you can ask for by mail, lets you in at once.",
    account:
      "Where you have been signed in before you need not wait, and a new password, which you can ask for by mail, lets you in at once.",
    network: "From another network you need not wait.",
  };
  return `Too many failed sign-ins ${PATIENCE[counted].means}. Try again in ${wait}. ${help[counted]}`;
}
