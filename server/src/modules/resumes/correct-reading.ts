import type { Ctx } from "../../platform/context.ts";
import type { CorrectReading, ReadingView } from "./resumes.schemas.ts";
export async function correctReading(_ctx: Ctx, _input: CorrectReading & { id: string }): Promise<ReadingView> {
  throw new Error("being written");
}
