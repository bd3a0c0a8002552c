import type { FastifyInstance } from "fastify";
import { isUnexpected } from "../http/answer-errors.ts";
import type { ErrorReports } from "./error-reports.ts";

/** Reports what made a request fail, where it was nobody's mistake but ours. */
export function reportRequests(app: FastifyInstance, reports: ErrorReports): void {
  app.addHook("onError", async ({ method, routeOptions: { url: route }, id: requestId }, _reply, error) => {
    if (isUnexpected(error)) reports.report(error, { kind: "request", method, route, requestId });
  });
}
