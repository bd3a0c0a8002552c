import type { Guard, GuardOptions, OutsideCall, Patience } from "./guard.ts";

/** Everything outside that this process asks, each behind a guard of its own. */
export type Guards = {
  guard(name: string, options: GuardOptions): Promise<Guard>;
  all(): readonly Guard[];
};

/** `patience` and `timeoutMs` are for tests, which cannot wait as long. */
export type GuardsOptions = { readonly patience?: Patience; readonly timeoutMs?: number };

export function createGuards(onCall: (call: OutsideCall, seconds: number) => void, options: GuardsOptions = {}): Guards {
  const guards: Guard[] = [];
  return {
    guard: async (name, own) => {
      // Loaded where something outside is asked: one person at one computer asks nothing.
      const { createGuard, PATIENCE } = await import("./guard.ts");
      const { patience = PATIENCE, timeoutMs } = options;
      const guard = createGuard(name, { ...own, ...(timeoutMs !== undefined && { timeoutMs }) }, patience, onCall);
      guards.push(guard);
      return guard;
    },
    all: () => guards,
  };
}

/** How each of them was when it was last asked; what is needed is asked anew by a probe of its own. */
export const probesOf = (guards: Guards): Readonly<Record<string, () => Promise<void>>> =>
  Object.fromEntries(
    guards
      .all()
      .filter(({ isNeeded }) => !isNeeded)
      .map(({ name, state }) => [
        name,
        async () => {
          if (state() !== "closed") throw new Error(`${name} is ${state()}`);
        },
      ]),
  );
