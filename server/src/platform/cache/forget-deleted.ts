import type { LiveEvent } from "../../contract/live-event.ts";
import type { Cache } from "./cache.ts";

const DELETING: ReadonlySet<LiveEvent["type"]> = new Set(["resume.deleted", "job.deleted", "samples.removed", "workspace.emptied"]);

/** What was made from deleted documents goes when they go, and not when its time is over. */
export const forgetDeleted = (cache: Cache) => ({
  hear: (workspaceId: string, { type }: Pick<LiveEvent, "type">): void => {
    if (DELETING.has(type)) void cache.forget(workspaceId);
  },
  missed: (): void => void cache.forgetAll(),
});
