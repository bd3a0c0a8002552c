import { z } from "zod";

/** The settings of whoever runs Candor as a service: where originals lie, and who may look at its figures. */
export const operationSettings = {
  METRICS_TOKEN: z
    .string()
    .min(16, "is too short: give at least 16 characters")
    .optional()
    .describe("the bearer token with which Prometheus reads /metrics; without it there is no /metrics"),
  S3_BUCKET: z.string().min(3).optional().describe("keep original files in this bucket; without it they lie in CANDOR_DATA"),
  S3_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("the address of an S3-compatible server; without it Amazon's"),
  S3_REGION: z.string().min(1).default("us-east-1").describe("the region of S3_BUCKET"),
  S3_ACCESS_KEY_ID: z.string().min(1).optional().describe("the key to S3_BUCKET; without it what the machine's role gives"),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional().describe("the secret of S3_ACCESS_KEY_ID"),
};

export const OPERATION_SECRETS: ReadonlySet<string> = new Set(["METRICS_TOKEN", "S3_SECRET_ACCESS_KEY"]);

/** A bucket for original files. */
export type S3Config = {
  readonly bucket: string;
  readonly region: string;
  readonly endpoint?: string;
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
};

export type OperationConfig = { readonly metricsToken?: string; readonly s3?: S3Config };

export function operationConfig(given: z.output<z.ZodObject<typeof operationSettings>>): OperationConfig {
  const { METRICS_TOKEN, S3_BUCKET, S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = given;
  return {
    ...(METRICS_TOKEN && { metricsToken: METRICS_TOKEN }),
    ...(S3_BUCKET && {
      s3: {
        bucket: S3_BUCKET,
        region: S3_REGION,
        ...(S3_ENDPOINT && { endpoint: S3_ENDPOINT }),
        ...(S3_ACCESS_KEY_ID && { accessKeyId: S3_ACCESS_KEY_ID }),
        ...(S3_SECRET_ACCESS_KEY && { secretAccessKey: S3_SECRET_ACCESS_KEY }),
      },
    }),
  };
}
