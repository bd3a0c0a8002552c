import pino from "pino";

export type Log = pino.Logger;

/** Errors of the database driver quote the values of the query; those are people's data and stay out of the log. */
const PRIVATE_KEYS = new Set(["query", "params", "parameters", "detail", "where", "internalQuery", "cause"]);

export type LogOptions = { readonly level: string; readonly destination?: pino.DestinationStream };

export function createLog(options: LogOptions): Log {
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError, error: describeError },
    },
    options.destination ?? pino.destination({ fd: 2, sync: true }),
  );
}

/** What may be said about an error in a log: its kind, code and stack, never the values it was given. */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: typeof error === "string" ? error : "not an error object" };
  const origin = error.cause instanceof Error ? error.cause : undefined;
  const isQuery = PRIVATE_KEYS.has("query") && ("query" in error || "params" in error);
  const source = isQuery && origin ? origin : error;
  const code = (source as { code?: unknown }).code;
  return {
    name: source.name,
    ...(typeof code === "string" && { code }),
    message: isQuery ? "a database query failed" : source.message,
    stack: (isQuery ? source.stack?.split("\n").filter((line) => line.startsWith("    at ")) : source.stack?.split("\n"))?.join("\n"),
  };
}
