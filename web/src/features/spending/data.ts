import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, unwrap, unwrapData } from "../../lib/api-client.ts";
import { keys } from "../../lib/query-keys.ts";

export const spendingQuery = queryOptions({
  queryKey: keys.spending,
  queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/spending", { signal })),
});

/** Every request to a model, newest first, page by page. */
export const callsQuery = infiniteQueryOptions({
  queryKey: keys.aiCalls,
  queryFn: ({ pageParam, signal }) =>
    unwrap(api.GET("/api/v1/spending/calls", { params: { query: { ...(pageParam ? { cursor: pageParam } : {}), limit: 50 } }, signal })),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ page }) => page.next ?? undefined,
});
