import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { ChainMark } from "./verify-ledger.ts";

const KIND = "candor audit checkpoint";

const content = z.object({
  kind: z.literal(KIND),
  version: z.literal(1),
  at: z.iso.datetime(),
  chains: z.array(z.object({ workspaceId: z.string(), sequence: z.int().min(1), hash: z.string(), prints: z.string() })),
});

const checkpointFile = content.extend({ signature: z.string() });

/** What the ledger looked like at a moment: to be kept where the operator of the database cannot change it. */
export type Checkpoint = z.output<typeof checkpointFile>;

/** A file that is no checkpoint, or not one of this installation. */
export class CheckpointUnusable extends Error {}

/** Signs with the ledger's key: HMAC-SHA256, so that a checkpoint of another installation is not taken for ours. */
export function writeCheckpoint(key: Uint8Array, at: Date, chains: readonly ChainMark[]): Checkpoint {
  const unsigned = content.parse({ kind: KIND, version: 1, at: at.toISOString(), chains });
  return { ...unsigned, signature: sign(key, unsigned) };
}

/** The checkpoint in a file; throws `CheckpointUnusable`. */
export function readCheckpoint(key: Uint8Array, text: string): Checkpoint {
  const parsed = checkpointFile.safeParse(jsonOf(text));
  if (!parsed.success) throw new CheckpointUnusable("This file is not an audit checkpoint.");
  const { signature, ...unsigned } = parsed.data;
  const own = Buffer.from(sign(key, unsigned));
  const given = Buffer.from(signature);
  if (own.length !== given.length || !timingSafeEqual(own, given))
    throw new CheckpointUnusable("This checkpoint was changed, or it was made by another installation.");
  return parsed.data;
}

const sign = (key: Uint8Array, { kind, version, at, chains }: z.output<typeof content>): string =>
  createHmac("sha256", key)
    .update(
      JSON.stringify([kind, version, at, chains.map(({ workspaceId, sequence, hash, prints }) => [workspaceId, sequence, hash, prints])]),
    )
    .digest("base64url");

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
