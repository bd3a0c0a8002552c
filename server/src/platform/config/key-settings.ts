import { z } from "zod";

/** The settings of the key that everything at rest is encrypted with. */
export const keySettings = {
  CANDOR_KEY: z
    .string()
    .min(32, "is too short: give at least 32 characters, such as `openssl rand -base64 32` prints")
    .optional()
    .describe("the secret that data at rest is encrypted with, the same for every process; without it one is made in the data folder"),
  CANDOR_KEY_FILE: z.string().min(1).optional().describe("a file with that secret, in place of CANDOR_KEY"),
};

/** Where the installation's key comes from; nothing given means the file `key` in the data folder. */
export type KeyConfig = { readonly key?: string; readonly keyFile?: string };

export function keyConfig({ CANDOR_KEY: key, CANDOR_KEY_FILE: keyFile }: z.output<z.ZodObject<typeof keySettings>>): KeyConfig {
  return { ...(key && { key }), ...(keyFile && { keyFile }) };
}
