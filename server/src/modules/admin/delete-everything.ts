import type { FullCtx } from "../../platform/context.ts";
import type { Deleted } from "./admin.schemas.ts";
export async function deleteEverything(_ctx: FullCtx): Promise<Deleted> {
  throw new Error("being written");
}
