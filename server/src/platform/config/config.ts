import { z } from "zod";
import { type BackupConfig, backupConfig, backupSettings } from "./backup-settings.ts";
import { type EdgeConfig, edgeConfig, edgeSettings } from "./edge-settings.ts";
import { type KeyConfig, keyConfig, keySettings } from "./key-settings.ts";
import { OBSERVATION_SECRETS, type ObservationConfig, observationConfig, observationSettings } from "./observation-settings.ts";
import { OPERATION_SECRETS, type OperationConfig, operationConfig, operationSettings } from "./operation-settings.ts";
import { SECRET_SETTINGS, type SignInConfig, signInConfig, signInSettings } from "./sign-in-settings.ts";
import { type SpendingConfig, spendingConfig, spendingSettings } from "./spending-settings.ts";
import { VECTOR_SECRETS, type VectorConfig, vectorConfig, vectorSettings } from "./vector-settings.ts";

/** Without sign-in there is one person, and that person sits at this computer. */
const LOOPBACK = ["127.0.0.1", "localhost", "::1"];

const shape = {
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe("the port to listen on; 0 takes any free one"),
  WORKER_PORT: z.coerce
    .number()
    .int()
    .min(1)
    .max(65_535)
    .optional()
    .describe("where a worker process answers /health and /ready; without it a worker listens nowhere"),
  HOST: z.string().default("127.0.0.1").describe("the address to listen on; without sign-in only a loopback one"),
  CANDOR_DATA: z.string().min(1).default("./data").describe("the folder of the database and the uploaded files"),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("the address people open, where a proxy stands in front"),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("warn")
    .describe("the least important log lines to print"),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "is not the address of a PostgreSQL server (postgres://user:password@host:5432/database)" })
    .optional()
    .describe("a PostgreSQL 15 or newer with pgvector; without it the database lies in CANDOR_DATA"),
  DATABASE_REPLICA_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "is not the address of a PostgreSQL server (postgres://user:password@host:5432/database)" })
    .optional()
    .describe("a read replica of DATABASE_URL that long reads go to; while it is away, DATABASE_URL answers"),
  ...keySettings,
  ...backupSettings,
  ...edgeSettings,
  ...operationSettings,
  ...observationSettings,
  ...vectorSettings,
  ...spendingSettings,
  ...signInSettings,
};

const SECRETS = [SECRET_SETTINGS, OPERATION_SECRETS, OBSERVATION_SECRETS, VECTOR_SECRETS];
const isSecret = (name: string) => SECRETS.some((secrets) => secrets.has(name));

const settings = z.object(shape).superRefine(({ HOST, SIGN_IN, PUBLIC_URL, DATABASE_URL, DATABASE_REPLICA_URL }, ctx) => {
  const refuse = (name: string, message: string) => ctx.addIssue({ code: "custom", path: [name], message });
  if (DATABASE_REPLICA_URL && !DATABASE_URL) refuse("DATABASE_URL", "is missing: DATABASE_REPLICA_URL is a replica of it");
  if (LOOPBACK.includes(HOST)) return;
  if (SIGN_IN === "off")
    refuse(
      "HOST",
      `is not this computer: without sign-in Candor listens only on ${LOOPBACK.join(", ")}. SIGN_IN=on lets people in from elsewhere`,
    );
  else if (PUBLIC_URL === undefined) refuse("PUBLIC_URL", "is missing: links in mails need the address that people open");
});

/** The settings of one process. */
export type Config = KeyConfig &
  EdgeConfig &
  OperationConfig &
  ObservationConfig & {
    readonly port: number;
    readonly host: string;
    /** Of a worker process, for whoever watches over it. */
    readonly workerPort?: number;
    readonly dataFolder: string;
    /** A PostgreSQL server; absent means the embedded database. */
    readonly databaseUrl?: string;
    /** Where long reads go; absent means `databaseUrl`. */
    readonly replicaUrl?: string;
    readonly publicUrl?: string;
    /** Absent: the engine makes its vectors itself. */
    readonly vectors?: VectorConfig;
    readonly spending: SpendingConfig;
    readonly backup: BackupConfig;
    /** Absent: nobody signs in, and one person sits at this computer. */
    readonly signIn?: SignInConfig;
    readonly logLevel: z.output<typeof settings>["LOG_LEVEL"];
  };

/** A setting that stops the start: one line that says which, and what to do. */
export class ConfigError extends Error {}

/** Reads the settings from the environment; an empty value counts as unset. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  refuseTypos(Object.keys(given));
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0]);
    const shown = ADDRESSES.has(name) || isSecret(name) || given[name] === undefined ? "" : `=${given[name]}`;
    throw new ConfigError(`The setting ${name}${shown} ${lowerFirst(issue?.message ?? "is not valid")}`);
  }
  const { PORT, WORKER_PORT, HOST, CANDOR_DATA, PUBLIC_URL, DATABASE_URL, DATABASE_REPLICA_URL, LOG_LEVEL } = parsed.data;
  const signIn = signInConfig(parsed.data);
  return {
    port: PORT,
    host: HOST,
    ...(WORKER_PORT && { workerPort: WORKER_PORT }),
    dataFolder: CANDOR_DATA,
    ...(DATABASE_URL && { databaseUrl: DATABASE_URL }),
    ...(DATABASE_REPLICA_URL && { replicaUrl: DATABASE_REPLICA_URL }),
    ...(PUBLIC_URL && { publicUrl: PUBLIC_URL }),
    ...keyConfig(parsed.data),
    backup: backupConfig(parsed.data),
    ...(signIn && { signIn }),
    ...edgeConfig(parsed.data),
    ...operationConfig(parsed.data),
    ...observationConfig(parsed.data),
    ...vectorConfig(parsed.data),
    spending: spendingConfig(parsed.data),
    logLevel: LOG_LEVEL,
  };
}

/** May hold a password. */
const ADDRESSES: ReadonlySet<string> = new Set(["DATABASE_URL", "DATABASE_REPLICA_URL", "REDIS_URL", "OTEL_EXPORTER_OTLP_ENDPOINT"]);

/** One setting as an operator sees it. */
export type SettingInForce = { readonly name: string; readonly description: string; readonly value: string; readonly isDefault: boolean };

/** Every setting with the value in force, for `candor doctor`; throws like `readConfig` where one is not valid. */
export function describeSettings(env: Readonly<Record<string, string | undefined>>): SettingInForce[] {
  readConfig(env);
  return Object.entries(shape).map(([name, schema]) => {
    const given = env[name] || undefined;
    const value = given === undefined ? schema.safeParse(undefined).data : shownValue(name, given);
    return { name, description: schema.description ?? "", value: value === undefined ? "" : String(value), isDefault: given === undefined };
  });
}

function shownValue(name: string, given: string): string {
  if (isSecret(name)) return "(set)";
  return ADDRESSES.has(name) ? withoutPassword(given) : given;
}

/** An address as it may be shown. */
export function withoutPassword(address: string): string {
  const url = new URL(address);
  if (url.password !== "") url.password = "****";
  return url.href;
}

/** Short names are too near to other programs' settings to guess about. */
const SHORTEST_GUESSED = 8;
const SLIPS_ALLOWED = 2;

function refuseTypos(names: readonly string[]): void {
  const known = Object.keys(shape);
  for (const name of names) {
    if (known.includes(name) || name.length < SHORTEST_GUESSED) continue;
    const meant = known.find(
      (setting) => setting.length >= SHORTEST_GUESSED && isAsLong(name, setting) && slipsBetween(name, setting) <= SLIPS_ALLOWED,
    );
    if (meant) throw new ConfigError(`There is no setting ${name}. Did you mean ${meant}?`);
  }
}

/** Names of other lengths cannot be slips of each other; an environment has hundreds. */
const isAsLong = (name: string, setting: string) => Math.abs(name.length - setting.length) <= SLIPS_ALLOWED;

/** How many letters must be changed, left out or put in to get from one name to the other. */
function slipsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const changed = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const lowerFirst = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
