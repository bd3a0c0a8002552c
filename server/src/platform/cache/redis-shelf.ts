import type { RedisLink } from "../redis/open-redis.ts";
import { sealBytes, unsealBytes } from "../vault/seal.ts";
import { namesOf, type Shelf } from "./cache.ts";

const LONGEST_S = 3600;
const listOf = (workspaceId: string) => `names:${namesOf(workspaceId)}`;

/**
 * A Redis that several processes share. What it keeps is sealed with the workspace's key, because it may be written to a
 * disk. While it is away nothing is kept and nothing found. What it keeps for a workspace is listed beside, to be dropped together.
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
      const list = listOf(workspaceId);
      const sealed = sealBytes(readings, Buffer.from(text), name);
      // The list outlives whatever is on it.
      await client.multi().sadd(list, name).expire(list, LONGEST_S).set(name, sealed, "EX", Math.min(seconds, LONGEST_S)).exec();
    },
    forget: async (workspaceId) => {
      const names = await client.smembers(listOf(workspaceId));
      await client.unlink(listOf(workspaceId), ...names);
    },
    forgetAll: async () => {
      for await (const found of client.scanStream({ match: listOf("*"), count: 500 }) as AsyncIterable<string[]>)
        for (const list of found) await client.unlink(list, ...(await client.smembers(list)));
    },
  };
}
