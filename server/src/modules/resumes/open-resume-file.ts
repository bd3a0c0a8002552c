import type { Readable } from "node:stream";
import type { Ctx, WithStorage } from "../../platform/context.ts";
export async function openResumeFile(_ctx: Ctx & WithStorage, _id: string): Promise<{ headers: Record<string, string>; stream: Readable }> {
  throw new Error("being written");
}
