import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject, serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { liveEventSchema } from "../../contract/live-event.ts";
import type { DeclaredRoute } from "./route-access.ts";

/** The page of the documentation sets styles inline, and loads nothing from elsewhere. */
const DOCS_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; frame-ancestors 'none'";

export const API_PREFIX = "/api/v1";

/** Makes zod the language of schemas, and derives the OpenAPI document and its page from them. */
export async function speakZod(app: FastifyInstance, version: string): Promise<void> {
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Candor",
        version,
        description: "Resumes in, ranked and explained jobs out. Live updates travel over a WebSocket at /api/v1/events as LiveEvent.",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      servers: [],
    },
    transform: jsonSchemaTransform,
    transformObject: (document) => offerKeys(keepReachable(jsonSchemaTransformObject(document)), app.declaredRoutes ?? []),
  });
  await app.register(swaggerUi, { routePrefix: "/docs", staticCSP: DOCS_POLICY, uiConfig: { validatorUrl: null } });
  app.get("/openapi.json", { schema: { hide: true } as never, serializerCompiler: () => JSON.stringify }, async () => app.swagger());
}

const IDEMPOTENCY_KEY = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description:
    "Sent again within a day with the same body, the change is not made again and its answer is repeated (`Idempotency-Replayed: true`). Another body answers 422, a first request still under way 409 with `Retry-After`.",
  schema: { type: "string", minLength: 1, maxLength: 255 },
} as const;

/** Says of every change that it may be sent twice, but of ways in. */
function offerKeys(document: Document, routes: readonly DeclaredRoute[]): Document {
  if (!("paths" in document) || !document.paths) return document;
  for (const { method, path, access } of routes) {
    if (method === "GET" || method === "HEAD" || access === "anyone") continue;
    const place = document.paths[path.replaceAll(/:(\w+)/g, "{$1}")];
    const operation = place?.[method.toLowerCase() as "post"];
    if (operation) operation.parameters = [...(operation.parameters ?? []), IDEMPOTENCY_KEY] as NonNullable<typeof operation.parameters>;
  }
  return document;
}

type Document = ReturnType<typeof jsonSchemaTransformObject>;

/** Drops components that no route reaches: every schema comes in an input and an output form, and most need only one. */
function keepReachable(document: Document): Document {
  if (!("components" in document) || !document.components?.schemas) return document;
  const all = document.components.schemas;
  const reached = new Set<string>(UNROUTED.filter((name) => name in all));
  const waiting = [JSON.stringify("paths" in document ? document.paths : {}), ...[...reached].map((name) => JSON.stringify(all[name]))];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const [, name = ""] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (reached.has(name) || !(name in all)) continue;
      reached.add(name);
      waiting.push(JSON.stringify(all[name]));
    }
  }
  // Sorted, because the order of registration is the order of imports.
  const schemas = Object.fromEntries([...reached].sort().map((name) => [name, all[name]]));
  return { ...document, components: { ...document.components, schemas } } as Document;
}

/** Schemas of the contract that travel outside of HTTP routes. */
const UNROUTED = [liveEventSchema].map((schema) => schema.meta()?.id ?? "");
