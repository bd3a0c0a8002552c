import { localModel } from "./local-model.ts";
import { type VectorProvider, VectorsError } from "./provider.ts";
import { folderCache, NO_CACHE } from "./vector-cache.ts";

/** Settings of an endpoint, by the names that OpenAI's own tools use. */
export type EndpointSettings = {
  readonly OPENAI_BASE_URL?: string | undefined;
  readonly OPENAI_API_KEY?: string | undefined;
  readonly OPENAI_EMBEDDING_MODEL?: string | undefined;
};

const OPENAI = "https://api.openai.com/v1";
const MODEL = "text-embedding-3-small";
/** About 25 million tokens: half a dollar at the prices of small models. */
const MAX_CHARACTERS = 100_000_000;

/** `cacheFolder`: where an endpoint's answers are kept; without it they are not. `maxCharacters`: what may be sent to it as long as the process lives. */
export type ProviderOptions = {
  readonly cacheFolder?: string;
  readonly maxCharacters?: number;
};

/** A provider by its short name: `local:FOLDER` for an ONNX model, `endpoint` for an OpenAI-compatible one. */
export async function openProvider(
  name: string,
  settings: EndpointSettings,
  { cacheFolder, maxCharacters = MAX_CHARACTERS }: ProviderOptions = {},
): Promise<VectorProvider> {
  if (name.startsWith("local:")) return await localModel({ folder: name.slice("local:".length) });
  if (name !== "endpoint") throw new VectorsError("VECTORS_UNREADABLE", `${name}: no vectors of this name; use local:FOLDER or endpoint.`);
  const { OPENAI_BASE_URL: baseUrl = OPENAI, OPENAI_API_KEY: key, OPENAI_EMBEDDING_MODEL: model = MODEL } = settings;
  const { embeddingsEndpoint } = await import("./embeddings-endpoint.ts");
  const cache = cacheFolder === undefined ? NO_CACHE : folderCache(cacheFolder);
  return embeddingsEndpoint({ baseUrl, model, cache, maxCharacters, ...(key !== undefined && { key }) });
}
