import { infiniteQueryOptions } from "@tanstack/react-query";
import { api, unwrap } from "../../lib/api-client.ts";
import { keys } from "../../lib/query-keys.ts";

/** Who did what in the workspace, newest first, page by page; to one thing where its id is given. */
export const entriesQuery = (subject: string) =>
  infiniteQueryOptions({
    queryKey: keys.ledger(subject),
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET("/api/v1/audit/entries", {
          params: { query: { ...(subject ? { subject } : {}), ...(pageParam ? { cursor: pageParam } : {}), limit: 50 } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.next ?? undefined,
  });
