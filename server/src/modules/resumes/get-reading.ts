import type { Ctx } from "../../platform/context.ts";
import type { ReadingView } from "./resumes.schemas.ts";
export async function getReading(_ctx: Ctx, _id: string): Promise<ReadingView> {
  throw new Error("being written");
}
