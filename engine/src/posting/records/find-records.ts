import type { PostingField } from "../../data/posting-fields/posting-fields.ts";
import { titleScore } from "../advert/segments.ts";
import { TITLE_SCORE } from "../weights.ts";
import { fieldOfKey } from "./field-of-key.ts";
import { isObject, type JsonObject, textOf } from "./values.ts";
import { wholeRecord } from "./whole-record.ts";

const DEEPEST = 12;
const MOST_VALUES = 50_000;
const LEAST_SUPPORTING = 2;
const LONGEST_TITLE = 100;
/** Beside a title one of these makes a record a posting rather than a menu entry. */
const SUPPORTING: ReadonlySet<PostingField> = new Set([
  "company",
  "location",
  "description",
  "text",
  "requirements",
  "employmentType",
  "salary",
  "datePosted",
]);

/** Whether an object says of itself that it is a schema.org JobPosting. */
export function isJobPosting(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  const types = [value["@type"], value["type"]].flat();
  return types.some((type) => typeof type === "string" && /(?:^|[/#:])JobPosting$/.test(type));
}

/** `jobs: [{ title, location }]` holds postings, and is no title of its own. */
function isListOfJobs(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.filter(isObject).some((item) => {
      const fields = Object.keys(item).flatMap((key) => fieldOfKey(key)?.field ?? []);
      return fields.includes("title") && fields.some((field) => SUPPORTING.has(field));
    })
  );
}

/** Whether the keys of an object are those of a posting: a title and something more, or a text. */
export function looksLikePosting(value: unknown): value is JsonObject {
  if (!isObject(value)) return false;
  const record = wholeRecord(value);
  const fields = new Set<PostingField>();
  for (const [key, inner] of Object.entries(record)) {
    const field = fieldOfKey(key)?.field;
    if (field !== undefined && inner !== undefined && inner !== null && inner !== "" && !(field === "title" && isListOfJobs(inner)))
      fields.add(field);
  }
  if (fields.has("title") && textOf(record["title"] ?? record["name"] ?? "x") !== undefined)
    return [...SUPPORTING].some((field) => fields.has(field));
  return typeof value["text"] === "string" && value["text"].length > 40;
}

/** A record that is told to be a posting by its other fields, with a job under a key that says nothing. */
export function withTitleByLook(value: unknown): JsonObject | undefined {
  if (!isObject(value)) return undefined;
  const fields = new Set(Object.entries(value).flatMap(([key, inner]) => (inner ? (fieldOfKey(key)?.field ?? []) : [])));
  if (fields.has("title") || [...SUPPORTING].filter((field) => fields.has(field)).length < LEAST_SUPPORTING) return undefined;
  const title = Object.entries(value).find(
    ([key, inner]) =>
      fieldOfKey(key) === undefined && typeof inner === "string" && inner.length <= LONGEST_TITLE && titleScore(inner) >= TITLE_SCORE,
  )?.[1];
  return title === undefined ? undefined : { title, ...value };
}

/** Walks a JSON value and collects what a test accepts; what was accepted is not searched further. */
export function collect(value: unknown, accepts: (candidate: unknown) => candidate is JsonObject): JsonObject[] {
  const found: JsonObject[] = [];
  const queue: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let at = 0; at < queue.length && at < MOST_VALUES; at += 1) {
    const current = queue[at];
    if (current === undefined || current.depth > DEEPEST) continue;
    if (accepts(current.value)) {
      found.push(current.value);
      continue;
    }
    const inner = Array.isArray(current.value) ? current.value : isObject(current.value) ? Object.values(current.value) : [];
    for (const item of inner) if (typeof item === "object" && item !== null) queue.push({ value: item, depth: current.depth + 1 });
  }
  return found;
}
