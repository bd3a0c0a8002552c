import type { FastifyReply, FastifyRequest } from "fastify";
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import type { RedisLink } from "../redis/open-redis.ts";
import { tooManyRequests } from "./errors.ts";
import { KIND_LIMITS, type LimitedKind, networkOf, SHARE_OF_ACTOR, WINDOW_S } from "./limits.rules.ts";

type RateLimitOptions = {
  /** Absent: this process counts for itself. */
  readonly redis?: RedisLink | undefined;
  readonly requestsPerMinute: number;
  /** Whose account or key a request acts for; undefined where nobody signs in, and only addresses are counted. */
  readonly actorOf?: ((request: FastifyRequest) => string | undefined) | undefined;
};

/** Counts requests, and refuses those above a limit. */
export type RateLimits = {
  /** Before anything is known of a request but where it comes from. */
  readonly countAddress: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  /** Once it is known who makes it. */
  readonly countActor: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
};

export type Limiter = { readonly points: number; consume(key: string): Promise<RateLimiterRes> };

export function createRateLimits({ redis, requestsPerMinute, actorOf }: RateLimitOptions): RateLimits {
  const perMinute = (name: string, points: number): Limiter => createLimiter(`limit:${name}`, points, redis, WINDOW_S);
  const byAddress = perMinute("address", requestsPerMinute);
  const byActor = perMinute("actor", Math.ceil(requestsPerMinute * SHARE_OF_ACTOR));
  const byKind: Readonly<Record<LimitedKind, Limiter>> = {
    "sign-in": perMinute("sign-in", KIND_LIMITS["sign-in"]),
    upload: perMinute("upload", KIND_LIMITS.upload),
    heavy: perMinute("heavy", KIND_LIMITS.heavy),
  };
  return {
    countAddress: async (request, reply) => {
      const network = networkOf(request.ip);
      await count(byAddress, network, reply);
      const { config, url } = request.routeOptions;
      if (config.limit === "sign-in") await count(byKind["sign-in"], `${network} ${url}`, reply);
    },
    countActor: async (request, reply) => {
      const actor = actorOf?.(request);
      if (actor === undefined) return;
      await count(byActor, actor, reply);
      const { limit } = request.routeOptions.config;
      if (limit !== undefined && limit !== "sign-in") await count(byKind[limit], actor, reply);
    },
  };
}

/** While Redis is away the same limit is kept in this process, and each request tries Redis first. */
export function createLimiter(keyPrefix: string, points: number, redis: RedisLink | undefined, duration: number): Limiter {
  const common = { keyPrefix, points, duration };
  const local = new RateLimiterMemory(common);
  if (!redis) return local;
  return new RateLimiterRedis({ ...common, storeClient: redis.client, rejectIfRedisNotReady: true, insuranceLimiter: local });
}

async function count(limiter: Limiter, key: string, reply: FastifyReply): Promise<void> {
  const state = await limiter.consume(key).catch((refused: unknown) => {
    if (refused instanceof RateLimiterRes) return refused;
    throw refused;
  });
  const reset = Math.max(1, Math.ceil(state.msBeforeNext / 1000));
  tell(reply, { limit: limiter.points, remaining: Math.max(0, limiter.points - state.consumedPoints), reset });
  if (state.consumedPoints > limiter.points) throw tooManyRequests("Too many requests in a minute. Wait a little and go on.", reset);
}

/** The IETF draft's headers, for the limit that is nearest. */
function tell(reply: FastifyReply, { limit, remaining, reset }: { limit: number; remaining: number; reset: number }): void {
  const told = reply.getHeader("ratelimit-remaining");
  if (told !== undefined && Number(told) < remaining) return;
  reply.headers({
    "ratelimit-limit": limit,
    "ratelimit-remaining": remaining,
    "ratelimit-reset": reset,
    "ratelimit-policy": `${limit};w=${WINDOW_S}`,
  });
}
