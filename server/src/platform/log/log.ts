import pino from "pino";
import { requestIdOfLine } from "./request-id.ts";
import { stackFrames } from "./stack-frames.ts";

export type Log = pino.Logger;

export type LogOptions = { readonly level: string; readonly destination?: pino.DestinationStream };

/** JSON lines on standard error. Nothing that a person wrote belongs in them. */
export function createLog(options: LogOptions): Log {
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
      mixin: requestIdOfLine,
    },
    options.destination ?? pino.destination({ fd: 2, sync: true }),
  );
}

/** What may be said about an error: its kind, code and stack. The database's own words quote the values it was given, so they are left out. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: "something that is no error was thrown" };
  const origin = isQueryError(error) && error.cause instanceof Error ? error.cause : error;
  const { code } = origin as { code?: unknown };
  const isPrivate = isQueryError(error) || "severity" in origin;
  return {
    name: origin.name,
    ...(typeof code === "string" && { code }),
    message: isPrivate ? "a database query failed" : withoutQuotes(origin.message),
    stack: stackFrames(error)
      .map(({ at, file, line, column }) => `    at ${at} ${file}:${line}:${column}`)
      .join("\n"),
  };
}

/** What an error quotes came from somewhere: `JSON.parse` repeats the text that it could not read. */
const withoutQuotes = (message: string) => message.replace(/["'`].*["'`]/s, "(quoted)");

const isQueryError = (error: Error) => "query" in error && "params" in error;
