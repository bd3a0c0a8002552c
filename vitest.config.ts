import { defineConfig } from "vitest/config";

const node = (name: string, extra: object = {}) => ({
  test: { name, root: `./${name}`, include: ["**/*.test.ts"], env: { TZ: "UTC" }, ...extra },
});

export default defineConfig({
  test: {
    projects: [
      node("engine"),
      node("host", { testTimeout: 60_000 }),
      node("cli", { testTimeout: 60_000 }),
      node("server", { testTimeout: 60_000, hookTimeout: 60_000 }),
      { test: { name: "web", root: "./web", include: ["src/**/*.test.{ts,tsx}"], environment: "happy-dom" } },
      node("eval", { testTimeout: 120_000 }),
      node("tools", { testTimeout: 120_000 }),
      node("e2e", { testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false }),
    ],
  },
});
