import type { WorkspaceId } from "../context.ts";

/** Something that happened in a workspace. `type` is `noun.happened`, `id` is the id of the noun. */
export type AppEvent = { readonly type: `${string}.${string}`; readonly id: string; readonly [field: string]: unknown };

type Listener = (event: AppEvent) => void;

/** Carries events from verbs to whoever is watching the workspace in this process. */
export type EventBus = {
  publish(workspaceId: WorkspaceId, event: AppEvent): void;
  /** Returns the function that stops listening. */
  listen(workspaceId: WorkspaceId, listener: Listener): () => void;
};

export function createEventBus(): EventBus {
  const listenersByWorkspace = new Map<WorkspaceId, Set<Listener>>();
  return {
    publish(workspaceId, event) {
      for (const listener of listenersByWorkspace.get(workspaceId) ?? []) listener(event);
    },
    listen(workspaceId, listener) {
      const listeners = listenersByWorkspace.get(workspaceId) ?? new Set();
      listenersByWorkspace.set(workspaceId, listeners.add(listener));
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) listenersByWorkspace.delete(workspaceId);
      };
    },
  };
}
