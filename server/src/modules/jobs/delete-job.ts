import type { Ctx } from "../../platform/context.ts";
export async function deleteJob(_ctx: Ctx, _id: string): Promise<{ id: string }> {
  throw new Error("being written");
}
