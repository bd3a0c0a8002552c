import type { Ctx } from "../../platform/context.ts";
import type { Subscriber } from "../../platform/events/event-bus.ts";
import { readResumeTask } from "./resumes.tasks.ts";

const readTheResume: Subscriber<Ctx>["run"] = (tx, ctx, { id }) => ctx.tasks.enqueue(tx, ctx.workspaceId, readResumeTask, { resumeId: id });

export const resumesSubscribers: readonly Subscriber<Ctx>[] = [
  { on: "resume.uploaded", run: readTheResume },
  { on: "resume.outdated", run: readTheResume },
];
