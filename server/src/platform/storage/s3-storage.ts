import { createReadStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import type { S3Config } from "../config/operation-settings.ts";
import type { Guards } from "../outside/guards.ts";
import { openArrivals } from "./arrivals.ts";
import { type FileStorage, isHash, placeOf } from "./file-storage.ts";

const ROOT = "files/";
/** The SDK tries again by itself, and stops doing so while a server keeps failing. */
const TRIES = 3;
/** Other servers seldom have a name for each bucket, nor the newer checksums. */
const OTHER_THAN_AMAZON = {
  forcePathStyle: true,
  requestChecksumCalculation: "WHEN_REQUIRED",
  responseChecksumValidation: "WHEN_REQUIRED",
} as const;
const TIMEOUTS = { connectionTimeout: 5_000, requestTimeout: 30_000, throwOnRequestTimeout: true, socketTimeout: 30_000 };
/** With all tries, and for the largest file over a slow line; the bytes of a download may take longer. */
const TIMEOUT_MS = 90_000;
const CHECK_WITHIN_MS = 5_000;

/**
 * Keeps files in a bucket, as `files/ab/abcd...`. Uploads are written to this machine's disk first, so that what breaks off
 * never gets there, and downloads pass through the server, where permissions are: no address of the bucket is handed out.
 */
export async function createS3Storage(folder: string, config: S3Config, guards: Guards): Promise<FileStorage> {
  const { bucket: Bucket, region, endpoint, ...login } = config;
  const arrivals = await openArrivals(join(folder, "arriving"), { shared: true });
  const { accessKeyId, secretAccessKey } = login;
  const client = new S3Client({
    region,
    maxAttempts: TRIES,
    requestHandler: TIMEOUTS,
    ...(endpoint && { endpoint, ...OTHER_THAN_AMAZON }),
    ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
  });
  const guard = await guards.guard("files", { timeoutMs: TIMEOUT_MS, isNeeded: true, isFailure: isServersFault });
  const at = (name: string) => ({ Bucket, Key: `${ROOT}${placeOf(name)}` });
  const get = async (name: string) => {
    const { Body } = await guard.call((abortSignal) => client.send(new GetObjectCommand(at(name)), { abortSignal }));
    if (!(Body instanceof Readable)) throw new Error("The storage gave no bytes.");
    return Body;
  };
  return {
    receive: (source) =>
      arrivals.receive(source, async (path, name, size) => {
        const put = () => new PutObjectCommand({ ...at(name), Body: createReadStream(path), ContentLength: size });
        await guard.call((abortSignal) => client.send(put(), { abortSignal }));
      }),
    read: async (name) => Buffer.concat(await (await get(name)).toArray()),
    open: get,
    remove: async (name) => void (await guard.call((abortSignal) => client.send(new DeleteObjectCommand(at(name)), { abortSignal }))),
    list: async () => {
      const found: string[] = [];
      let after: string | undefined;
      do {
        const next = new ListObjectsV2Command({ Bucket, Prefix: ROOT, ...(after && { ContinuationToken: after }) });
        const page = await guard.call((abortSignal) => client.send(next, { abortSignal }));
        found.push(...(page.Contents ?? []).map(({ Key = "" }) => Key.split("/").at(-1) ?? "").filter(isHash));
        after = page.NextContinuationToken;
      } while (after !== undefined);
      return found;
    },
    check: async () => {
      const soon = (signal: AbortSignal) => AbortSignal.any([signal, AbortSignal.timeout(CHECK_WITHIN_MS)]);
      await guard.call((signal) => client.send(new HeadBucketCommand({ Bucket }), { abortSignal: soon(signal) }));
    },
  };
}

/** A file that is not there, and a key that opens nothing, are no faults of the server. */
function isServersFault(error: Error): boolean {
  const { httpStatusCode: status } = (error as { $metadata?: { httpStatusCode?: number } }).$metadata ?? {};
  return status === undefined || status < 400 || status === 429 || status >= 500;
}
