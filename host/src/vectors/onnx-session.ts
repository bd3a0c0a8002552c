import { VectorsError } from "./provider.ts";

/** One row of token numbers for each text, padded to the same length, with the places that are text and not padding. */
export type TokenBatch = { readonly rows: number; readonly length: number; readonly ids: BigInt64Array; readonly mask: BigInt64Array };
/** What a model says of each token: `width` numbers each, row by row. */
export type TokenStates = { readonly width: number; readonly values: Float32Array };
/** A model that runs somewhere. */
export type ModelSession = { run(batch: TokenBatch): Promise<TokenStates>; close(): Promise<void> };

/** The part of onnxruntime-node that is used here; it is no dependency, because it weighs 290 MB. */
type Tensor = { readonly data: unknown; readonly dims: readonly number[] };
type Runtime = {
  readonly Tensor: new (type: "int64", data: BigInt64Array, dims: readonly number[]) => Tensor;
  readonly InferenceSession: {
    create(
      path: string,
      options: object,
    ): Promise<{
      readonly inputNames: readonly string[];
      readonly outputNames: readonly string[];
      run(feeds: Record<string, Tensor>): Promise<Record<string, Tensor>>;
      release(): Promise<void>;
    }>;
  };
};

const INSTALL = "npm install --no-save --ignore-scripts onnxruntime-node@1.30.0";
const RUNTIME = "onnxruntime-node";

/** Opens an ONNX model on this computer's processor; nothing is downloaded. */
export async function openOnnxSession(path: string): Promise<ModelSession> {
  const module = (await import(RUNTIME).catch((error: unknown) => {
    throw new VectorsError("VECTORS_NOT_INSTALLED", `Local models need onnxruntime-node. Install it with: ${INSTALL}`, { cause: error });
  })) as Runtime & { readonly default?: Runtime };
  const runtime = module.InferenceSession ? module : (module.default ?? module);
  const session = await runtime.InferenceSession.create(path, { executionProviders: ["cpu"] });
  return {
    run: async ({ rows, length, ids, mask }) => {
      const inputs: Record<string, BigInt64Array> = {
        input_ids: ids,
        attention_mask: mask,
        token_type_ids: new BigInt64Array(ids.length),
      };
      const feeds = Object.fromEntries(
        session.inputNames.map((name) => [
          name,
          new runtime.Tensor("int64", inputs[name] ?? new BigInt64Array(ids.length), [rows, length]),
        ]),
      );
      const out = (await session.run(feeds))[session.outputNames[0] ?? ""];
      const width = out?.dims.at(-1) ?? 0;
      if (!(out?.data instanceof Float32Array) || out.data.length !== rows * length * width)
        throw new VectorsError("VECTORS_UNREADABLE", `${path}: the model does not give numbers for each token.`);
      return { width, values: out.data };
    },
    close: () => session.release(),
  };
}
