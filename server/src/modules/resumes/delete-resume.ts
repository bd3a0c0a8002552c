import type { Ctx, WithStorage } from "../../platform/context.ts";
export async function deleteResume(_ctx: Ctx & WithStorage, _id: string): Promise<{ id: string }> {
  throw new Error("being written");
}
