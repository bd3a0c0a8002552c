import { freshEngineFile } from "./engine-file.ts";

/** Arguments for a process that is to load the engine as this one does. */
export function engineFileArguments(): readonly string[] {
  return process.env["CANDOR_ENGINE_FILE"] ? ["--import", new URL("./use-engine-file.ts", import.meta.url).href] : [];
}

/** Makes the one file anew if the sources changed. Whoever cannot runs from the sources, which only takes longer to start. */
export async function renewEngineFile(): Promise<void> {
  try {
    await (await import("./build-engine-file.ts")).buildEngineFileIfStale();
  } catch (error) {
    process.emitWarning(`The engine could not be made one file: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** From here on the engine is loaded as one file, here and in the processes started from here, if that file is up to date. */
export async function preferEngineFile(): Promise<void> {
  // The one that whoever started this process uses may be of other sources.
  delete process.env["CANDOR_ENGINE_FILE"];
  const file = freshEngineFile();
  if (file === undefined) return;
  process.env["CANDOR_ENGINE_FILE"] = file;
  await import("./use-engine-file.ts");
}
