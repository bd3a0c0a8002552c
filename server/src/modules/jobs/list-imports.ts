import { type Ctx, requirePermission } from "../../platform/context.ts";
import { selectImports } from "./job-imports.repository.ts";
import { toImport } from "./job-imports.rules.ts";
import type { JobImportView } from "./job-imports.schemas.ts";

const SHOWN = 20;

/** The last imports of jobs, newest first, those under way with what is stored so far. */
export async function listImports(ctx: Ctx): Promise<JobImportView[]> {
  requirePermission(ctx, "jobs:read");
  const rows = await selectImports(ctx.db, ctx.workspaceId, SHOWN);
  return rows.map((row) => toImport(row, ctx.now()));
}
