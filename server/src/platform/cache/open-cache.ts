import type { RedisLink } from "../redis/open-redis.ts";
import { type Cache, type CacheLookup, createCache } from "./cache.ts";
import { localShelf } from "./local-shelf.ts";

/** In Redis where there is one, or else in this process. */
export async function openCache(redis: RedisLink | undefined, onLookup: (lookup: CacheLookup) => void): Promise<Cache> {
  if (!redis) return createCache(localShelf(), onLookup);
  const { redisShelf } = await import("./redis-shelf.ts");
  return createCache(redisShelf(redis), onLookup);
}
