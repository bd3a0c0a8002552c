import { queryOptions } from "@tanstack/react-query";
import { api, unwrap, unwrapData } from "../../lib/api-client.ts";
import type { MatchRow } from "../../lib/api-types.ts";
import { keys } from "../../lib/query-keys.ts";

const pageLimit = 200;
const mostPages = 100;

/** The ranked jobs of a resume, all of them: the server keeps the best few hundred, so filters can work here. */
export const resumeMatchesQuery = (resumeId: string) =>
  queryOptions({
    queryKey: keys.resumeMatches(resumeId),
    queryFn: async ({ signal }) => {
      const rows: MatchRow[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < mostPages; page += 1) {
        const query = { limit: pageLimit, ...(cursor ? { cursor } : {}) };
        const answer = await unwrap(api.GET("/api/v1/resumes/{id}/matches", { params: { path: { id: resumeId }, query }, signal }));
        rows.push(...answer.data);
        cursor = answer.page.next ?? undefined;
        if (!cursor) return { rows, status: answer.status };
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
export const matchQuery = (id: string) =>
  queryOptions({
    queryKey: keys.match(id),
    queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/matches/{id}", { params: { path: { id } }, signal })),
  });
