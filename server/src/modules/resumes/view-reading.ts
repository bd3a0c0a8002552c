import type { WorkspaceId } from "../../platform/context.ts";
import type { Queryable } from "../../platform/db/database.ts";
import { type ReadingRow } from "./readings.repository.ts";
import { fileNamesOf } from "./resumes.repository.ts";
import { applyCorrections } from "./resumes.rules.ts";
import type { ReadingView } from "./resumes.schemas.ts";

/** A stored reading as the contract shows it, with the names of the files whose corrections it was read with. */
export async function viewReading(q: Queryable, workspaceId: WorkspaceId, row: ReadingRow): Promise<ReadingView> {
  const { learnt = [], ...reading } = applyCorrections(row.reading, row.corrections);
  // The headings that the person named in this very resume are its own corrections and stand in `headings`.
  const fromOthers = learnt.filter(({ habit }) => habit !== row.resumeId);
  const byResume = Map.groupBy(fromOthers, ({ habit }) => habit);
  const fileNames = await fileNamesOf(q, workspaceId, [...byResume.keys()]);
  const sources = [...byResume].map(([resumeId, uses]) => ({
    resumeId,
    fileName: fileNames.get(resumeId) ?? null,
    rules: uses.length,
    pointers: uses.flatMap(({ pointers }) => pointers),
  }));
  const { corrections, headings, usesLearnt } = row;
  return { ...reading, corrections, headings, sameLayout: { isUsed: usesLearnt, sources } };
}
