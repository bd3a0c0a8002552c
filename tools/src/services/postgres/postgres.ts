import { randomBytes } from "node:crypto";
import { chown, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "../free-port.ts";
import { run } from "../run.ts";
import type { Service } from "../service.ts";
import { installPostgres, serverUser } from "./install.ts";

const STATE = "postgres.json";
type State = { readonly port: number; readonly password: string };

/**
 * A PostgreSQL of our own: its programs are a copy, its data lie in the folder, it listens on a loopback port, and no
 * other server on the machine is looked at.
 */
export const postgres: Service = {
  name: "PostgreSQL",
  async start(folder, say) {
    const home = join(folder, "postgres");
    const bin = await installPostgres(home, say);
    const user = await serverUser();
    const data = join(home, "data");
    const state = (await readState(folder)) ?? (await initialise({ folder, home, bin, data, user }));
    const options = [
      `-p ${state.port}`,
      "-c listen_addresses=127.0.0.1",
      "-c unix_socket_directories=''",
      "-c max_connections=200",
      "-c shared_buffers=512MB",
      "-c maintenance_work_mem=512MB",
    ].join(" ");
    await run(join(bin, "pg_ctl"), ["-D", data, "-l", join(home, "log"), "-w", "-o", options, "start"], { user, cwd: home });
    return environmentOf(state);
  },
  async find(folder) {
    const state = await readState(folder);
    return state && (await isUp(folder)) ? environmentOf(state) : undefined;
  },
  async stop(folder) {
    if (!(await isUp(folder))) return false;
    const home = join(folder, "postgres");
    await run(join(home, "bin", "pg_ctl"), ["-D", join(home, "data"), "-m", "fast", "-w", "stop"], { user: await serverUser(), cwd: home });
    return true;
  },
};

const environmentOf = ({ port, password }: State) => ({ DATABASE_URL: `postgres://candor:${password}@127.0.0.1:${port}/postgres` });

type Home = {
  readonly folder: string;
  readonly home: string;
  readonly bin: string;
  readonly data: string;
  readonly user: { readonly uid: number; readonly gid: number };
};

/** Makes the data folder; the state is written last, so that a start that was interrupted begins again. */
async function initialise({ folder, home, bin, data, user }: Home): Promise<State> {
  await rm(data, { recursive: true, force: true });
  await chown(home, user.uid, user.gid);
  const state = { port: await freePort(), password: randomBytes(18).toString("base64url") };
  const secret = join(home, "password");
  await writeFile(secret, state.password, { mode: 0o600 });
  await chown(secret, user.uid, user.gid);
  const login = ["-U", "candor", "--pwfile", secret, "-A", "scram-sha-256"];
  await run(join(bin, "initdb"), ["-D", data, ...login, "--encoding=UTF8", "--locale=C.UTF-8"], { user, cwd: home });
  await rm(secret);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, STATE), JSON.stringify(state), { mode: 0o600 });
  return state;
}

async function readState(folder: string): Promise<State | undefined> {
  const text = await readFile(join(folder, STATE), "utf8").catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as State);
}

/** Whether the process that the data folder names is alive, and a PostgreSQL: ids are given again after a restart. */
async function isUp(folder: string): Promise<boolean> {
  const pidFile = await readFile(join(folder, "postgres", "data", "postmaster.pid"), "utf8").catch(() => "");
  const pid = Number(pidFile.split("\n")[0]);
  const name = pid > 0 ? await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "") : "";
  return name.trim() === "postgres";
}
