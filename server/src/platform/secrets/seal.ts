import { hkdfSync } from "node:crypto";
import { seal, unseal } from "../vault/seal.ts";

/** Turns text into something that only this installation can read, and back. */
export type Seal = { close(text: string): string; open(sealed: string): string };

/** `purpose` keeps what is sealed for one use from being opened for another. */
export function createSeal(installationKey: string, purpose: string): Seal {
  const key = new Uint8Array(hkdfSync("sha256", installationKey, "", purpose, 32));
  return {
    close: (text) => seal(key, Buffer.from(text), purpose),
    open: (sealed) => unseal(key, sealed, purpose).toString("utf8"),
  };
}
