import process from "node:process";
import pretty from "pino-pretty";
import { auditCommand } from "./audit-command.ts";
import { backupCommand, restoreCommand } from "./backup-command.ts";
import { keysCommand } from "./keys-command.ts";
import { operatorsCommand } from "./operators-command.ts";
import { CheckpointUnusable } from "./platform/audit/checkpoint.ts";
import { BackupUnusable } from "./platform/backup/backup-format.ts";
import { type Config, ConfigError, describeSettings, readConfig, withoutPassword } from "./platform/config/config.ts";
import { FolderUnusable } from "./platform/db/data-folder.ts";
import { DatabaseUnusable } from "./platform/db/database-unusable.ts";
import { FolderInUse } from "./platform/db/folder-lock.ts";
import { catchConsole } from "./platform/log/catch-console.ts";
import { createLog } from "./platform/log/log.ts";
import { readPart } from "./process-part.ts";
import { PortBusy, startServer } from "./start-server.ts";

const LONGEST_STOP_MS = 20_000;

async function main(): Promise<void> {
  if (process.argv[2] === "settings") return printSettings();
  const config = readConfig(process.env);
  const log = createLog({ level: config.logLevel, ...(process.stderr.isTTY && { destination: pretty({ destination: 2, sync: true }) }) });
  if (process.argv[2] === "audit") {
    process.exitCode = await auditCommand(process.argv.slice(3), config, log);
    return;
  }
  if (process.argv[2] === "keys") return keysCommand(config, log);
  if (process.argv[2] === "operators") return operatorsCommand(process.argv.slice(3), config, log);
  if (process.argv[2] === "backup") return backupCommand(process.argv.slice(3), config, log);
  if (process.argv[2] === "restore") return restoreCommand(process.argv.slice(3), config, log);
  const part = readPart(process.argv.slice(2), config.databaseUrl);
  catchConsole(log);
  const server = await startServer({ ...config, part, log, onLost: (reason) => endAt(reason) });
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
