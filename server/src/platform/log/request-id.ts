import { AsyncLocalStorage } from "node:async_hooks";
import type { FastifyInstance } from "fastify";

const current = new AsyncLocalStorage<string>();

/** What every log line says of the request in whose course it is written; nothing outside of requests. */
export const requestIdOfLine = (): object => {
  const requestId = current.getStore();
  return requestId === undefined ? {} : { requestId };
};

/** Names each request to whoever asked and to every line on its way, and logs its route: addresses hold searches, and those are about people. */
export function nameRequests(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id);
    current.run(request.id, done);
  });
  app.addHook(
    "onResponse",
    async ({ id: requestId, method, routeOptions: { url: route = null }, log }, { statusCode: status, elapsedTime }) => {
      log.info({ requestId, method, route, status, ms: Math.round(elapsedTime) }, "answered");
    },
  );
  // The end of a body arrives from the socket, outside of what the hook above began.
  app.addHook("preValidation", (request, _reply, done) => current.run(request.id, done));
}
