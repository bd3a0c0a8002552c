import type { RedisLink } from "../../../platform/redis/open-redis.ts";
import { hashSecret } from "../../../platform/secrets/secret-token.ts";
import { sealBytes, unsealBytes } from "../../../platform/vault/seal.ts";
import type { SessionRow } from "../access-gate.repository.ts";

/** How a request names its session. */
export type SessionName = { readonly token: string } | { readonly id: string };

/** Live sessions as requests ask for them. PostgreSQL is what counts; Redis, where there is one, saves asking it each time. */
export type KeptSessions = {
  find(by: SessionName, ask: () => Promise<SessionRow | undefined>): Promise<SessionRow | undefined>;
  /** Before a change of any session of the account is committed: from now on, whoever asks for one asks PostgreSQL. Never fails. */
  doubt(accountId: string): Promise<void>;
};

/**
 * What a lost doubt can cost: a session that has ended is never taken for longer. It is the time that removal may take at most, and
 * without a fault of Redis it takes none.
 */
const KEPT_S = 5;
/** Longer than a change takes to be committed, and what was kept just before to be gone. */
const DOUBTED_S = 60;

/** One journey: the session that is kept under a name, unless its account is in doubt. */
const FIND = `
  local account = redis.call('hget', KEYS[1], 'account')
  if not account or redis.call('exists', 'doubt:' .. account) == 1 then return false end
  return redis.call('hget', KEYS[1], 'sealed')`;

/** `key` seals what is kept, so that whoever can write to Redis makes no session. Only ids lie there, and digests of secrets. */
export function keptSessions(redis: RedisLink | undefined, key: Uint8Array): KeptSessions {
  if (!redis) return { find: (_by, ask) => ask(), doubt: async () => {} };
  const { client } = redis;
  const find = async (name: string): Promise<SessionRow | undefined> => {
    const sealed = (await client.callBuffer("eval", FIND, "1", name)) as Buffer | null;
    return sealed ? (JSON.parse(unsealBytes(key, sealed, name).toString()) as SessionRow) : undefined;
  };
  return {
    find: async (by, ask) => {
      const name = `session:${"token" in by ? hashSecret(by.token) : by.id}`;
      // While Redis is away, and where something else wrote there, nothing is found.
      const known = await find(name).catch(() => undefined);
      if (known) return known;
      const row = await ask();
      if (row) {
        const sealed = sealBytes(key, Buffer.from(JSON.stringify(row)), name);
        await client
          .multi()
          .hset(name, { account: row.accountId, sealed })
          .expire(name, KEPT_S)
          .exec()
          .catch(() => {});
      }
      return row;
    },
    doubt: async (accountId) => {
      await client.set(`doubt:${accountId}`, "1", "EX", DOUBTED_S).catch(() => {});
    },
  };
}
