import type { Health } from "./admin.schemas.ts";

type Probes = Readonly<Record<string, () => Promise<unknown>>>;

/** What the server depends on; each probe answers or throws. Without a needed one nothing works, without an optional one less well. */
export type Checks = { readonly needed: Probes; readonly optional: Probes };

/** Asks everything that the server depends on. */
export async function checkHealth({ needed, optional }: Checks, version: string): Promise<Health> {
  const checks = { ...(await ask(needed, "failing")), ...(await ask(optional, "degraded")) };
  const states = Object.values(checks);
  const status = states.includes("failing") ? "failing" : states.includes("degraded") ? "degraded" : "ok";
  return { status, checks, version };
}

async function ask(probes: Probes, otherwise: "failing" | "degraded"): Promise<Health["checks"]> {
  const results = Object.entries(probes).map(async ([name, probe]) => {
    const result = await probe().then(
      () => "ok" as const,
      () => otherwise,
    );
    return [name, result] as const;
  });
  return Object.fromEntries(await Promise.all(results));
}
