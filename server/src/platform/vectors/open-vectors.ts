import type { Spent } from "@candor/host";
import type { VectorConfig } from "../config/vector-settings.ts";
import type { Guards } from "../outside/guards.ts";
import { builtInVectors, type Vectors, vectorsFrom } from "./vectors.ts";

/** Longer than an endpoint may take with its retries, or a model for the texts of fifty documents. */
const TIMEOUT_MS = 180_000;

/** The vectors that the settings name; the built-in ones cost nothing here. `onSpent` hears of each request that may cost money. */
export async function openVectors(
  config: VectorConfig | undefined,
  guards: Guards,
  onSpent: (spent: Spent) => void,
): Promise<Vectors & { close(): Promise<void> }> {
  if (!config) return { ...builtInVectors, close: async () => {} };
  const { openProvider } = await import("@candor/host");
  const { source, settings, maxCharacters } = config;
  const provider = await openProvider(source, settings, { maxCharacters, onSpent });
  const guard = await guards.guard("vectors", { timeoutMs: TIMEOUT_MS });
  return { ...vectorsFrom(provider, guard), close: () => provider.close() };
}
