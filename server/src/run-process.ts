import process from "node:process";
import pretty from "pino-pretty";
import { CheckpointUnusable } from "./platform/audit/checkpoint.ts";
import { BackupUnusable } from "./platform/backup/backup-format.ts";
import { type Config, ConfigError, describeSettings, readConfig, withoutPassword } from "./platform/config/config.ts";
import { FolderUnusable } from "./platform/db/data-folder.ts";
import { DatabaseUnusable } from "./platform/db/database-unusable.ts";
import { FolderInUse } from "./platform/db/folder-lock.ts";
import { takeData } from "./platform/db/take-data.ts";
import { catchConsole } from "./platform/log/catch-console.ts";
import { createLog, type Log } from "./platform/log/log.ts";
import { PortBusy } from "./port-busy.ts";
import { readPart } from "./process-part.ts";

const LONGEST_STOP_MS = 20_000;

/** What is no server: its arguments in, its exit code out. */
type Command = (args: readonly string[], config: Config, log: Log) => Promise<number | void>;

/** Each loads when it is asked for, and none for a start. */
const COMMANDS: Readonly<Record<string, Command>> = {
  audit: async (...given) => (await import("./audit-command.ts")).auditCommand(...given),
  keys: async (_, config, log) => (await import("./keys-command.ts")).keysCommand(config, log),
  operators: async (...given) => (await import("./operators-command.ts")).operatorsCommand(...given),
  backup: async (...given) => (await import("./backup-command.ts")).backupCommand(...given),
  restore: async (...given) => (await import("./backup-command.ts")).restoreCommand(...given),
};

async function main(): Promise<void> {
  if (process.argv[2] === "settings") return printSettings();
  const config = readConfig(process.env);
  const log = createLog({ level: config.logLevel, ...(process.stderr.isTTY && { destination: pretty({ destination: 2, sync: true }) }) });
  const command = COMMANDS[process.argv[2] ?? ""];
  if (command) {
    process.exitCode = (await command(process.argv.slice(3), config, log)) ?? 0;
    return;
  }
  const part = readPart(process.argv.slice(2), config.databaseUrl);
  catchConsole(log);
  const data = await takeData({ ...config, log, onLost: (reason) => endAt(reason) });
  // Most of the program, read while the embedded database opens in its thread.
  const { startServer } = await import("./start-server.ts");
  const server = await startServer({ ...config, part, log, data });
  let stopping = false;
  const stop = () => {
    // A second Ctrl-C does not wait.
    if (stopping) process.exit(1);
    stopping = true;
    // A connection that was lost may never say that it is closed.
    setTimeout(() => endAt("Candor did not close in time and was ended; what was saved is kept."), LONGEST_STOP_MS).unref();
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, "the server did not close cleanly");
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  process.stdout.write(`${readyLine(server.url ?? `working on ${part.kinds.join(", ")}`, config)}\n`);
  if (server.setUpLink) process.stdout.write(`Nobody can sign in yet. Make the first owner, once, within a day: ${server.setUpLink}\n`);
}

/** For `candor doctor`, which may not import the server. */
function printSettings(): void {
  process.stdout.write(`${JSON.stringify(describeSettings(process.env))}\n`);
}

/** What was acknowledged is in the database; the next start takes up what was not finished. */
function endAt(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}

const readyLine = (what: string, { dataFolder, databaseUrl }: Config) =>
  `Candor is ready: ${what}; data stays in ${databaseUrl === undefined ? "" : `${withoutPassword(databaseUrl)} and `}${dataFolder}`;

/** What an operator can put right; the message says how. */
const EXPECTED = [BackupUnusable, CheckpointUnusable, ConfigError, DatabaseUnusable, FolderInUse, FolderUnusable, PortBusy];

main().catch((error: unknown) => {
  const expected = EXPECTED.some((kind) => error instanceof kind);
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(expected ? `${message}\n` : `Candor could not start: ${message}\n`);
  process.exit(1);
});
