import { mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { madeByAnotherVersion } from "./data-folder.ts";
import { copyFirstState } from "./first-state.ts";
import type { FromPglite, PgliteWorkerData } from "./pglite-worker.ts";

/** The embedded database: PostgreSQL in a worker thread, reached through a Unix socket. */
export type Embedded = {
  /** The folder of the socket, as node-postgres wants it for `host`. */
  readonly socketFolder: string;
  close(): Promise<void>;
};

/** The name that node-postgres looks for in `host`. */
const SOCKET_NAME = ".s.PGSQL.5432";
/** A Unix socket's path may have 107 bytes. */
const LONGEST_SOCKET_PATH = 100;
const FORMAT = JSON.stringify({ format: 1, database: "pglite-18" });

/**
 * Starts the thread of the database in `<dataFolder>/db`, making it at first start; `opened` once it answers. The folder must be
 * locked by this process. `bare`: a new one without the schema.
 *
 * Whoever has much to load loads it in between: the thread needs nothing of this one until it is open.
 *
 * `onLost` is called if the thread ends by itself: every query would wait for ever from then on.
 */
export async function startEmbedded(
  dataFolder: string,
  onLost: (reason: string) => void,
  { bare = false } = {},
): Promise<{ readonly opened: Promise<Embedded> }> {
  const folder = join(dataFolder, "db");
  const marker = join(dataFolder, "format.json");
  const found = await readFile(marker, "utf8").catch(() => "");
  const fresh = found === "";
  if (!fresh && found !== FORMAT) throw madeByAnotherVersion(dataFolder);
  if (fresh) await setAsideHalfMade(folder);
  const [program, copied] = await Promise.all([compiledProgram(), fresh && !bare && copyFirstState(dataFolder)]);
  const socketFolder = await makeSocketFolder(dataFolder);
  const thread = startWorker({ folder, socket: join(socketFolder, SOCKET_NAME), empty: fresh && !copied, program });
  const open = async (): Promise<Embedded> => {
    const worker = await thread;
    const lost = (reason: unknown) => onLost(`The embedded database ended: ${String(reason)}`);
    worker.on("error", lost).on("exit", lost);
    // Written last: a first start that was killed before has left nothing that anybody saved.
    if (fresh) await writeFile(marker, FORMAT, { mode: 0o600 });
    return {
      socketFolder,
      close: async () => {
        worker.off("error", lost).off("exit", lost);
        await closeWorker(worker);
        await rm(socketFolder, { recursive: true, force: true });
      },
    };
  };
  return { opened: open() };
}

declare global {
  /** What Node has of it and its types leave out. */
  namespace WebAssembly {
    interface Module {
      readonly [Symbol.toStringTag]: string;
    }
    function compile(bytes: Uint8Array): Promise<Module>;
  }
}

let compiled: Promise<WebAssembly.Module> | undefined;

/** PostgreSQL as a program of WebAssembly; all databases of this process share what V8 makes of it. */
function compiledProgram(): Promise<WebAssembly.Module> {
  const path = join(dirname(createRequire(import.meta.url).resolve("@electric-sql/pglite")), "pglite.wasm");
  compiled ??= readFile(path).then((bytes) => WebAssembly.compile(bytes));
  return compiled;
}

async function setAsideHalfMade(folder: string): Promise<void> {
  const exists = await stat(folder).then(
    () => true,
    () => false,
  );
  if (exists) await rename(folder, `${folder}.incomplete-${Date.now()}`);
}

async function makeSocketFolder(dataFolder: string): Promise<string> {
  const folder = join(dataFolder, "run");
  if (Buffer.byteLength(join(folder, SOCKET_NAME)) > LONGEST_SOCKET_PATH) return mkdtemp(join(tmpdir(), "candor-"));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

async function startWorker(workerData: PgliteWorkerData): Promise<Worker> {
  const worker = new Worker(new URL("./pglite-worker.ts", import.meta.url), {
    workerData,
    execArgv: ["--disable-warning=ExperimentalWarning"],
  });
  await new Promise<void>((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`The embedded database ended with code ${code} while opening.`)));
    worker.once("message", (message: FromPglite) => {
      worker.removeAllListeners("error").removeAllListeners("exit");
      if (message.kind === "ready") return resolve();
      void worker.terminate();
      reject(
        new Error(message.kind === "failed" ? `The embedded database did not open: ${message.message}` : "The embedded database closed."),
      );
    });
  });
  return worker;
}

async function closeWorker(worker: Worker): Promise<void> {
  await new Promise<void>((resolve) => {
    worker.once("message", () => resolve());
    worker.once("exit", () => resolve());
    worker.once("error", () => resolve());
    worker.postMessage("close");
  });
  await worker.terminate();
}
