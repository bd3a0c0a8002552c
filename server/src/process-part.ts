import { parseArgs } from "node:util";
import { ConfigError } from "./platform/config/config.ts";
import { TASK_KINDS, type TaskKind } from "./platform/tasks/task.ts";

/** What one process of an installation does: it answers requests, works on some kinds of tasks, or both. */
export type ProcessPart = { readonly web: boolean; readonly kinds: readonly TaskKind[] };

export const WHOLE: ProcessPart = { web: true, kinds: TASK_KINDS };

/**
 * Reads the part from the command line: nothing for the whole, `--web` for requests alone, `worker [--queues a,b]` for
 * tasks alone. Parts of an installation meet in a database that several processes can use.
 */
export function readPart(args: readonly string[], databaseUrl: string | undefined): ProcessPart {
  const part = partOf(args);
  if (databaseUrl === undefined && part !== WHOLE)
    throw new ConfigError("Web and worker processes need DATABASE_URL: the database in CANDOR_DATA serves one process, candor start");
  return part;
}

function partOf(args: readonly string[]): ProcessPart {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { web: { type: "boolean" }, queues: { type: "string" } },
  });
  if (positionals[0] === "worker") return { web: false, kinds: values.queues === undefined ? TASK_KINDS : readKinds(values.queues) };
  return values.web ? { web: true, kinds: [] } : WHOLE;
}

function readKinds(text: string): TaskKind[] {
  return text.split(",").map((name) => {
    const kind = TASK_KINDS.find((known) => known === name.trim());
    if (!kind) throw new ConfigError(`There is no queue ${name.trim()}. There are ${TASK_KINDS.join(", ")}`);
    return kind;
  });
}
