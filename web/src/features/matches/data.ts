import type { EmploymentType, Weights, Workplace } from "@candor/engine/model";
import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, unwrap, unwrapData } from "../../lib/api-client.ts";
import type { MatchRow } from "../../lib/api-types.ts";
import { keys } from "../../lib/query-keys.ts";
import type { ToldLanguage } from "../../lib/told-language.ts";

const pageLimit = 200;
const mostPages = 100;

/** Which jobs to rank. The server looks beyond the matches that it keeps, so what a place or a pay limits is not found here. */
export type JobFilter = {
  readonly workplace?: readonly Workplace[];
  readonly type?: readonly EmploymentType[];
  readonly place?: string;
  /** Whole units for a year of full-time work, in the posting's own currency. */
  readonly payMin?: number;
  readonly postedWithinDays?: number;
};

/** The ranked jobs of a resume, all of them that the server keeps or a filter asks for. Ten thousand take a while, so the best are there first. */
export const resumeMatchesQuery = (resumeId: string, filter: JobFilter = {}) =>
  queryOptions({
    queryKey: Object.keys(filter).length === 0 ? keys.resumeMatches(resumeId) : keys.narrowedMatches(resumeId, filter),
    queryFn: async ({ signal, client, queryKey }) => {
      const rows: MatchRow[] = [];
      const isFirstTime = client.getQueryData(queryKey) === undefined;
      let cursor: string | undefined;
      for (let page = 0; page < mostPages; page += 1) {
        const { workplace, type, ...rest } = filter;
        const query = {
          ...rest,
          ...(workplace && { workplace: [...workplace] }),
          ...(type && { type: [...type] }),
          limit: pageLimit,
          ...(cursor ? { cursor } : {}),
        };
        const answer = await unwrap(api.GET("/api/v1/resumes/{id}/matches", { params: { path: { id: resumeId }, query }, signal }));
        rows.push(...answer.data);
        cursor = answer.page.next ?? undefined;
        if (!cursor) return { rows, status: answer.status };
        if (isFirstTime) client.setQueryData(queryKey, { rows: [...rows], status: answer.status });
      }
      return { rows, status: "ready" as const };
    },
    refetchInterval: (query) => (query.state.data && ["queued", "reading", "matching"].includes(query.state.data.status) ? 1500 : false),
  });

/** The ranked resumes of a job. */
export const candidatesQuery = (jobId: string) =>
  queryOptions({
    queryKey: keys.candidates(jobId),
    queryFn: async ({ signal }) =>
      (await unwrap(api.GET("/api/v1/jobs/{id}/candidates", { params: { path: { id: jobId } }, signal }))).data,
  });

/** One match with its full evidence. */
export const matchQuery = (id: string, language: ToldLanguage | undefined) =>
  queryOptions({
    queryKey: keys.match(id, language),
    queryFn: ({ signal }) =>
      unwrapData(api.GET("/api/v1/matches/{id}", { params: { path: { id }, query: language ? { language } : {} }, signal })),
    placeholderData: (before) => (before?.id === id ? before : undefined),
  });

/** The kept score computed once more. */
export const checkQuery = (id: string) =>
  queryOptions({
    queryKey: keys.matchCheck(id),
    queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/matches/{id}/check", { params: { path: { id } }, signal })),
  });

/** What each part counts in the scores of the workspace. */
export const weightsQuery = queryOptions({
  queryKey: keys.weights,
  queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/match-weights", { signal })),
});

/** Changes the weights; every match is scored again in the background. */
export function useSetWeights() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (weights: Weights) => unwrapData(api.PUT("/api/v1/match-weights", { body: weights })),
    onSuccess: () => Promise.all([keys.weights, keys.status].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}
