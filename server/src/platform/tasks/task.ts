import { z } from "zod";

/** Payloads hold ids only: a queue row must never carry what a person wrote. */
type Ids = Record<string, string | readonly string[]>;

/** The kinds of work, each of which some processes may do and others not. */
export const TASK_KINDS = ["reading", "matching", "mail", "schedules"] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** One queue. `concurrency` of its tasks run at once in a process; a task that throws is tried `retries` times more. */
export type Task<Payload extends Ids = Ids> = {
  readonly name: string;
  readonly kind: TaskKind;
  readonly payload: z.ZodType<Payload>;
  readonly concurrency: number;
  readonly retries: number;
};

export const defineTask = <Payload extends Ids>(task: Task<Payload>): Task<Payload> => task;

/** What to do for a task, and what to leave behind when it has failed for good. Both may run twice for one task. */
export type TaskHandler<Context> = {
  readonly task: Task;
  run(ctx: Context, payload: unknown): Promise<void>;
  giveUp(ctx: Context, payload: unknown): Promise<void>;
};

/** Ties a task to the verbs that do it; the payload is checked once, here. */
export function handleTask<Context, Payload extends Ids>(
  task: Task<Payload>,
  verbs: {
    readonly run: (ctx: Context, payload: Payload) => Promise<void>;
    readonly giveUp?: (ctx: Context, payload: Payload) => Promise<void>;
  },
): TaskHandler<Context> {
  return {
    // Only name, kind, concurrency and retries are read through the wider type.
    task: task as unknown as Task,
    run: async (ctx, payload) => verbs.run(ctx, task.payload.parse(payload)),
    giveUp: async (ctx, payload) => verbs.giveUp?.(ctx, task.payload.parse(payload)),
  };
}

/** What is stored for a task: whose work it is, and its ids. */
export const taskEnvelope = z.object({ workspaceId: z.string(), ids: z.unknown() });
