import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../free-port.ts";
import { has, run } from "../run.ts";
import { type Service, ServiceUnavailable } from "../service.ts";
import { type Ports, STORES, swiftConfig } from "./config.ts";

const STATE = "swift.json";
type State = { readonly port: number; readonly password: string; readonly pids: readonly number[] };
type User = { readonly uid: number; readonly gid: number };

const PACKAGES = ["swift-proxy", "swift-account", "swift-container", "swift-object", "memcached"];
const PATIENCE_MS = 30_000;

/** OpenStack Swift with its S3 door: an S3-compatible server that checks signatures. Its data are new at each start. */
export const swift: Service = {
  name: "Swift (S3)",
  async start(folder, say) {
    await install(say);
    const home = join(folder, "swift");
    const user = { uid: Number(await run("id", ["-u", "swift"])), gid: Number(await run("id", ["-g", "swift"])) };
    const ports = await choosePorts();
    const password = randomBytes(18).toString("base64url");
    await layOut(home, ports, password, user);
    const cache = ["-u", "swift", "-l", "127.0.0.1", "-p", String(ports.memcached), "-m", "16"];
    const servers = [...STORES, "proxy"].map((name) => begin(`swift-${name}-server`, [join(home, "etc", `${name}.conf`)], user));
    const pids = [begin("memcached", cache), ...servers];
    await writeFile(join(folder, STATE), JSON.stringify({ port: ports.proxy, password, pids } satisfies State), { mode: 0o600 });
    await answering(ports.proxy);
    return environmentOf({ port: ports.proxy, password });
  },
  async find(folder) {
    const state = await readState(folder);
    return state && (await areOurs(state.pids)) ? environmentOf(state) : undefined;
  },
  async stop(folder) {
    const state = await readState(folder);
    if (!state || !(await areOurs(state.pids))) return false;
    for (const pid of state.pids) process.kill(pid);
    await rm(join(folder, STATE));
    return true;
  },
};

const environmentOf = ({ port, password }: Omit<State, "pids">) => ({
  CANDOR_TEST_S3: `http://candor%3Atests:${password}@127.0.0.1:${port}`,
});

async function install(say: (line: string) => void): Promise<void> {
  if (await has("swift-proxy-server")) return;
  if (process.getuid?.() !== 0 || !(await has("apt-get")))
    throw new ServiceUnavailable("Swift is installed from Debian's packages, by root.");
  say(`installing ${PACKAGES.join(", ")} ...`);
  // The packages' own servers are not wanted: nothing of them is started.
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...PACKAGES], {
    env: { DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" },
  });
}

async function choosePorts(): Promise<Ports> {
  const [proxy = 0, account = 0, container = 0, object = 0, memcached = 0] = await Promise.all(Array.from({ length: 5 }, freePort));
  return { proxy, account, container, object, memcached };
}

async function layOut(home: string, ports: Ports, password: string, user: User): Promise<void> {
  await rm(home, { recursive: true, force: true });
  const device = join(home, "devices", "d1");
  for (const path of [join(home, "etc"), device]) await mkdir(path, { recursive: true });
  for (const [name, text] of Object.entries(swiftConfig(home, ports, password))) await writeFile(join(home, "etc", name), text);
  for (const name of STORES) {
    const builder = join(home, "etc", `${name}.builder`);
    for (const args of [["create", "4", "1", "1"], ["add", `r1z1-127.0.0.1:${ports[name]}/d1`, "1"], ["rebalance"]])
      await run("swift-ring-builder", [builder, ...args]);
  }
  await chown(device, user.uid, user.gid);
}

/** Starts a server that outlives this program. */
function begin(command: string, args: readonly string[], user?: User): number {
  const child = spawn(command, args, { ...user, detached: true, stdio: "ignore", cwd: "/" });
  child.unref();
  return child.pid ?? 0;
}

async function answering(port: number): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await wait(200)) {
    const answer = await fetch(`http://127.0.0.1:${port}/info`).catch(() => undefined);
    if (answer) return;
  }
  throw new ServiceUnavailable("Swift did not start in time.");
}

async function readState(folder: string): Promise<State | undefined> {
  const text = await readFile(join(folder, STATE), "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as State);
}

/** Whether all the processes live and are what was started: ids are given again after a restart. */
async function areOurs(pids: readonly number[]): Promise<boolean> {
  const names = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")));
  return names.every((name) => /swift-|memcached/.test(name));
}
