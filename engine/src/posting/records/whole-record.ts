import { type PostingField, postingField } from "../../data/posting-fields/posting-fields.ts";
import { isObject, type JsonObject, textOf } from "./values.ts";

/** Keys under which an answer may keep the job itself, apart from what stands around it. */
const HOLDERS = ["attributes", "offer", "job", "position", "posting", "vacancy", "requisition", "jobPosting", "advert"];
/** Keys under which further facts of the same job lie. */
const PARTS = [
  "meta",
  "metadata",
  "acf",
  "custom_fields",
  "customFields",
  "properties",
  "contract",
  "owner",
  "details",
  "conditions",
  "terms",
  "application",
];

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

/** Terms of work mean the same wherever they lie; a name or a place may be somebody else's. */
const TERMS: ReadonlySet<PostingField | undefined> = new Set(["employmentType", "workplace", "salary", "salaryMin", "salaryMax"]);
const LONGEST_KEY_OF_A_TERM = 30;

/** `detected: { schedule_type: "Part-time" }`: terms that lie in an object of a name that says nothing. */
function looseTerms(record: JsonObject): readonly JsonObject[] {
  return Object.entries(record).flatMap(([key, value]) => {
    if (!isObject(value) || postingField(key) !== undefined || HOLDERS.includes(key)) return [];
    const terms = Object.entries(value).filter(
      ([inner]) => inner.length > 4 && inner.length <= LONGEST_KEY_OF_A_TERM && TERMS.has(postingField(inner)?.field),
    );
    return terms.length === 0 ? [] : [Object.fromEntries(terms)];
  });
}

const PAIR_NAMES = ["name", "key", "type", "label", "field", "title"];
const PAIR_VALUES = ["value", "text", "label", "content", "values"];

/** `[{ type: "location", label: "Pune" }]`: a list of pairs, each the name of a field and what it holds. */
function pairsOf(record: JsonObject): readonly JsonObject[] {
  return Object.entries(record).flatMap(([listKey, list]) => {
    if (!Array.isArray(list) || postingField(listKey) !== undefined) return [];
    const pairs = list.filter(isObject).flatMap((item) => {
      const key = PAIR_NAMES.find((name) => typeof item[name] === "string" && postingField(String(item[name])) !== undefined);
      const value = PAIR_VALUES.filter((name) => name !== key).find((name) => item[name] !== undefined && item[name] !== null);
      return key === undefined || value === undefined ? [] : [[String(item[key]), item[value]] as const];
    });
    return pairs.length === 0 ? [] : [Object.fromEntries(pairs)];
  });
}

const SECTIONS: ReadonlySet<PostingField | undefined> = new Set(["responsibilities", "requirements", "nice", "benefits"]);
const LEAST_SECTIONS = 2;

/** `description: { poste: "…", missions: […], profil: […] }`: a text that lies in its sections. */
function sectionsOf(record: JsonObject): JsonObject | undefined {
  const [key, value] = Object.entries(record).find(([name, inner]) => isObject(inner) && postingField(name)?.field === "description") ?? [];
  if (key === undefined || !isObject(value)) return undefined;
  const entries = Object.entries(value);
  const sections = entries.filter(([name]) => SECTIONS.has(postingField(name)?.field));
  if (sections.length < LEAST_SECTIONS) return undefined;
  const told = entries.filter(([name, inner]) => !SECTIONS.has(postingField(name)?.field) && typeof inner === "string");
  return { ...Object.fromEntries(sections), [key]: told.map(([, text]) => text).join("\n\n") };
}

/** A record whose job lies in objects of its own, `{ offer: { title }, contract: { type } }`, as one object. */
export function wholeRecord(record: JsonObject): JsonObject {
  const key = hasTitle(record) ? undefined : HOLDERS.find((holder) => isObject(record[holder]) && hasTitle(record[holder]));
  const inner = key === undefined ? undefined : record[key];
  const titled = isObject(inner) ? { ...record, [key ?? ""]: undefined, ...inner } : record;
  const sections = sectionsOf(titled);
  const parts = [...pairsOf(titled), ...looseTerms(titled), ...PARTS.map((part) => titled[part]).filter(isObject)];
  const whole = sections === undefined ? titled : { ...titled, ...sections };
  return withHouse(parts.length === 0 ? whole : Object.assign({}, ...parts, whole));
}
