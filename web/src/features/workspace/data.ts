import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { requestData } from "../../lib/api-client.ts";
import type { Status } from "../../lib/api-types.ts";
import { keys } from "../../lib/query-keys.ts";

const busyMs = 1500;

/** The state of the installation; asked again while work is waiting, so that progress shows even without the live line. */
export const statusQuery = queryOptions({
  queryKey: keys.status,
  queryFn: ({ signal }) => requestData<Status>("GET", "/status", { signal }),
  refetchInterval: (query) => {
    const tasks = query.state.data?.tasks;
    return tasks && tasks.waiting + tasks.active > 0 ? busyMs : false;
  },
});

/** Loads the sample people and jobs. */
export function useLoadSamples() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => requestData<{ resumes: unknown; jobs: unknown }>("POST", "/samples"),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Removes every sample and leaves the person's own resumes and jobs. */
export function useRemoveSamples() {
  const client = useQueryClient();
  return useMutation({ mutationFn: () => requestData("DELETE", "/samples"), onSuccess: () => client.resetQueries() });
}

/** Removes every row and file of the workspace. */
export function useDeleteEverything() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => requestData("DELETE", "/everything", { body: { confirm: "delete everything" } }),
    onSuccess: () => client.resetQueries(),
  });
}
