import type { FastifyInstance, FastifyRequest } from "fastify";
import { reasonOf } from "../tasks/failed-tasks.ts";
import type { Traces, UnderWay } from "./traces.ts";

/** Asked every few seconds by machines. */
const NOT_TOLD: ReadonlySet<string> = new Set(["/health", "/ready", "/api/v1/health", "/metrics"]);

/** Tells of every request by its method and the template of its address; goes on with the trace of whoever asks. */
export function traceRequests(app: FastifyInstance, traces: Traces): void {
  const underWay = new WeakMap<FastifyRequest, UnderWay>();
  const errors = new WeakMap<FastifyRequest, string>();
  app.addHook("onRequest", (request, _reply, done) => {
    const route = request.routeOptions.url;
    if (route !== undefined && NOT_TOLD.has(route)) return done();
    const { traceparent } = request.headers;
    const facts = { "http.request.method": request.method, ...(route !== undefined && { "http.route": route }) };
    const span = traces.begin("request", facts, typeof traceparent === "string" ? traceparent : undefined);
    underWay.set(request, span);
    span.run(done);
  });
  // The end of a body arrives from the socket, outside of what the hook above began.
  app.addHook("preValidation", (request, _reply, done) => {
    const span = underWay.get(request);
    if (span) span.run(done);
    else done();
  });
  app.addHook("onError", async (request, _reply, error) => void errors.set(request, reasonOf(error)));
  app.addHook("onResponse", async (request, { statusCode }) => {
    const type = errors.get(request);
    underWay
      .get(request)
      ?.end({ "http.response.status_code": statusCode, ...(statusCode >= 500 && type !== undefined && { "error.type": type }) });
  });
}
