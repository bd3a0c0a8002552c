import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

// The last step of `npm ci`: what the first start would otherwise wait for. Its parts share nothing, and a small computer has two processors.
const PARTS = ["host/src/engine-file/main.ts", "server/src/make-first-state.ts", "cli/src/start/build-web.ts"];

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const env = { ...process.env, NODE_COMPILE_CACHE: `${ROOT}node_modules/.cache/candor` };
const codes = await Promise.all(
  PARTS.map(
    (part) =>
      new Promise<number>((resolve) => {
        spawn(process.execPath, [part], { cwd: ROOT, env, stdio: "inherit" }).on("exit", (code) => resolve(code ?? 1));
      }),
  ),
);
process.exitCode = Math.max(...codes);
