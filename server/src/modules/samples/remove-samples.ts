import type { FullCtx } from "../../platform/context.ts";
import type { SampleCount } from "./samples.schemas.ts";
export async function removeSamples(_ctx: FullCtx): Promise<SampleCount> {
  throw new Error("being written");
}
