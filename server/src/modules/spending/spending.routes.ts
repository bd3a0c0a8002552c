import { answer, errorAnswer, listAnswer, ok, okPage } from "../../platform/http/envelope.ts";
import type { Routes } from "../../platform/http/module-routes.ts";
import { getSpending, type SpendingOf } from "./get-spending.ts";
import { listCalls } from "./list-calls.ts";
import { aiCallSchema, listCallsQuery, spendingSchema } from "./spending.schemas.ts";

export const spendingRoutes = (of: SpendingOf) => async (app: Routes) => {
  const tags = ["Workspace"];

  app.get(
    "/spending",
    {
      config: { permission: "spending:read" },
      schema: {
        tags,
        operationId: "getSpending",
        summary: "What models that cost money were asked for in the last twelve months, and what it cost",
        response: { 200: answer(spendingSchema), default: errorAnswer },
      },
    },
    async (request) => ok(await getSpending(request.ctx, of)),
  );

  app.get(
    "/spending/calls",
    {
      config: { permission: "spending:read" },
      schema: {
        tags,
        operationId: "listAiCalls",
        summary: "Every request to such a model, newest first",
        querystring: listCallsQuery,
        response: { 200: listAnswer(aiCallSchema), default: errorAnswer },
      },
    },
    async (request) => okPage(await listCalls(request.ctx, request.query), request.query.limit),
  );
};
