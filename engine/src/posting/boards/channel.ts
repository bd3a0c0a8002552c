import { isObject, type JsonObject, listOf } from "../records/values.ts";
import { inner } from "./items.ts";

/** The channel of an RSS feed, or an empty one. */
export function channelOf(payload: unknown): JsonObject {
  return isObject(payload) ? inner(inner(payload, "rss"), "channel") : {};
}

/** The items of an RSS feed; a feed with one item has no list. */
export function channelItems(payload: unknown): readonly JsonObject[] {
  return listOf(channelOf(payload)["item"]).filter(isObject);
}
