import { chmod, rm } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { vector } from "@electric-sql/pglite-pgvector";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";

/** What the thread is told. `empty`: the folder holds no database yet. `program`: PostgreSQL, compiled. */
export type PgliteWorkerData = {
  readonly folder: string;
  readonly socket: string;
  readonly empty: boolean;
  readonly program: WebAssembly.Module;
};
export type FromPglite = { readonly kind: "ready" } | { readonly kind: "closed" } | { readonly kind: "failed"; readonly message: string };

const { folder, socket, empty, program } = workerData as PgliteWorkerData;
const say = (message: FromPglite) => parentPort?.postMessage(message);

try {
  const db = await openDatabase();
  await rm(socket, { force: true });
  const server = new PGLiteSocketServer({ db, path: socket, maxConnections: 1 });
  await server.start();
  await chmod(socket, 0o600);
  parentPort?.on("message", (message: "close") => {
    if (message !== "close") return;
    void server
      .stop()
      .then(() => db.close())
      .then(() => say({ kind: "closed" }))
      .catch((error: unknown) => say({ kind: "failed", message: String(error) }));
  });
  say({ kind: "ready" });
} catch (error) {
  say({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
}

async function openDatabase(): Promise<PGlite> {
  const db = await PGlite.create({ dataDir: folder, extensions: { vector, pg_trgm }, pgliteWasmModule: program });
  if (empty) await db.exec("CREATE EXTENSION IF NOT EXISTS vector; CREATE EXTENSION IF NOT EXISTS pg_trgm;");
  return db;
}
