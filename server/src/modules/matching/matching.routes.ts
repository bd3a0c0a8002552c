import type { FastifyReply } from "fastify";
import { answer, errorAnswer, ok, okPage } from "../../platform/http/envelope.ts";
import { idParams, type Routes } from "../../platform/http/module-routes.ts";
import { checkMatch } from "./check-match.ts";
import { getMatch } from "./get-match.ts";
import { getWeights } from "./get-weights.ts";
import { listCandidates } from "./list-candidates.ts";
import { listMatches } from "./list-matches.ts";
import { languageQuery, type MatchLanguage, matchLanguage } from "./match-language.ts";
import {
  listMatchesQuery,
  matchCheckSchema,
  matchDetailSchema,
  matchList,
  resumeMatchList,
  setWeightsBody,
  weightsSchema,
} from "./matching.schemas.ts";
import { setWeights } from "./set-weights.ts";

/** The language of an answer's reasons, which its headers tell. */
function tellIn(request: Parameters<typeof matchLanguage>[0], reply: FastifyReply): MatchLanguage {
  const language = matchLanguage(request);
  void reply.headers({ "content-language": language, vary: "accept-language" });
  return language;
}

export async function matchingRoutes(app: Routes): Promise<void> {
  const tags = ["Matches"];

  app.get(
    "/resumes/:id/matches",
    {
      config: { permission: "matches:read" },
      schema: {
        tags,
        operationId: "listMatches",
        summary: "Jobs ranked for a resume, best first",
        params: idParams,
        querystring: listMatchesQuery,
        response: { 200: resumeMatchList, default: errorAnswer },
      },
    },
    async (request, reply) => {
      const language = tellIn(request, reply);
      const { page, status } = await listMatches(request.ctx, { id: request.params.id, ...request.query, language });
      return { ...okPage(page, request.query.limit), status };
    },
  );

  app.get(
    "/jobs/:id/candidates",
    {
      config: { permission: "matches:read" },
      schema: {
        tags,
        operationId: "listCandidates",
        summary: "Resumes ranked for a job, best first",
        params: idParams,
        querystring: listMatchesQuery,
        response: { 200: matchList, default: errorAnswer },
      },
    },
    async (request, reply) => {
      const language = tellIn(request, reply);
      return okPage(await listCandidates(request.ctx, { id: request.params.id, ...request.query, language }), request.query.limit);
    },
  );

  app.get(
    "/matches/:id",
    {
      config: { permission: "matches:read" },
      schema: {
        tags,
        operationId: "getMatch",
        summary: "One match with the full receipt and the words on both sides",
        params: idParams,
        querystring: languageQuery,
        response: { 200: answer(matchDetailSchema), default: errorAnswer },
      },
    },
    async (request, reply) => {
      const language = tellIn(request, reply);
      return ok(await getMatch(request.ctx, request.params.id, language));
    },
  );

  app.get(
    "/matches/:id/check",
    {
      config: { permission: "matches:read" },
      schema: {
        tags,
        operationId: "checkMatch",
        summary: "The kept score computed once more from the stored documents: the same to the last digit, or what has changed since",
        params: idParams,
        response: { 200: answer(matchCheckSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await checkMatch(request.ctx, request.params.id)),
  );

  app.get(
    "/match-weights",
    {
      config: { permission: "matches:read" },
      schema: {
        tags,
        operationId: "getMatchWeights",
        summary: "What each part counts in the workspace's scores",
        response: { 200: answer(weightsSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await getWeights(request.ctx)),
  );

  app.put(
    "/match-weights",
    {
      config: { permission: "workspace:write", limit: "heavy" },
      schema: {
        tags,
        operationId: "setMatchWeights",
        summary: "Change the weights; every match is scored anew in the background",
        body: setWeightsBody,
        response: { 200: answer(weightsSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await setWeights(request.ctx, request.body)),
  );
}
