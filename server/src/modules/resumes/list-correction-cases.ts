import { noteRead } from "../../platform/audit/read-log.ts";
import { type Ctx, requirePermission } from "../../platform/context.ts";
import { correctionCaseOf } from "./correction-case.ts";
import { selectCorrected } from "./readings.repository.ts";
import type { CorrectionCase } from "./resumes.schemas.ts";

/** Every corrected resume of the workspace as a case for checking the reader; nothing of it leaves on its own. */
export async function listCorrectionCases(ctx: Ctx): Promise<CorrectionCase[]> {
  requirePermission(ctx, "resumes:read");
  const cases = (await selectCorrected(ctx.db, ctx)).map(correctionCaseOf);
  await noteRead(ctx, { action: "corrections.exported", facts: { count: cases.length } });
  return cases;
}
