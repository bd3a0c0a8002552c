import { queryOptions, useIsMutating, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, unwrapData } from "../../lib/api-client.ts";
import { keys } from "../../lib/query-keys.ts";

const busyMs = 1500;

/** The state of the installation; asked again while work is waiting, so that progress shows even without the live line. */
export const statusQuery = queryOptions({
  queryKey: keys.status,
  queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/status", { signal })),
  refetchInterval: (query) => {
    const tasks = query.state.data?.tasks;
    return tasks && tasks.waiting + tasks.active > 0 ? busyMs : false;
  },
});

const LOADING_SAMPLES = ["load-samples"];

/** Loads the sample people and jobs. */
export function useLoadSamples() {
  const client = useQueryClient();
  return useMutation({
    mutationKey: LOADING_SAMPLES,
    mutationFn: () => unwrapData(api.POST("/api/v1/samples")),
    onSuccess: () => client.invalidateQueries(),
  });
}

/** Whether samples are on their way, whichever page asked for them. */
export function useSamplesAreLoading(): boolean {
  return useIsMutating({ mutationKey: LOADING_SAMPLES }) > 0;
}

/** Removes every sample and leaves the person's own resumes and jobs. */
export function useRemoveSamples() {
  const client = useQueryClient();
  return useMutation({ mutationFn: () => unwrapData(api.DELETE("/api/v1/samples")), onSuccess: () => client.resetQueries() });
}

/** Removes every row and file of the workspace. */
export function useDeleteEverything() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => unwrapData(api.DELETE("/api/v1/everything", { body: { confirm: "delete everything" } })),
    onSuccess: () => client.resetQueries(),
  });
}
