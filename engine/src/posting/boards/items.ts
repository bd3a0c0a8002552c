import { isObject, type JsonObject } from "../records/values.ts";

/** The objects in a list under a key of a payload, or of the payload itself. */
export function itemsOf(payload: unknown, key?: string): readonly JsonObject[] {
  const list = key === undefined ? payload : isObject(payload) ? payload[key] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
}

/** Whether there are items and the first of them has all the keys. */
export function haveKeys(items: readonly JsonObject[], keys: readonly string[]): boolean {
  const [first] = items;
  return first !== undefined && keys.every((key) => key in first);
}

/** An inner object, or an empty one. */
export function inner(record: JsonObject, key: string): JsonObject {
  const value = record[key];
  return isObject(value) ? value : {};
}
