import type { PostingDraft } from "../draft.ts";
import { draftOfRecord } from "../records/record.ts";
import { isObject, type JsonObject } from "../records/values.ts";
import type { Board } from "./board.ts";
import { haveKeys, itemsOf } from "./items.ts";

/** Where a board's answer keeps what a posting says; a path goes down by dots, of several the first that holds something counts. */
export type Shape = {
  readonly id: string;
  /** Keys under which the list may lie; `""` is the payload itself. */
  readonly lists: readonly string[];
  /** Keys that together only this board's items have. */
  readonly marks: readonly string[];
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** Everything on this board is remote work. */
  readonly isRemote?: true;
  /** The currency of this board where an item names none. */
  readonly currency?: string;
};

/** The value at a path such as `company.display_name`; a list on the way is entered at every item. */
function valueAt(value: unknown, path: string): unknown {
  let current = value;
  for (const key of path.split(".")) {
    if (Array.isArray(current)) current = current.flatMap((item) => (isObject(item) ? [item[key]] : []));
    else current = isObject(current) ? current[key] : undefined;
  }
  return current;
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

/** The first of some paths that holds something. */
function firstAt(item: JsonObject, paths: string | readonly string[]): unknown {
  return [paths]
    .flat()
    .map((path) => valueAt(item, path))
    .find((value) => !isEmpty(value));
}

function draftOf(item: JsonObject, shape: Shape): PostingDraft {
  const record = Object.fromEntries(Object.entries(shape.fields).map(([field, paths]) => [field, firstAt(item, paths)]));
  return draftOfRecord({
    ...record,
    ...(shape.isRemote && { workplace: "remote" }),
    ...(shape.currency !== undefined && record["currency"] === undefined && { currency: shape.currency }),
  });
}

/** A board whose items only need their fields picked. */
export function boardOfShape(shape: Shape): Board {
  const list = (payload: unknown) =>
    shape.lists.map((key) => itemsOf(payload, key === "" ? undefined : key)).find((items) => haveKeys(items, shape.marks)) ?? [];
  return {
    id: shape.id,
    recognises: (payload) => list(payload).length > 0,
    parse: (payload) =>
      list(payload)
        .filter((item) => firstAt(item, shape.fields["title"] ?? []) !== undefined)
        .map((item) => draftOf(item, shape)),
  };
}
