import createFetchClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./generated/api.ts";

export type { components, operations, paths } from "./generated/api.ts";

/** The shapes of the contract by name: `Schemas["Resume"]`. */
export type Schemas = components["schemas"];

/** A typed client: `client.GET("/api/v1/resumes/{id}", { params: { path: { id } } })`. */
export type CandorClient = Client<paths>;

/** Makes a client for the server at `baseUrl`; in a browser on the same origin, an empty string. */
export function createClient(baseUrl = "", options: { readonly fetch?: typeof globalThis.fetch } = {}): CandorClient {
  return createFetchClient<paths>({ baseUrl, ...(options.fetch && { fetch: (request: Request) => options.fetch!(request) }) });
}

/**
 * The body of a multipart call, typed as the contract documents it.
 *
 * openapi-fetch sends a `FormData` as it is; the contract can only describe its parts as strings.
 */
export function multipart(parts: { readonly file?: File; readonly text?: string }): { file?: string; text?: string } {
  const form = new FormData();
  if (parts.file) form.set("file", parts.file, parts.file.name);
  if (parts.text !== undefined) form.set("text", parts.text);
  return form as unknown as { file?: string; text?: string };
}

/** Where the WebSocket of live events is, for a page or a server URL. */
export function eventsUrl(baseUrl: string): string {
  return `${baseUrl.replace(/^http/, "ws").replace(/\/$/, "")}/api/v1/events`;
}
