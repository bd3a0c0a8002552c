import type { FastifyInstance } from "fastify";
import { invalid } from "./errors.ts";

/**
 * Refuses addresses that hold the character NUL.
 *
 * PostgreSQL has no such character, and the embedded one drops its only connection when it meets it in an id or a search.
 */
export function refuseNul(app: FastifyInstance): void {
  app.addHook("onRequest", async (request) => {
    if (request.originalUrl.includes("%00")) throw invalid("The address holds a character that no id and no text here can have.");
  });
}
