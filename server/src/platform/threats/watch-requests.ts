import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { CodedError } from "../http/errors.ts";
import { createLimiter, type Limiter } from "../http/rate-limits.ts";
import type { RedisLink } from "../redis/open-redis.ts";
import type { Alarm, ThreatKind } from "./threat.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** The answer holds what one person has written of themselves. */
    readsPerson?: true;
  }
}

const WINDOW_S = 10 * 60;
/** Different addresses in ten minutes by one account or key. */
const SUSPICIOUS = { probing: 20, mass_reading: 300 } as const satisfies Partial<Record<ThreatKind, number>>;

type WatchOptions = {
  readonly redis: RedisLink | undefined;
  readonly actorOf: (request: FastifyRequest) => string | undefined;
  readonly alarm: Alarm;
};

/** Counts what members and keys ask for that is not theirs, and how many people they read of, and raises the alarm where it is too much. */
export function watchRequests(app: FastifyInstance, { redis, actorOf, alarm }: WatchOptions): void {
  const counters = {
    probing: createLimiter("threat:probing", Number.MAX_SAFE_INTEGER, redis, WINDOW_S),
    mass_reading: createLimiter("threat:reading", Number.MAX_SAFE_INTEGER, redis, WINDOW_S),
  };
  const notice = async (kind: keyof typeof SUSPICIOUS, request: FastifyRequest, thing: string) => {
    const { ctx } = request;
    const actor = actorOf(request);
    if (!ctx || actor === undefined) return;
    try {
      const count = await countOnce(counters[kind], actor, thing);
      if (count >= SUSPICIOUS[kind]) await alarm(ctx, { kind, about: ctx.actor.id, count });
    } catch (error) {
      ctx.log.error({ err: error }, "a threat could not be written down");
    }
  };
  app.addHook("onError", async (request, _reply, error: unknown) => {
    if (error instanceof CodedError && error.status === 404)
      await notice("probing", request, `${String(request.headers["x-workspace"])} ${request.url}`);
  });
  app.addHook("onResponse", async (request, { statusCode }) => {
    if (request.routeOptions.config.readsPerson && statusCode < 300)
      await notice("mass_reading", request, (request.params as { id: string }).id);
  });
}

/** How many different things the actor has asked for; 0 for one that has been counted. */
async function countOnce(counter: Limiter, actor: string, thing: string): Promise<number> {
  const digest = createHash("sha256").update(thing).digest("base64url");
  const { consumedPoints: times } = await counter.consume(`${actor} ${digest}`);
  return times > 1 ? 0 : (await counter.consume(actor)).consumedPoints;
}
