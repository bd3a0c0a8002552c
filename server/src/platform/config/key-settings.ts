import { z } from "zod";

const TOO_SHORT = "is too short: give at least 32 characters, such as `openssl rand -base64 32` prints";

/** The settings of the key that everything at rest is encrypted with. */
export const keySettings = {
  CANDOR_KEY: z
    .string()
    .min(32, TOO_SHORT)
    .optional()
    .describe("the secret that data at rest is encrypted with, the same for every process; without it one is made in the data folder"),
  CANDOR_KEY_FILE: z.string().min(1).optional().describe("a file with that secret, in place of CANDOR_KEY"),
  CANDOR_NEW_KEY: z
    .string()
    .min(32, TOO_SHORT)
    .optional()
    .describe("for candor keys rotate: the secret that takes the place of CANDOR_KEY"),
};

/** Where the installation's key comes from; nothing given means the file `key` in the data folder. */
export type KeyConfig = { readonly key?: string; readonly keyFile?: string; readonly newKey?: string };

export function keyConfig(given: z.output<z.ZodObject<typeof keySettings>>): KeyConfig {
  const { CANDOR_KEY: key, CANDOR_KEY_FILE: keyFile, CANDOR_NEW_KEY: newKey } = given;
  return { ...(key && { key }), ...(keyFile && { keyFile }), ...(newKey && { newKey }) };
}
