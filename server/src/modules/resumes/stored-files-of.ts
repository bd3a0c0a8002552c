import { eq } from "drizzle-orm";
import type { Queryable } from "../../platform/db/database.ts";
import { resumes } from "./resumes.tables.ts";

/** What a workspace has in the storage; `db` is that workspace's. */
export async function storedFilesOf(db: Queryable, workspaceId: string): Promise<{ storedAs: string }[]> {
  return db.selectDistinct({ storedAs: resumes.storedAs }).from(resumes).where(eq(resumes.workspaceId, workspaceId));
}
