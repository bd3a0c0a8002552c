import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, unwrapData } from "../../lib/api-client.ts";
import { keys } from "../../lib/query-keys.ts";

export const failedTasksQuery = queryOptions({
  queryKey: keys.failedTasks,
  queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/tasks/failed", { signal })),
});

/** Has a task run again; the list and the count of waiting work are asked for anew. */
export function useRunAgain() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrapData(api.POST("/api/v1/tasks/failed/{id}/again", { params: { path: { id } } })),
    onSuccess: () => Promise.all([keys.failedTasks, keys.status].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
