import type { VectorConfig } from "../config/vector-settings.ts";
import type { Guards } from "../outside/guards.ts";
import type { Spending } from "../spending/spending.ts";
import { builtInVectors, type Vectors, vectorsFrom } from "./vectors.ts";

/** Longer than an endpoint may take with its retries, or a model for the texts of fifty documents. */
const TIMEOUT_MS = 180_000;

/** The vectors that the settings name; the built-in ones cost nothing. */
export async function openVectors(
  config: VectorConfig | undefined,
  guards: Guards,
  spending: Spending,
): Promise<Vectors & { close(): Promise<void> }> {
  if (!config) return { ...builtInVectors, close: async () => {} };
  const { openProvider } = await import("@candor/host");
  const { source, settings } = config;
  // The meter knows the budget, of all processes and across starts.
  const provider = await openProvider(source, settings, { maxCharacters: Number.POSITIVE_INFINITY });
  const guard = await guards.guard("vectors", { timeoutMs: TIMEOUT_MS });
  return { ...vectorsFrom(provider, guard, spending), close: () => provider.close() };
}
