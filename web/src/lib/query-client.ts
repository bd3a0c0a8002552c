import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./api-client.ts";

/** The cache of everything the server told us. Events refresh it, so data does not go stale by time alone. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < 2 && (!(error instanceof ApiError) || error.status === 0 || error.status >= 500),
        retryDelay: 400,
      },
    },
  });
}
