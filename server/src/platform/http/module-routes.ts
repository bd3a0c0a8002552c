import type { FastifyBaseLogger, FastifyInstance, RawReplyDefaultExpression, RawRequestDefaultExpression, RawServerDefault } from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import { z } from "zod";
import type { FullCtx } from "../context.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Set by the access gate before any handler of `/api/v1` runs. */
    ctx: FullCtx;
  }
}

/** Fastify as routes see it: schemas are zod, handlers are typed by them. */
export type Routes = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

export const idParams = z.object({ id: z.string().min(1).max(64) });

/** For multipart routes: the parts are read by the handler, so the body schema only documents. */
export const readsOwnBody = { validatorCompiler: () => () => true } as const;

/** A part that holds a file, for the OpenAPI document. */
export const filePart = z.any().meta({ type: "string", format: "binary" });
