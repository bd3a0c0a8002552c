import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { requestData, requestPage } from "../../lib/api-client.ts";
import type { ImportResult, Job, JobDetail } from "../../lib/api-types.ts";
import { keys } from "../../lib/query-keys.ts";

/** The jobs that hold the words, page by page. */
export const jobsQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: keys.jobList(q),
    queryFn: ({ pageParam, signal }) => requestPage<Job>("/jobs", { query: { q: q || undefined, cursor: pageParam, limit: 100 }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** The best few jobs for the command field. */
export const jobSearchQuery = (q: string) =>
  queryOptions({
    queryKey: [...keys.jobs, "search", q],
    queryFn: async ({ signal }) => (await requestPage<Job>("/jobs", { query: { q, limit: 8 }, signal })).items,
  });

/** One job with its text and requirements. */
export const jobQuery = (id: string) =>
  queryOptions({ queryKey: keys.job(id), queryFn: ({ signal }) => requestData<JobDetail>("GET", `/jobs/${id}`, { signal }) });

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
  return useMutation({
    mutationFn: (input: { file: File } | { text: string }) => {
      if ("text" in input) return requestData<ImportResult>("POST", "/jobs/import", { body: input });
      const form = new FormData();
      form.set("file", input.file);
      return requestData<ImportResult>("POST", "/jobs/import", { body: form });
    },
    onSuccess: refresh,
  });
}

/** Adds one job from the form. */
export function useCreateJob() {
  const refresh = useRefreshJobs();
  return useMutation({ mutationFn: (job: NewJob) => requestData<Job>("POST", "/jobs", { body: job }), onSuccess: refresh });
}

/** Archives a job or opens it again. */
export function useUpdateJob(id: string) {
  const refresh = useRefreshJobs();
  return useMutation({
    mutationFn: (change: { status: Job["status"] }) => requestData<Job>("PATCH", `/jobs/${id}`, { body: change }),
    onSuccess: refresh,
  });
}

/** Deletes a job and its matches. */
export function useDeleteJob() {
  const client = useQueryClient();
  const refresh = useRefreshJobs();
  return useMutation({
    mutationFn: (id: string) => requestData("DELETE", `/jobs/${id}`),
    onSuccess: (_, id) => {
      client.removeQueries({ queryKey: keys.job(id) });
      return refresh();
    },
  });
}

function useRefreshJobs() {
  const client = useQueryClient();
  return () => Promise.all([keys.jobs, keys.status, keys.matches].map((queryKey) => client.invalidateQueries({ queryKey })));
}
