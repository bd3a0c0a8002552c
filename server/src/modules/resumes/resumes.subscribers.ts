import type { Ctx } from "../../platform/context.ts";
import type { Subscriber } from "../../platform/events/event-bus.ts";
import { readResumeTask } from "./resumes.tasks.ts";

export const resumesSubscribers: readonly Subscriber<Ctx>[] = [
  {
    on: "resume.uploaded",
    run: (tx, ctx, { id }) => ctx.tasks.enqueue(tx, ctx.workspaceId, readResumeTask, { resumeId: id }),
  },
];
