import { type QueryClient, type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { LiveEvent } from "./api-types.ts";
import { openLiveEvents } from "./events.ts";
import { keys } from "./query-keys.ts";

/** What the machine has read so far of a resume that is being read. */
export type LiveReading = {
  readonly stage?: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Which page of a scan is being recognised. */
  readonly recognising?: { readonly page: number; readonly of: number };
};

const gatherMs = 300;

/** Keeps the cache in step with the server, and says whether the line is up. Used once, by the frame. */
export function useLiveUpdates(): boolean {
  const client = useQueryClient();
  const [isOpen, setIsOpen] = useState(true);

  useEffect(() => {
    const stale = new Map<string, QueryKey>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer = undefined;
      for (const queryKey of stale.values()) void client.invalidateQueries({ queryKey });
      stale.clear();
    };
    const markStale = (queryKeys: readonly QueryKey[]) => {
      for (const key of queryKeys) stale.set(JSON.stringify(key), key);
      timer ??= setTimeout(refresh, gatherMs);
    };
    let wasClosed = false;
    const close = openLiveEvents({
      onEvent: (event) => {
        rememberLiveReading(client, event);
        markStale(staleAfter(event));
      },
      onState: (open) => {
        setIsOpen(open);
        if (open && wasClosed) markStale([keys.status, keys.resumes, keys.jobs, keys.matches]);
        wasClosed = !open;
      },
    });
    return () => {
      clearTimeout(timer);
      close();
    };
  }, [client]);

  return isOpen;
}

/** Which cache entries an event makes old. */
export function staleAfter(event: LiveEvent): QueryKey[] {
  const [noun, what] = event.type.split(".");
  // What is gone is not asked for again: a page that still shows it would only get a 404.
  if (event.type === "resume.deleted") return [keys.status, keys.resumeList, keys.candidateLists];
  if (event.type === "job.deleted") return [keys.status, keys.jobLists, keys.resumeMatchLists, keys.resumeList];
  if (what === "emptied") return [keys.status, keys.resumeList, keys.jobLists];
  if (event.type === "resume.reading") return event.id ? [keys.status, keys.resume(event.id)] : [keys.status];
  if (noun === "resume") return [keys.status, keys.resumes, keys.matches];
  if (noun === "job") return [keys.status, keys.jobs, keys.matches];
  if (noun === "match") return [keys.status, keys.matches, keys.resumes];
  return [keys.status];
}

function rememberLiveReading(client: QueryClient, event: LiveEvent): void {
  if (event.type !== "resume.reading" || !event.id) return;
  client.setQueryData<LiveReading>(keys.live(event.id), (before) => ({
    ...(event.stage === undefined ? {} : { stage: event.stage }),
    fields: { ...before?.fields, ...event.fields },
    ...(event.stage === "recognising" && { recognising: { page: event.done ?? 1, of: event.total ?? 1 } }),
  }));
}
