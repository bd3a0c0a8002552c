import { multipart } from "@candor/client";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, unwrap, unwrapData } from "../../lib/api-client.ts";
import type { Resume } from "../../lib/api-types.ts";
import { keys } from "../../lib/query-keys.ts";
import type { Change } from "./placing.rules.ts";

/** The newest resumes. */
export const resumesQuery = queryOptions({
  queryKey: keys.resumeList,
  queryFn: async ({ signal }) => (await unwrap(api.GET("/api/v1/resumes", { params: { query: { limit: 200 } }, signal }))).data,
  refetchInterval: (query) => (query.state.data?.some(isUnderWay) ? 2000 : false),
});

/** One resume. */
export const resumeQuery = (id: string) =>
  queryOptions({
    queryKey: keys.resume(id),
    queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/resumes/{id}", { params: { path: { id } }, signal })),
    refetchInterval: (query) => (query.state.data && isUnderWay(query.state.data) ? 2000 : false),
  });

/** What was read of a resume, with the person's corrections. */
export const readingQuery = (id: string) =>
  queryOptions({
    queryKey: keys.reading(id),
    queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/resumes/{id}/reading", { params: { path: { id } }, signal })),
  });

/** Whether the machine still works on a resume. */
export function isUnderWay(resume: Pick<Resume, "status">): boolean {
  return resume.status === "queued" || resume.status === "reading" || resume.status === "matching";
}

/** Whether there is a reading to show. */
export function isRead(resume: Pick<Resume, "status">): boolean {
  return resume.status === "matching" || resume.status === "ready";
}

/** The address of the original bytes. */
export function resumeFileUrl(id: string): string {
  return `/api/v1/resumes/${encodeURIComponent(id)}/file`;
}

/** Sends a file or a pasted text; the same bytes again give the resume that is already there. */
export function useUploadResume() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: { file: File } | { text: string }) => unwrapData(api.POST("/api/v1/resumes/upload", { body: multipart(input) })),
    onSuccess: () =>
      Promise.all([client.invalidateQueries({ queryKey: keys.resumes }), client.invalidateQueries({ queryKey: keys.status })]),
  });
}

/** Writes the person's own words over fields of the reading, takes corrections back, or names headings. */
export function useCorrectReading(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ corrections = [], withdraw = [], headings = [] }: Partial<Change>) =>
      unwrapData(
        api.PATCH("/api/v1/resumes/{id}/reading", {
          params: { path: { id } },
          body: { corrections: [...corrections], withdraw: [...withdraw], headings: [...headings] },
        }),
      ),
    onSuccess: async (reading) => {
      client.setQueryData(keys.reading(id), reading);
      await Promise.all([keys.resumes, keys.matches].map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
}

/** Applies what was learnt from resumes of the same layout, or takes it back. */
export function useUseLearnt(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (use: boolean) => unwrapData(api.PATCH("/api/v1/resumes/{id}/learnt", { params: { path: { id } }, body: { use } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.resumes }),
  });
}

/** Deletes a resume with its file and matches. */
export function useDeleteResume() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrapData(api.DELETE("/api/v1/resumes/{id}", { params: { path: { id } } })),
    onSuccess: async (_, id) => {
      await Promise.all([keys.resumeList, keys.status, keys.candidateLists].map((queryKey) => client.invalidateQueries({ queryKey })));
      for (const queryKey of [keys.resume(id), keys.reading(id), keys.resumeMatches(id)]) client.removeQueries({ queryKey });
    },
  });
}
