import { z } from "zod";
import type { Tx } from "../db/database.ts";
import type { WorkspaceId } from "../workspace-id.ts";

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

/**
 * What to do for a task, and what to leave behind when it has failed for good; both may run twice for one task. `again`
 * takes back what `giveUp` has left behind, before a person has the task run again.
 */
export type TaskHandler<Context> = {
  readonly task: Task;
  /** Whether there is anything to leave behind. */
  readonly givesUp: boolean;
  run(ctx: Context, payload: unknown): Promise<void>;
  giveUp(ctx: Context, payload: unknown): Promise<void>;
  again(tx: Tx, workspaceId: WorkspaceId, payload: unknown): Promise<void>;
};

/** What is known of a handler without its context. */
export type AnyHandler = Pick<TaskHandler<never>, "task" | "givesUp" | "again">;

/** Ties a task to the verbs that do it; the payload is checked once, here. */
export function handleTask<Context, Payload extends Ids>(
  task: Task<Payload>,
  verbs: {
    readonly run: (ctx: Context, payload: Payload) => Promise<void>;
    readonly giveUp?: (ctx: Context, payload: Payload) => Promise<void>;
    readonly again?: (tx: Tx, workspaceId: WorkspaceId, payload: Payload) => Promise<void>;
  },
): TaskHandler<Context> {
  return {
    // Only name, kind, concurrency and retries are read through the wider type.
    task: task as unknown as Task,
    givesUp: verbs.giveUp !== undefined,
    run: async (ctx, payload) => verbs.run(ctx, task.payload.parse(payload)),
    giveUp: async (ctx, payload) => verbs.giveUp?.(ctx, task.payload.parse(payload)),
    again: async (tx, workspaceId, payload) => verbs.again?.(tx, workspaceId, task.payload.parse(payload)),
  };
}

/** What is stored for a task: whose work it is (nothing for the installation's own), its ids, and the trace that it goes on with. */
export const taskEnvelope = z.object({ workspaceId: z.string(), ids: z.unknown(), trace: z.string().optional() });
export const INSTALLATION = "" as WorkspaceId;

/** Work that comes at set times, once for all processes: cron, UTC. */
export type Schedule = { readonly task: Task; readonly cron: string };
