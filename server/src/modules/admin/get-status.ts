import type { Ctx } from "../../platform/context.ts";
import type { StatusView } from "./admin.schemas.ts";
export async function getStatus(_ctx: Ctx): Promise<StatusView> {
  throw new Error("being written");
}
