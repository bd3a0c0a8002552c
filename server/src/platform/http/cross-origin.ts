import cors from "@fastify/cors";
import type { FastifyInstance } from "fastify";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
const SENT = ["authorization", "content-type", "x-workspace", "idempotency-key"];
const SHOWN = [
  "content-disposition",
  "idempotency-replayed",
  "ratelimit-limit",
  "ratelimit-policy",
  "ratelimit-remaining",
  "ratelimit-reset",
  "retry-after",
  "x-request-id",
];
const REMEMBERED_S = 600;

/** Lets pages of the named origins read answers. They bring tokens: a browser sends no cookie along and keeps none. */
export async function admitOrigins(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: [...origins],
    credentials: false,
    methods: METHODS,
    allowedHeaders: SENT,
    exposedHeaders: SHOWN,
    maxAge: REMEMBERED_S,
  });
}
