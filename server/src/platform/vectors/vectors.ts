import type { GivenVectors, TextsToEmbed } from "@candor/engine";
import { type VectorProvider, vectorizerInUse } from "@candor/host";
import type { Guard } from "../outside/guard.ts";
import type { Spending } from "../spending/spending.ts";

/** What makes the vectors of this installation. */
export type Vectors = {
  /** `id@version`, kept in every row: vectors of two are never compared. */
  readonly vectorizer: () => string;
  /**
   * Vectors of a workspace's documents, in their order; undefined where the engine makes its own. May ask something outside,
   * on the workspace's account: never call it in a transaction.
   */
  readonly of: (workspaceId: string, documents: readonly TextsToEmbed[]) => Promise<readonly (GivenVectors | undefined)[]>;
};

let known: string | undefined;

/** The engine's own, which need neither a file nor a network. */
export const builtInVectors: Vectors = {
  vectorizer: () => (known ??= vectorizerInUse()),
  of: async (_workspaceId, documents) => documents.map(() => undefined),
};

/** Another provider's; what it cannot give is an error, and whoever asked tries again later. */
export function vectorsFrom(provider: VectorProvider, guard: Guard, spending: Spending): Vectors {
  const vectorizer = `${provider.id}@${provider.version}`;
  return {
    vectorizer: () => vectorizer,
    of: async (workspaceId, documents) => {
      const meter = spending.meter({ workspaceId, purpose: "vectors" });
      const texts = documents.flatMap(({ text, titles }) => [text, ...titles]);
      const vectors = texts.length === 0 ? [] : await guard.call(() => provider.embed(texts, meter));
      let at = 0;
      return documents.map(({ titles }) => {
        const [text = new Float32Array(), ...named] = vectors.slice(at, (at += 1 + titles.length));
        return { vectorizer, text, titles: named };
      });
    },
  };
}
