import { preferEngineFile, renewEngineFile } from "@candor/host/engine-file";
import { buildWebIfStale } from "../start/build-web.ts";
import { runServer } from "../start/run-server.ts";

/** `candor start`: builds the pages and the engine's file if their sources changed, then runs the server until it ends or is asked to. */
export async function start({ web = false }: { readonly web?: boolean }): Promise<void> {
  await Promise.all([renewEngineFile(), buildWebIfStale()]);
  await preferEngineFile();
  await runServer(web ? ["--web"] : []);
}
