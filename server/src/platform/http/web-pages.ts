import { stat } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { answerNotFound } from "./answer-errors.ts";

const API = /^\/(api|docs|openapi\.json|health|ready)(\/|\?|$)/;
/** Vite puts a hash of the content into these names. */
const HASHED = /\/assets\/[^/]+-[\w-]{8,}\.\w+$/;
const UNBUILT = `<!doctype html><html lang="en"><title>Candor</title><p>The pages are not built yet. Run <code>npm start</code>, or <code>npm run build</code> once.</p></html>`;

/** Serves the built pages; a path that is no file and no API is a page of the app. */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  const built = await stat(join(folder, "index.html")).then(
    () => true,
    () => false,
  );
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      // A route per file: what is no file goes straight to the handler below.
      wildcard: false,
      index: "index.html",
      schemaHide: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header("cache-control", HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache");
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === "GET" && !API.test(request.url) && (request.headers.accept ?? "").includes("text/html");
    if (!isPage) return answerNotFound(request, reply);
    if (!built) return reply.type("text/html; charset=utf-8").send(UNBUILT);
    return reply.header("cache-control", "no-cache").sendFile("index.html");
  });
}
