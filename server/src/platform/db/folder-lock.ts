import { link, mkdir, readFile, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { explainFolder } from "./data-folder.ts";

/** Another process works in the folder. */
export class FolderInUse extends Error {}

export type FolderLock = { release(): Promise<void> };

type Holder = { readonly pid: number; readonly life: string };

const ATTEMPTS = 40;
const PAUSE_MS = 50;
/** Taking over lasts milliseconds; a guard older than this was left by a process that died in between. */
const OLDEST_GUARD_MS = 10_000;
let drafts = 0;

/**
 * Takes the data folder for this process; the embedded database does not notice a second one, and loses rows.
 *
 * The lock is a file that appears complete or not at all: it is written aside and linked into place, which only one
 * process can do. It names its holder by process id and start time, so that a lock left behind by a killed process is
 * told from a living one even after the id was given to somebody else.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  const path = join(folder, "candor.lock");
  const draft = `${path}.${process.pid}-${drafts++}`;
  const self: Holder = { pid: process.pid, life: await lifeOf(process.pid) };
  await explainFolder(folder, async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(draft, JSON.stringify(self), { mode: 0o600 });
  });
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (await succeeds(link(draft, path), "EEXIST")) return { release: () => rm(path, { force: true }) };
      const holder = await readHolder(path);
      if (holder && (await isAlive(holder))) {
        throw new FolderInUse(
          `The data folder ${folder} is in use by process ${holder.pid}. Stop it, or set CANDOR_DATA to another folder.`,
        );
      }
      await removeDead(path);
    }
  } finally {
    await rm(draft, { force: true });
  }
  throw new FolderInUse(`The data folder ${folder} could not be locked: another process is starting in it. Try again in a moment.`);
}

/**
 * Removes the lock of a dead holder, one process at a time.
 *
 * Behind the guard nobody else removes locks, and nobody can put one where one is: what was found dead is still the same
 * file when it is removed. A lock that is not there is left alone, for a living one may appear at any moment.
 */
async function removeDead(path: string): Promise<void> {
  const guard = `${path}.takeover`;
  if (!(await succeeds(mkdir(guard), "EEXIST"))) {
    const made = await stat(guard).catch(() => undefined);
    if (made && Date.now() - made.mtimeMs > OLDEST_GUARD_MS) await rmdir(guard).catch(() => {});
    await wait(PAUSE_MS);
    return;
  }
  try {
    const holder = await readHolder(path);
    if (holder && !(await isAlive(holder))) await rm(path, { force: true });
  } finally {
    await rmdir(guard).catch(() => {});
  }
}

/** Undefined when there is no lock. A file that is no lock of ours has no living holder. */
async function readHolder(path: string): Promise<Holder | undefined> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  return text === undefined ? undefined : parseHolder(text);
}

const NOBODY: Holder = { pid: -1, life: "" };

function parseHolder(text: string): Holder {
  try {
    const { pid, life } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === "number" && pid > 0 && typeof life === "string" ? { pid, life } : NOBODY;
  } catch {
    return NOBODY;
  }
}

async function isAlive(holder: Holder): Promise<boolean> {
  if (holder === NOBODY) return false;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const life = await lifeOf(holder.pid);
  return life === "" || life === holder.life;
}

/** Boot and start time of a process where the system tells (Linux); elsewhere empty, and the id alone decides. */
async function lifeOf(pid: number): Promise<string> {
  const [boot, status] = await Promise.all([
    readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => ""),
    readFile(`/proc/${pid}/stat`, "utf8").catch(() => ""),
  ]);
  // The command's name stands in parentheses and may hold spaces; the start time is the 20th field after it.
  const startTime = status.slice(status.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  return startTime === "" ? "" : `${boot.trim()}:${startTime}`;
}

/** Whether an act was done; false when it was refused for the expected reason. */
async function succeeds(act: Promise<unknown>, expected: string): Promise<boolean> {
  try {
    await act;
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === expected) return false;
    throw error;
  }
}
