import { join } from "node:path";
import type { S3Config } from "../config/operation-settings.ts";
import type { Guards } from "../outside/guards.ts";
import { createFileStorage, type FileStorage } from "./file-storage.ts";

/** The storage of original files: a bucket where one is named, else the data folder. */
export async function openStorage(
  dataFolder: string,
  options: { readonly s3?: S3Config | undefined; readonly shared: boolean; readonly guards: Guards },
): Promise<FileStorage> {
  const folder = join(dataFolder, "files");
  if (!options.s3) return createFileStorage(folder, options);
  // Loaded only where it is used: it is large.
  const { createS3Storage } = await import("./s3-storage.ts");
  return createS3Storage(folder, options.s3, options.guards);
}
