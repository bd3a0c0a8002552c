import { CommanderError } from "commander";
import { Failure } from "./failure.ts";
import { buildProgram } from "./program.ts";

/** Runs one command line; sets the exit code and prints at most one line on stderr when it fails. */
export async function main(argv: readonly string[]): Promise<void> {
  // `candor rank ... | head` closes the pipe early; that is not an error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  try {
    await buildProgram().parseAsync([...argv]);
  } catch (error) {
    process.exitCode = report(error);
  }
}

/** A file's name may hold line breaks and codes that colour a terminal. */
function oneLine(message: string): string {
  return message.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu, " ");
}

function report(error: unknown): number {
  // Commander has printed its own line (or the help that was asked for).
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof Failure) {
    console.error(`candor: ${oneLine(error.message)}`);
    return error.exitCode;
  }
  console.error(`candor: something went wrong inside Candor: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env["CANDOR_DEBUG"]) console.error(error);
  return 1;
}
