import { spawn } from "node:child_process";
import { access, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { freePort } from "../free-port.ts";
import { run } from "../run.ts";
import { type Service, ServiceUnavailable } from "../service.ts";

/** Debian's one program for server and checks; which of them it is goes by the name that it is started under. */
const PROGRAM = "/usr/bin/redis-check-rdb";
const QUIET = { DEBIAN_FRONTEND: "noninteractive" };
const STATE = "redis.json";
const PATIENCE_MS = 5_000;

type State = { readonly port: number; readonly pid: number };

/** A Redis of our own on a loopback port. It keeps nothing on disk, and no other one on the machine is looked at. */
export const redis: Service = {
  name: "Redis",
  async start(folder, say) {
    const home = join(folder, "redis");
    await mkdir(home, { recursive: true });
    const program = await installRedis(home, say);
    const port = await freePort();
    const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", home];
    const child = spawn(program, args, { detached: true, stdio: "ignore" });
    child.unref();
    await answers(port);
    await writeFile(join(folder, STATE), JSON.stringify({ port, pid: child.pid }), { mode: 0o600 });
    return environmentOf(port, program);
  },
  async find(folder) {
    const state = await readState(folder);
    return state && (await isUp(state)) ? environmentOf(state.port, join(folder, "redis", "redis-server")) : undefined;
  },
  async stop(folder) {
    const state = await readState(folder);
    if (!state || !(await isUp(state))) return false;
    process.kill(state.pid, "SIGTERM");
    return true;
  },
};

const environmentOf = (port: number, program: string) => ({ REDIS_URL: `redis://127.0.0.1:${port}`, CANDOR_TEST_REDIS_SERVER: program });

/** Answers the path of the server. The package without a service of its own is enough, so that none is started besides ours. */
async function installRedis(home: string, say: (line: string) => void): Promise<string> {
  const program = join(home, "redis-server");
  if (await exists(program)) return program;
  if (!(await exists(PROGRAM))) {
    if (process.getuid?.() !== 0) throw new ServiceUnavailable("npm run services installs packages and must run as root.");
    say("installing redis-tools ...");
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "redis-tools"], { env: QUIET });
  }
  await symlink(PROGRAM, program);
  return program;
}

async function answers(port: number): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true)).once("error", () => resolve(false));
      socket.once("connect", () => socket.end());
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new ServiceUnavailable("Redis did not answer within 5 s of its start.");
}

async function readState(folder: string): Promise<State | undefined> {
  const text = await readFile(join(folder, STATE), "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as State);
}

/** Whether the process is alive, and a Redis: ids are given again after a restart. */
async function isUp({ pid }: State): Promise<boolean> {
  const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "");
  return name.trim() === "redis-server";
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
