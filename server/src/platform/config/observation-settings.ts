import { z } from "zod";
import type { TracesConfig } from "../traces/traces.ts";

/** The settings of whoever watches an installation from elsewhere; with none of them nothing is told. */
export const observationSettings = {
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("an OpenTelemetry collector that takes traces over OTLP/HTTP, such as http://collector:4318; without it none are made"),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .refine((text) => pairsOf(text) !== undefined, "is no list of headers such as authorization=Bearer abc,x-tenant=hr")
    .optional()
    .describe("headers for OTEL_EXPORTER_OTLP_ENDPOINT, name=value, parted by commas"),
  OTEL_SERVICE_NAME: z.string().min(1).max(60).default("candor").describe("what traces call this installation"),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(1).describe("the share of traces that are sent, from 0 to 1"),
  SENTRY_DSN: z
    .string()
    .regex(/^https?:\/\/\w+@.+\/\d+$/, "is no address of a Sentry project (https://key@sentry.example.com/1)")
    .optional()
    .describe("a Sentry project that is told of unexpected errors: their kind and place in the program, nothing of people"),
};

export const OBSERVATION_SECRETS: ReadonlySet<string> = new Set(["SENTRY_DSN", "OTEL_EXPORTER_OTLP_HEADERS"]);

export type ObservationConfig = { readonly traces?: TracesConfig; readonly sentryDsn?: string };

export function observationConfig(given: z.output<z.ZodObject<typeof observationSettings>>): ObservationConfig {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_HEADERS: headers } = given;
  const { OTEL_SERVICE_NAME: serviceName, OTEL_TRACES_SAMPLER_ARG: share } = given;
  return {
    ...(endpoint && { traces: { endpoint, serviceName, share, ...(headers && { headers: pairsOf(headers) ?? {} }) } }),
    ...(given.SENTRY_DSN && { sentryDsn: given.SENTRY_DSN }),
  };
}

/** `name=value,name=value` as the standard writes it, values percent-encoded; undefined where it is something else. */
function pairsOf(text: string): Record<string, string> | undefined {
  const pairs = text.split(",").map((pair) => /^\s*([\w-]+)\s*=\s*(\S.*?)\s*$/.exec(pair));
  try {
    return pairs.includes(null) ? undefined : Object.fromEntries(pairs.map((pair) => [pair?.[1], decodeURIComponent(pair?.[2] ?? "")]));
  } catch {
    return undefined;
  }
}
