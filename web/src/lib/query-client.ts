import { QueryCache, QueryClient } from "@tanstack/react-query";
import { ApiError } from "./api-client.ts";
import { keys } from "./query-keys.ts";

/** The cache of everything the server told us. Events refresh it, so data does not go stale by time alone. */
export function createQueryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    // A session that ended elsewhere: asking who is here leads to the sign-in page.
    queryCache: new QueryCache({
      onError: (error, query) => {
        const isOut = error instanceof ApiError && error.status === 401 && query.queryKey[0] !== keys.me[0];
        if (isOut) void client.invalidateQueries({ queryKey: keys.me });
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && (!(error instanceof ApiError) || error.status === 0 || error.status >= 500),
        retryDelay: 400,
      },
    },
  });
  return client;
}
