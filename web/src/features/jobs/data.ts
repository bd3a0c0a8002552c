import { multipart } from "@candor/client";
import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, unwrap, unwrapData } from "../../lib/api-client.ts";
import type { Job } from "../../lib/api-types.ts";
import { keys } from "../../lib/query-keys.ts";

/** The jobs that hold the words, page by page. */
export const jobsQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: keys.jobList(q),
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET("/api/v1/jobs", {
          params: { query: { ...(q ? { q } : {}), ...(pageParam ? { cursor: pageParam } : {}), limit: 100 } },
          signal,
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ page }) => page.next ?? undefined,
  });

/** The best few jobs for the command field. */
export const jobSearchQuery = (q: string) =>
  queryOptions({
    queryKey: [...keys.jobs, "search", q],
    queryFn: async ({ signal }) => (await unwrap(api.GET("/api/v1/jobs", { params: { query: { q, limit: 8 } }, signal }))).data,
  });

/** One job with its text and requirements. */
export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: keys.job(id),
    queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/jobs/{id}", { params: { path: { id } }, signal })),
  });

/** Jobs like one, and the same job advertised again. */
export const similarJobsQuery = (id: string) =>
  queryOptions({
    queryKey: keys.similarJobs(id),
    queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/jobs/{id}/similar", { params: { path: { id } }, signal })),
  });

/** What the form asks for. */
export type NewJob = {
  readonly title: string;
  readonly company?: string;
  readonly location?: string;
  readonly url?: string;
  readonly description: string;
};

/** Adds jobs from a file or from text of any kind that the server reads. */
export function useImportJobs() {
  const refresh = useRefreshJobs();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: { file: File } | { text: string }) =>
      unwrapData(api.POST("/api/v1/jobs/import", "text" in input ? { body: input } : { body: multipart(input) })),
    // Another look, once it has begun: from then on it is told how far it is.
    onMutate: () => void setTimeout(() => void client.invalidateQueries({ queryKey: keys.jobImports }), importsEveryMs / 2),
    onSettled: refresh,
  });
}

const importsEveryMs = 1_000;

/** The last imports, asked for again and again while one is under way. */
export const jobImportsQuery = queryOptions({
  queryKey: keys.jobImports,
  queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/jobs/imports", { signal })),
  refetchInterval: ({ state }) => (state.data?.some((each) => each.state === "running") ? importsEveryMs : false),
});

/** Stops an import; what is stored stays. */
export function useCancelImport() {
  const refresh = useRefreshJobs();
  return useMutation({
    mutationFn: (id: string) => unwrapData(api.POST("/api/v1/jobs/imports/{id}/cancel", { params: { path: { id } } })),
    onSettled: refresh,
  });
}

/** Adds one job from the form. */
export function useCreateJob() {
  const refresh = useRefreshJobs();
  return useMutation({ mutationFn: (job: NewJob) => unwrapData(api.POST("/api/v1/jobs", { body: job })), onSuccess: refresh });
}

/** Archives a job or opens it again. */
export function useUpdateJob(id: string) {
  const refresh = useRefreshJobs();
  return useMutation({
    mutationFn: (change: { status: Job["status"] }) =>
      unwrapData(api.PATCH("/api/v1/jobs/{id}", { params: { path: { id } }, body: change })),
    onSuccess: refresh,
  });
}

/** Deletes a job and its matches. */
export function useDeleteJob() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrapData(api.DELETE("/api/v1/jobs/{id}", { params: { path: { id } } })),
    onSuccess: async (_, id) => {
      await Promise.all(
        [keys.jobLists, keys.status, keys.resumeMatchLists, keys.resumeList].map((queryKey) => client.invalidateQueries({ queryKey })),
      );
      for (const queryKey of [keys.job(id), keys.similarJobs(id), keys.candidates(id)]) client.removeQueries({ queryKey });
    },
  });
}

function useRefreshJobs() {
  const client = useQueryClient();
  return () => Promise.all([keys.jobs, keys.status, keys.matches].map((queryKey) => client.invalidateQueries({ queryKey })));
}
