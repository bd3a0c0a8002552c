import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import Fastify from "fastify";

/** A Fastify with one route and nothing else, in a process of its own: what the machine and the framework take by themselves. */
export async function startBareServer(port: number): Promise<{ readonly url: string; stop(): void }> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), String(port)], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once("data", () => resolve());
    child.once("exit", (code) => reject(new Error(`the bare server ended with ${code}`)));
  });
  return { url: `http://127.0.0.1:${port}`, stop: () => child.kill() };
}

if (import.meta.main) {
  const app = Fastify();
  app.get("/", async () => ({ success: true, data: [1, 2, 3] }));
  await app.listen({ port: Number(process.argv[2]), host: "127.0.0.1" });
  process.stdout.write("ready\n");
}
