import type { EndpointSettings } from "@candor/host";
import { z } from "zod";

/** Where vectors come from, if not from the engine. */
export const vectorSettings = {
  VECTORS: z
    .string()
    .regex(/^(built-in|endpoint|local:.+)$/, "is neither built-in, nor local:FOLDER, nor endpoint")
    .default("built-in")
    .describe(
      "what compares texts by meaning: built-in, local:FOLDER (an ONNX model such as MiniLM) or endpoint (OpenAI-compatible embeddings)",
    ),
  VECTORS_BUDGET: z.coerce
    .number()
    .positive()
    .default(100)
    .describe(
      "how many million characters all processes together may send to the endpoint of VECTORS in a calendar month (UTC) before they stop asking",
    ),
  OPENAI_BASE_URL: z.string().min(1).optional().describe("the address of the endpoint of VECTORS; without it OpenAI's"),
  OPENAI_API_KEY: z.string().min(1).optional().describe("the key to it"),
  OPENAI_EMBEDDING_MODEL: z.string().min(1).optional().describe("the model that it is asked for; without it text-embedding-3-small"),
};

export const VECTOR_SECRETS: ReadonlySet<string> = new Set(["OPENAI_API_KEY"]);

/** `source`: `local:FOLDER` or `endpoint`. */
export type VectorConfig = { readonly source: string; readonly settings: EndpointSettings; readonly maxCharacters: number };

type Parsed = z.output<z.ZodObject<typeof vectorSettings>>;

/** Nothing where the engine makes them itself. */
export function vectorConfig({ VECTORS, VECTORS_BUDGET, ...settings }: Parsed): { vectors?: VectorConfig } {
  if (VECTORS === "built-in") return {};
  const { OPENAI_BASE_URL, OPENAI_API_KEY, OPENAI_EMBEDDING_MODEL } = settings;
  return {
    vectors: {
      source: VECTORS,
      settings: { OPENAI_BASE_URL, OPENAI_API_KEY, OPENAI_EMBEDDING_MODEL },
      maxCharacters: VECTORS_BUDGET * 1_000_000,
    },
  };
}
