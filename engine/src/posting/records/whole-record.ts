import { postingField } from "../../data/posting-fields/posting-fields.ts";
import { isObject, type JsonObject, textOf } from "./values.ts";

/** Keys under which an answer may keep the job itself, apart from what stands around it. */
const HOLDERS = ["attributes", "offer", "job", "position", "posting", "vacancy", "requisition", "jobPosting", "advert"];
/** Keys under which further facts of the same job lie. */
const PARTS = ["properties", "contract", "owner", "details", "conditions", "terms", "application"];

function hasTitle(record: JsonObject): boolean {
  return Object.entries(record).some(
    ([key, value]) =>
      !(HOLDERS.includes(key) && isObject(value)) && postingField(key)?.field === "title" && textOf(value) !== undefined && key !== "name",
  );
}

/** "workplace: { name, location }" is the house that employs, and not how much is done from home. */
function withHouse(record: JsonObject): JsonObject {
  const house = record["workplace"];
  if (!isObject(house) || textOf(house["name"]) === undefined) return record;
  const { workplace: _, ...rest } = record;
  return { company: house, ...(isObject(house["location"]) && { location: house["location"] }), ...rest };
}

/** A record whose job lies in objects of its own, `{ offer: { title }, contract: { type } }`, as one object. */
export function wholeRecord(record: JsonObject): JsonObject {
  const key = hasTitle(record) ? undefined : HOLDERS.find((holder) => isObject(record[holder]) && hasTitle(record[holder]));
  const inner = key === undefined ? undefined : record[key];
  const titled = isObject(inner) ? { ...record, [key ?? ""]: undefined, ...inner } : record;
  const parts = PARTS.map((part) => titled[part]).filter(isObject);
  return withHouse(parts.length === 0 ? titled : Object.assign({}, ...parts, titled));
}
