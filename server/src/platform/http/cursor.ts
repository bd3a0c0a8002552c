import { invalid } from "./errors.ts";

/** Packs the sort keys of a page's last row, so that the next page starts behind it however the list has grown. */
const writeCursor = (keys: readonly (string | number)[]): string => Buffer.from(JSON.stringify(keys)).toString("base64url");

type KeyOf = { readonly string: string; readonly number: number };

/** The one or two sort keys of a cursor, of the given kinds; undefined without a cursor. */
export function readCursor<First extends keyof KeyOf>(cursor: string | undefined, kinds: readonly [First]): [KeyOf[First]] | undefined;
export function readCursor<First extends keyof KeyOf, Second extends keyof KeyOf>(
  cursor: string | undefined,
  kinds: readonly [First, Second],
): [KeyOf[First], KeyOf[Second]] | undefined;
export function readCursor(cursor: string | undefined, kinds: readonly (keyof KeyOf)[]): unknown[] | undefined {
  if (cursor === undefined) return undefined;
  const keys = parse(cursor);
  const fits = Array.isArray(keys) && keys.length === kinds.length && kinds.every((kind, index) => isKey(keys[index], kind));
  if (!fits) throw invalid("This cursor is not one of ours. Start again from the first page.", [{ path: "cursor", message: "unknown" }]);
  return keys as unknown[];
}

/** The database has no NUL. */
const isKey = (key: unknown, kind: keyof KeyOf): boolean => typeof key === kind && !String(key).includes("\0");

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}

/** Cuts a result that was asked for with one row too many into a page. */
export function pageOf<Row>(
  rows: Row[],
  limit: number,
  keysOf: (row: Row) => readonly (string | number)[],
): { rows: Row[]; next: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { rows: page, next: rows.length > limit && last ? writeCursor(keysOf(last)) : null };
}
