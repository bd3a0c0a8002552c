import type { IncomingMessage, ServerResponse } from "node:http";
import { gunzipSync } from "node:zlib";
import { type StandIn, startHttpStandIn } from "./outside-stand-in.ts";

/** A span as a collector gets it. */
export type ReceivedSpan = {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly status: { readonly code: number };
};

type Received = {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly {
      readonly spans: readonly (Omit<ReceivedSpan, "attributes"> & { readonly attributes: readonly Attribute[] })[];
    }[];
  }[];
};
type Attribute = { readonly key: string; readonly value: Readonly<Record<string, unknown>> };

/** Takes what is posted to it and keeps it, as a collector of traces or of errors would. */
export async function startCollector(answer: object = {}): Promise<{
  readonly standIn: StandIn;
  readonly url: string;
  /** Every request: where to, with which headers, and what was in it. */
  readonly requests: { readonly path: string; readonly headers: IncomingMessage["headers"]; readonly body: string }[];
  spans(): ReceivedSpan[];
}> {
  const requests: { path: string; headers: IncomingMessage["headers"]; body: string }[] = [];
  const standIn = await startHttpStandIn((request, response) => void receive(request, response));
  const receive = async (request: IncomingMessage, response: ServerResponse) => {
    const bytes = Buffer.concat(await request.toArray());
    const body = (request.headers["content-encoding"] === "gzip" ? gunzipSync(bytes) : bytes).toString();
    requests.push({ path: request.url ?? "", headers: request.headers, body });
    response.setHeader("content-type", "application/json").end(JSON.stringify(answer));
  };
  return {
    standIn,
    url: `http://127.0.0.1:${standIn.port}`,
    requests,
    spans: () =>
      requests
        .flatMap(({ body }) => (JSON.parse(body) as Received).resourceSpans)
        .flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans))
        .map((span) => ({
          ...span,
          attributes: Object.fromEntries(span.attributes.map(({ key, value }) => [key, Object.values(value)[0]])),
        })),
  };
}
