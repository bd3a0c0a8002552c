import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tools/src/longest-first.ts";

/** Suites start hundreds of processes; each begins sooner with what the ones before it compiled, as `candor` does. */
const NODE_COMPILE_CACHE = fileURLToPath(new URL("./node_modules/.cache/candor", import.meta.url));
// What a command leaves behind would outlive the test that ran it.
const ENV = { TZ: "UTC", NODE_COMPILE_CACHE, CANDOR_STANDBY: "off" };

/** A wait ends as soon as it may; that a loaded machine takes its time is no failure. */
const PATIENCE = { poll: { timeout: 30_000 } };

const node = (name: string, extra: object = {}) => ({
  test: { name, root: `./${name}`, include: ["**/*.test.ts"], env: ENV, expect: PATIENCE, ...extra },
});

const QUICK_IMPORTS = fileURLToPath(new URL("./server/src/platform/quick-imports.ts", import.meta.url));

/** Set by `npm test` while services are up: the server's suites then run on PostgreSQL too. */
const POSTGRES = process.env["CANDOR_TEST_DATABASE_URL"];
/** Of files, processes and the embedded database itself: no other database makes a difference to them. */
const EMBEDDED_ONLY = [
  "src/{main,stop-under-flood}.test.ts",
  "src/platform/{config,log,storage}/**",
  "src/platform/db/{columns,embedded,folder-lock,server-folder}.test.ts",
];
const server = (name: string, databaseUrl: string, extra: object = {}) =>
  node("server", {
    name,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    isolate: false,
    env: { ...ENV, CANDOR_TEST_DATABASE_URL: databaseUrl },
    ...extra,
  });

export default defineConfig({
  test: {
    // One more than there are processors: suites wait for processes, sockets and timers a third of their time.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    projects: [
      // Pure functions share nothing that one file could leave behind for the next.
      node("engine", { isolate: false, testTimeout: 30_000 }),
      node("host", { testTimeout: 120_000 }),
      node("cli", { testTimeout: 120_000 }),
      server("server", ""),
      ...(POSTGRES ? [server("server on PostgreSQL", POSTGRES, { exclude: EMBEDDED_ONLY })] : []),
      { test: { name: "web", root: "./web", include: ["src/**/*.test.{ts,tsx}"], environment: "happy-dom", isolate: false } },
      node("eval", { testTimeout: 120_000, isolate: false }),
      node("proofs", { testTimeout: 120_000, setupFiles: QUICK_IMPORTS }),
      node("tools", { testTimeout: 120_000, isolate: false }),
      // Each has a browser and a server of its own: two at once, after all else.
      node("e2e", { testTimeout: 180_000, hookTimeout: 180_000, maxWorkers: 2, sequence: { groupOrder: 1 } }),
    ],
  },
});
