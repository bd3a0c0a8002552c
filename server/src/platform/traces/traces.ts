import type { SpanFacts } from "./span-facts.ts";

/** What a span is of; each has a name of its own, made of the facts that are allowed. */
export type SpanKind = "request" | "task" | "statement" | "outside" | "parse" | "match";

/** A request or a task under way, under which spans hang. */
export type UnderWay = {
  /** Runs something as a part of it. */
  run<Result>(work: () => Result): Result;
  /** Ends it and says how it went. */
  end(facts: SpanFacts): void;
};

/** Tells an OpenTelemetry collector what took how long. Nothing waits for it, and nothing fails with it. */
export type Traces = {
  /** Begins a trace, or goes on with the one that a W3C `traceparent` names. */
  begin(kind: "request" | "task", facts: SpanFacts, traceparent?: string): UnderWay;
  /** Tells what just took so many seconds in a request or a task; outside of those nothing is told. */
  tell(kind: SpanKind, facts: SpanFacts, seconds: number): void;
  /** The `traceparent` of what is under way, for a task that goes on with it. */
  current(): string | undefined;
  /** Sends what is left, for a short time. */
  close(): Promise<void>;
};

/** Where traces go. */
export type TracesConfig = {
  /** The address of a collector that takes OTLP over HTTP, without `/v1/traces`. */
  readonly endpoint: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly serviceName: string;
  /** The share of traces that are told, 0 to 1. */
  readonly share: number;
};
