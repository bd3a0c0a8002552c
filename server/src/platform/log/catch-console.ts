import type { Log } from "./log.ts";

const LEVELS = ["error", "warn", "info", "debug", "log"] as const;

/** Takes what libraries write to the console into the log, as far as it may be said: some of them print a failed query with its values. */
export function catchConsole(log: Log): () => void {
  const before = LEVELS.map((name) => [name, console[name]] as const);
  for (const name of LEVELS) {
    const level = name === "log" ? "info" : name;
    console[name] = (...said: unknown[]) => {
      const error = said.find((each) => each instanceof Error);
      log[level]({ ...(error !== undefined && { err: error }) }, "a library wrote to the console");
    };
  }
  return () => {
    for (const [name, write] of before) console[name] = write;
  };
}
