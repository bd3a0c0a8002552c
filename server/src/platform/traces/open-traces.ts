import { AsyncLocalStorage } from "node:async_hooks";
import { type Context, ROOT_CONTEXT, type Span, SpanStatusCode, SpanKind as Standard, TraceFlags, trace } from "@opentelemetry/api";
import { parseTraceParent } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, ParentBasedSampler, TraceIdRatioBasedSampler, TracerProvider } from "@opentelemetry/sdk-trace";
import type { Guards } from "../outside/guards.ts";
import { guardedExporter } from "./guarded-exporter.ts";
import { allowedFacts, type SpanFacts } from "./span-facts.ts";
import { spanName } from "./span-name.ts";
import type { SpanKind, Traces, TracesConfig } from "./traces.ts";

const EXPORT_EVERY_MS = 1_000;
/** For one batch; a collector that takes longer loses it. */
const SLOWEST_EXPORT_MS = 5_000;
/** What a stop waits for. */
const LAST_EXPORT_MS = 2_000;

/** As the standard sorts them. */
const KINDS: Readonly<Record<SpanKind, Standard>> = {
  request: Standard.SERVER,
  task: Standard.CONSUMER,
  statement: Standard.CLIENT,
  outside: Standard.CLIENT,
  parse: Standard.INTERNAL,
  match: Standard.INTERNAL,
};

/** Opens the way to a collector. Spans wait in a bounded queue: while the collector is away, or too slow, they are dropped. */
export async function openTraces(config: TracesConfig, guards: Guards, version: string): Promise<Traces> {
  const url = `${config.endpoint.replace(/\/+$/, "")}/v1/traces`;
  const exporter = new OTLPTraceExporter({
    url,
    timeoutMillis: SLOWEST_EXPORT_MS,
    ...(config.headers && { headers: { ...config.headers } }),
  });
  const underWay = new AsyncLocalStorage<Context>();
  const guard = await guards.guard("traces", { timeoutMs: SLOWEST_EXPORT_MS });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ "service.name": config.serviceName, "service.version": version }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(config.share) }),
    spanProcessors: [
      new BatchSpanProcessor({
        // The span whose end has started a batch must not hold the batch's own call.
        exporter: guardedExporter(exporter, guard, (act) => underWay.exit(act)),
        scheduledDelayMillis: EXPORT_EVERY_MS,
        exportTimeoutMillis: SLOWEST_EXPORT_MS,
      }),
    ],
  });
  const tracer = provider.getTracer("candor", version);
  const start = (kind: SpanKind, facts: SpanFacts, parent: Context, startTime = Date.now()) =>
    tracer.startSpan(spanName(kind, facts), { kind: KINDS[kind], startTime }, parent);
  return {
    begin(kind, facts, traceparent) {
      const span = start(kind, facts, contextOf(traceparent));
      const context = trace.setSpan(ROOT_CONTEXT, span);
      return { run: (work) => underWay.run(context, work), end: (more) => end(span, { ...facts, ...more }) };
    },
    tell(kind, facts, seconds) {
      const parent = underWay.getStore();
      if (parent) end(start(kind, facts, parent, Date.now() - seconds * 1000), facts);
    },
    current() {
      const { traceId, spanId, traceFlags } = trace.getSpanContext(underWay.getStore() ?? ROOT_CONTEXT) ?? {};
      return traceId && `00-${traceId}-${spanId}-0${traceFlags === TraceFlags.SAMPLED ? 1 : 0}`;
    },
    close: () => Promise.race([provider.shutdown().catch(() => {}), new Promise<void>((done) => setTimeout(done, LAST_EXPORT_MS).unref())]),
  };
}

/** Only ids are taken from elsewhere: `tracestate` and `baggage` may hold anything. */
function contextOf(traceparent: string | undefined): Context {
  const parent = traceparent === undefined ? null : parseTraceParent(traceparent);
  return parent ? trace.setSpanContext(ROOT_CONTEXT, { ...parent, isRemote: true }) : ROOT_CONTEXT;
}

function end(span: Span, facts: SpanFacts): void {
  span.setAttributes(allowedFacts(facts));
  if (facts["error.type"] !== undefined) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
