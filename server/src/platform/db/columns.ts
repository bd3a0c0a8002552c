import { customType, timestamp } from "drizzle-orm/pg-core";

/** NUL and half a surrogate pair: PostgreSQL refuses both. Each becomes one U+FFFD, so that offsets keep counting right. */
const UNSTORABLE_ESCAPE = /(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g;

/** Text that PostgreSQL can hold, of the same length. */
export const storableText = (text: string): string => text.replaceAll("\0", "\ufffd").toWellFormed();

export const storableJson = (value: unknown): string => JSON.stringify(value).replace(UNSTORABLE_ESCAPE, "$1\\ufffd");

/** Text that came out of a document or from a person. */
export const foreignText = customType<{ data: string; driverData: string }>({ dataType: () => "text", toDriver: storableText });

/** A plain value of the engine or the contract, stored whole. */
export const storedJson = <Value>() =>
  customType<{ data: Value; driverData: unknown }>({
    dataType: () => "jsonb",
    toDriver: storableJson,
    // What comes out is what the same column put in.
    fromDriver: (value) => value as Value,
  })();

/** Bytes as they are. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** A moment, UTC. */
export const moment = () => timestamp({ withTimezone: true, precision: 3, mode: "date" });
