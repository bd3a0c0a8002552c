import type { LiveEvent } from "../../contract/live-event.ts";
import type { Tx } from "../db/database.ts";
import { afterCommit } from "../db/transaction.ts";
import type { WorkspaceId } from "../workspace-id.ts";
import type { Relay } from "./relay.ts";

type Watcher = { hear(event: LiveEvent): void; missed(): void };

/** A module's reaction to another one's event, in the transaction of the change: it queues a task or does nothing. */
export type Subscriber<Context> = { readonly on: LiveEvent["type"]; run(tx: Tx, ctx: Context, event: LiveEvent): Promise<void> };

/** Carries events from verbs to the subscribers of other modules and to whoever is watching the workspace, in any process. */
export type EventBus<Context> = {
  /** Subscribers run now, inside the transaction; watchers hear of it once it is committed. */
  publish(tx: Tx, ctx: Context, event: LiveEvent): Promise<void>;
  /** Progress that nothing depends on: watchers only, no transaction. */
  announce(workspaceId: WorkspaceId, event: LiveEvent): void;
  /** Returns the function that stops watching. `missed`: events may have been lost, and what is shown must be asked for anew. */
  watch(workspaceId: WorkspaceId, hear: Watcher["hear"], missed?: Watcher["missed"]): () => void;
};

/** Whatever happens in any workspace and any process; `missed`: something may have happened that nobody here heard of. */
export type Overhearing = { hear(workspaceId: string, event: LiveEvent): void; missed(): void };

/** `relay`: to the other processes of the installation, where there are any. */
export function createEventBus<Context extends { readonly workspaceId: WorkspaceId }>(
  subscribers: readonly Subscriber<Context>[],
  relay?: Relay,
  overhearing?: Overhearing,
): EventBus<Context> {
  const watchersByWorkspace = new Map<string, Set<Watcher>>();
  const hereHears = (workspaceId: string, event: LiveEvent) => {
    overhearing?.hear(workspaceId, event);
    for (const watcher of watchersByWorkspace.get(workspaceId) ?? []) watcher.hear(event);
  };
  relay?.listen({
    hear: hereHears,
    missed: () => {
      overhearing?.missed();
      for (const watchers of watchersByWorkspace.values()) for (const watcher of watchers) watcher.missed();
    },
  });
  return {
    announce(workspaceId, event) {
      hereHears(workspaceId, event);
      relay?.announce(workspaceId, event);
    },
    async publish(tx, ctx, event) {
      for (const subscriber of subscribers) if (subscriber.on === event.type) await subscriber.run(tx, ctx, event);
      await relay?.publish(tx, ctx.workspaceId, event);
      afterCommit(tx, () => hereHears(ctx.workspaceId, event));
    },
    watch(workspaceId, hear, missed = () => {}) {
      const watcher = { hear, missed };
      const watchers = watchersByWorkspace.get(workspaceId) ?? new Set();
      watchersByWorkspace.set(workspaceId, watchers.add(watcher));
      return () => {
        watchers.delete(watcher);
        if (watchers.size === 0) watchersByWorkspace.delete(workspaceId);
      };
    },
  };
}
