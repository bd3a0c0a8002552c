import { collect } from "./find-records.ts";
import { isObject, type JsonObject } from "./values.ts";

const isNamed = (value: unknown): value is JsonObject => isObject(value) && typeof value["@id"] === "string";
const isReference = (value: unknown): value is JsonObject =>
  isNamed(value) && Object.keys(value).every((key) => /^@(?:id|type)$/.test(key));

/** A record with what it only points at put in its place: `hiringOrganization: { "@id": "#us" }` is told elsewhere in the graph. */
export function withReferences(record: JsonObject, graphs: readonly unknown[]): JsonObject {
  if (!Object.values(record).some((value) => isReference(value))) return record;
  const told = (id: unknown) =>
    collect(graphs, (value): value is JsonObject => isNamed(value) && value["@id"] === id && !isReference(value))[0];
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, isReference(value) ? (told(value["@id"]) ?? value) : value]),
  );
}
