import type { RedisLink } from "../redis/open-redis.ts";
import { sealBytes, unsealBytes } from "../vault/seal.ts";
import type { Shelf } from "./cache.ts";

/**
 * A Redis that several processes share. What it keeps is sealed with the workspace's key, because it may be written to a
 * disk. While it is away nothing is kept and nothing found.
 */
export function redisShelf({ client }: RedisLink): Shelf {
  return {
    get: async ({ vault, db, workspaceId }, name) => {
      const sealed = await client.getBuffer(name);
      if (!sealed) return undefined;
      const { readings } = await vault.workspaceKeys(db, workspaceId);
      return unsealBytes(readings, sealed, name).toString();
    },
    set: async ({ vault, db, workspaceId }, name, text, seconds) => {
      const { readings } = await vault.workspaceKeys(db, workspaceId);
      await client.set(name, sealBytes(readings, Buffer.from(text), name), "EX", seconds);
    },
  };
}
