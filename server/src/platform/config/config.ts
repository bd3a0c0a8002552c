import { z } from "zod";

const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  CANDOR_DATA: z.string().min(1).default("./data"),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("warn"),
  DATABASE_URL: z.undefined("is not supported yet: unset it, the database is kept in CANDOR_DATA").optional(),
});

/** The settings of one process. */
export type Config = {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  readonly publicUrl?: string;
  readonly logLevel: z.output<typeof settings>["LOG_LEVEL"];
};

/** Names that start like ours and belong to other programs of the project. */
const ALSO_OURS = new Set(["CANDOR_NO_BUILD", "CANDOR_CHROMIUM"]);

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
    const shown = name === "DATABASE_URL" ? "" : `=${given[name]}`;
    throw new ConfigError(`The setting ${name}${shown} ${lowerFirst(issue?.message ?? "is not valid")}`);
  }
  const { PORT, HOST, CANDOR_DATA, PUBLIC_URL, LOG_LEVEL } = parsed.data;
  return { port: PORT, host: HOST, dataFolder: CANDOR_DATA, ...(PUBLIC_URL && { publicUrl: PUBLIC_URL }), logLevel: LOG_LEVEL };
}

/** Our own prefix on a name that we do not know can only be a slip of the pen. */
function refuseTypos(names: readonly string[]): void {
  const known = Object.keys(settings.shape);
  const unknown = names.find((name) => name.startsWith("CANDOR_") && !known.includes(name) && !ALSO_OURS.has(name));
  if (unknown) throw new ConfigError(`There is no setting ${unknown}. The settings are ${known.join(", ")}.`);
}

const lowerFirst = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
