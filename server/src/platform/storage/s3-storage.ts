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
const TIMEOUTS = { connectionTimeout: 5_000, requestTimeout: 30_000 };

/**
 * Keeps files in a bucket, as `files/ab/abcd...`. Uploads are written to this machine's disk first, so that what breaks off
 * never gets there, and downloads pass through the server, where permissions are: no address of the bucket is handed out.
 */
export async function createS3Storage(folder: string, { bucket: Bucket, region, endpoint, ...login }: S3Config): Promise<FileStorage> {
  const arrivals = await openArrivals(join(folder, "arriving"), { shared: true });
  const { accessKeyId, secretAccessKey } = login;
  const client = new S3Client({
    region,
    maxAttempts: TRIES,
    requestHandler: TIMEOUTS,
    ...(endpoint && { endpoint, ...OTHER_THAN_AMAZON }),
    ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
  });
  const at = (sha256: string) => ({ Bucket, Key: `${ROOT}${placeOf(sha256)}` });
  const get = async (sha256: string) => {
    const { Body } = await client.send(new GetObjectCommand(at(sha256)));
    if (!(Body instanceof Readable)) throw new Error("The storage gave no bytes.");
    return Body;
  };
  return {
    receive: (source) =>
      arrivals.receive(source, async (path, sha256, size) => {
        await client.send(new PutObjectCommand({ ...at(sha256), Body: createReadStream(path), ContentLength: size }));
      }),
    read: async (sha256) => Buffer.concat(await (await get(sha256)).toArray()),
    open: get,
    remove: async (sha256) => void (await client.send(new DeleteObjectCommand(at(sha256)))),
    list: async () => {
      const found: string[] = [];
      let after: string | undefined;
      do {
        const page = await client.send(new ListObjectsV2Command({ Bucket, Prefix: ROOT, ...(after && { ContinuationToken: after }) }));
        found.push(...(page.Contents ?? []).map(({ Key = "" }) => Key.split("/").at(-1) ?? "").filter(isHash));
        after = page.NextContinuationToken;
      } while (after !== undefined);
      return found;
    },
    check: async () => void (await client.send(new HeadBucketCommand({ Bucket }))),
  };
}
