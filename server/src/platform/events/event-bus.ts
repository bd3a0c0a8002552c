import type { LiveEvent } from "../../contract/live-event.ts";
import type { Tx } from "../db/database.ts";
import { afterCommit } from "../db/transaction.ts";
import type { WorkspaceId } from "../workspace-id.ts";

type Listener = (event: LiveEvent) => void;

/** A module's reaction to another one's event, in the transaction of the change: it queues a task or does nothing. */
export type Subscriber<Context> = { readonly on: LiveEvent["type"]; run(tx: Tx, ctx: Context, event: LiveEvent): Promise<void> };

/** Carries events from verbs to the subscribers of other modules and to whoever is watching the workspace. */
export type EventBus<Context> = {
  /** Subscribers run now, inside the transaction; watchers hear of it once it is committed. */
  publish(tx: Tx, ctx: Context, event: LiveEvent): Promise<void>;
  /** Progress that nothing depends on: watchers only, no transaction. */
  announce(workspaceId: WorkspaceId, event: LiveEvent): void;
  /** Returns the function that stops watching. */
  watch(workspaceId: WorkspaceId, listener: Listener): () => void;
};

export function createEventBus<Context extends { readonly workspaceId: WorkspaceId }>(
  subscribers: readonly Subscriber<Context>[],
): EventBus<Context> {
  const listenersByWorkspace = new Map<WorkspaceId, Set<Listener>>();
  const announce: EventBus<Context>["announce"] = (workspaceId, event) => {
    for (const listener of listenersByWorkspace.get(workspaceId) ?? []) listener(event);
  };
  return {
    announce,
    async publish(tx, ctx, event) {
      for (const subscriber of subscribers) if (subscriber.on === event.type) await subscriber.run(tx, ctx, event);
      afterCommit(tx, () => announce(ctx.workspaceId, event));
    },
    watch(workspaceId, listener) {
      const listeners = listenersByWorkspace.get(workspaceId) ?? new Set();
      listenersByWorkspace.set(workspaceId, listeners.add(listener));
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) listenersByWorkspace.delete(workspaceId);
      };
    },
  };
}
