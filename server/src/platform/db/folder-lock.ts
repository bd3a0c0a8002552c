import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";

/** Another process works in the folder. */
export class FolderInUse extends Error {}

export type FolderLock = { release(): Promise<void> };

type Holder = { readonly pid: number; readonly life: string };

const ATTEMPTS = 5;

/**
 * Takes the data folder for this process; the embedded database does not notice a second one, and loses rows.
 *
 * The lock is a file made exclusively. It names its holder by process id and start time, so that a lock left behind by
 * a killed process is told from a living one even after the id was given to somebody else.
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, "candor.lock");
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (await createLock(path)) return { release: () => releaseLock(path) };
    const holder = await readHolder(path);
    if (holder && (await isAlive(holder))) {
      throw new FolderInUse(`The data folder ${folder} is in use by process ${holder.pid}. Stop it, or set CANDOR_DATA to another folder.`);
    }
    await discardStale(path, holder);
  }
  throw new FolderInUse(`The data folder ${folder} could not be locked: another process is starting in it. Try again in a moment.`);
}

async function createLock(path: string): Promise<boolean> {
  // Written aside and linked into place by an exclusive open of the final name, so that nobody reads half a lock.
  try {
    const file = await open(path, "wx", 0o600);
    try {
      await file.writeFile(JSON.stringify({ pid: process.pid, life: await lifeOf(process.pid) } satisfies Holder));
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  const text = await readFile(path, "utf8").catch(() => "");
  if (text === "") {
    // A starting process has made the file and not yet signed it; give it the time to.
    await new Promise((resolve) => setTimeout(resolve, 200));
    return parseHolder(await readFile(path, "utf8").catch(() => ""));
  }
  return parseHolder(text);
}

function parseHolder(text: string): Holder | undefined {
  try {
    const { pid, life } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === "number" && typeof life === "string" ? { pid, life } : undefined;
  } catch {
    return undefined;
  }
}

async function isAlive(holder: Holder): Promise<boolean> {
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
  const [boot, stat] = await Promise.all([
    readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => ""),
    readFile(`/proc/${pid}/stat`, "utf8").catch(() => ""),
  ]);
  // The command's name stands in parentheses and may hold spaces; the start time is the 20th field after it.
  const startTime = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  return startTime === "" ? "" : `${boot.trim()}:${startTime}`;
}

/**
 * Removes a dead holder's lock. Two starters may come here together: the file is first renamed to a name of our own, and
 * put back if it turns out that the other one has already replaced it by a living lock.
 */
async function discardStale(path: string, seen: Holder | undefined): Promise<void> {
  const aside = `${path}.${process.pid}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const taken = parseHolder(await readFile(aside, "utf8").catch(() => ""));
  const replaced = taken && (taken.pid !== seen?.pid || taken.life !== seen.life);
  if (replaced) await rename(aside, path);
  else await rm(aside, { force: true });
}

async function releaseLock(path: string): Promise<void> {
  const holder = await readHolder(path);
  if (holder?.pid === process.pid) await rm(path, { force: true });
}
