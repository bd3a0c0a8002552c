import { randomBytes } from "node:crypto";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import type { S3Config } from "../platform/config/operation-settings.ts";

/** The S3-compatible server of CANDOR_TEST_S3 (http://key:secret@host:port), if there is one. */
export function testS3(): URL | undefined {
  return URL.parse(process.env["CANDOR_TEST_S3"] ?? "") ?? undefined;
}

/** A bucket of its own on that server. */
export async function openTestBucket(server: URL): Promise<S3Config> {
  const credentials = { accessKeyId: decodeURIComponent(server.username), secretAccessKey: decodeURIComponent(server.password) };
  const bucket = `candor-test-${randomBytes(6).toString("hex")}`;
  const endpoint = server.origin;
  const region = "us-east-1";
  await new S3Client({ region, endpoint, credentials, forcePathStyle: true }).send(new CreateBucketCommand({ Bucket: bucket }));
  return { bucket, region, endpoint, ...credentials };
}
