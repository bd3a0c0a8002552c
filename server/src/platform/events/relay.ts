import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import pg from "pg";
import { z } from "zod";
import { type LiveEvent, liveEventSchema } from "../../contract/live-event.ts";
import type { Tx } from "../db/database.ts";
import type { Log } from "../log/log.ts";

/** Events on their way to the other processes of an installation. */
export type Relay = {
  /** In the transaction of the change: the others hear of it exactly if it is committed. */
  publish(tx: Tx, workspaceId: string, event: LiveEvent): Promise<void>;
  /** At once, and lost if the database does not answer. */
  announce(workspaceId: string, event: LiveEvent): void;
  listen(ear: Ear): void;
  close(): Promise<void>;
};

type Ear = { readonly hear: (workspaceId: string, event: LiveEvent) => void; readonly missed: () => void };

const CHANNEL = "candor_events";
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;
const PROBE_EVERY_MS = 30_000;

/** Ids, counts and stages: a message passes through the database's log, so nothing that a person wrote is in it. */
const bareEvent = liveEventSchema.pick({ type: true, id: true, stage: true, done: true, total: true, count: true });
const message = z.object({ from: z.string(), workspaceId: z.string(), event: bareEvent });

export type RelayOptions = { readonly databaseUrl: string; readonly pool: pg.Pool; readonly log: Log; readonly listens: boolean };

/** Carries events over LISTEN and NOTIFY. Who does not listen only sends. */
export function openRelay({ databaseUrl, pool, log, listens }: RelayOptions): Relay {
  const from = randomUUID();
  const payload = (workspaceId: string, event: LiveEvent) =>
    JSON.stringify({ from, workspaceId, event: bareEvent.parse(event) } satisfies z.output<typeof message>);
  let line: Line | undefined;
  return {
    publish: async (tx, workspaceId, event) => {
      await tx.execute(sql`select pg_notify(${CHANNEL}, ${payload(workspaceId, event)})`);
    },
    announce: (workspaceId, event) => {
      pool.query("select pg_notify($1, $2)", [CHANNEL, payload(workspaceId, event)]).catch(() => {});
    },
    listen: ({ hear, missed }) => {
      if (!listens) return;
      line = openLine({
        databaseUrl,
        log,
        onMissed: missed,
        onMessage: (text) => {
          const { success, data } = message.safeParse(JSON.parse(text));
          if (success && data.from !== from) hear(data.workspaceId, data.event);
        },
      });
    },
    close: async () => line?.close(),
  };
}

type Line = { close(): Promise<void> };
type LineOptions = Pick<RelayOptions, "databaseUrl" | "log"> & {
  readonly onMessage: (text: string) => void;
  readonly onMissed: () => void;
};

/** A connection that listens, opened anew whenever it is lost; what was said meanwhile is gone, and `onMissed` says so. */
function openLine({ databaseUrl, log, onMessage, onMissed }: LineOptions): Line {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let waitMs = FIRST_WAIT_MS;
  let isClosed = false;

  const connect = async (isFirst: boolean) => {
    const opened = new pg.Client({ connectionString: databaseUrl, application_name: "candor events", keepAlive: true });
    client = opened;
    let isLost = false;
    const lost = () => {
      if (isLost || isClosed) return;
      isLost = true;
      clearInterval(probe);
      opened.end().catch(() => {});
      log.warn("the line for live events was lost and is opened anew");
      timer = setTimeout(() => void connect(false), waitMs);
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    };
    // A line that went dead without a word is only found out by asking.
    const probe = setInterval(() => void opened.query("select 1").catch(lost), PROBE_EVERY_MS).unref();
    opened.on("error", lost).on("end", lost);
    opened.on("notification", ({ payload }) => payload !== undefined && onMessage(payload));
    try {
      await opened.connect();
      await opened.query(`listen ${CHANNEL}`);
      waitMs = FIRST_WAIT_MS;
      if (!isFirst) onMissed();
    } catch {
      lost();
    }
  };
  void connect(true);

  return {
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      await client?.end().catch(() => {});
    },
  };
}
