#!/usr/bin/env node
// Plain JavaScript that any Node since 18 can start: the rest of Candor is TypeScript and needs the pinned Node.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";

const [major, minor] = process.versions.node.split(".").map(Number);
const runsTypeScript = major > 24 || (major === 24 && minor >= 12);

if (runsTypeScript) {
  // In the environment too, so that the processes started from here (parsers, the server) load as fast.
  process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL("../../node_modules/.cache/candor", import.meta.url));
  module.enableCompileCache(process.env.NODE_COMPILE_CACHE);
  const { main } = await import("../src/main.ts");
  await main(process.argv);
} else {
  runUnderPinnedNode();
}

function runUnderPinnedNode() {
  const root = new URL("../../", import.meta.url);
  const node = fileURLToPath(new URL("node_modules/.bin/node", root));
  if (!existsSync(node)) {
    console.error(
      `candor needs Node 24.12 or newer; this is ${process.version}. Run "npm ci" in ${fileURLToPath(root)} or install a newer Node.`,
    );
    process.exit(1);
  }
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => {
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    } else process.exit(code ?? 1);
  });
}
