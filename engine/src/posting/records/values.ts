/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as a list; nothing gives an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null || value === "") return [];
  return Array.isArray(value) ? value : [value];
}

const NAMING_KEYS = [
  "name",
  "label",
  "title",
  "text",
  "value",
  "@value",
  "display_name",
  "displayName",
  "display",
  "libelle",
  "naam",
  "nombre",
  "nom",
  "nome",
  "content",
  "rendered",
  "plain_text",
  "select",
  "Name",
  "Label",
  "Value",
];

const LANGUAGE = /^[a-z]{2}(?:[-_][A-Za-z]{2})?$/;

/** `{ fi: "Kokki", en: "Cook" }` says one thing in several languages; English is read first. */
function inOneLanguage(value: JsonObject): unknown {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => LANGUAGE.test(key)) ? (value["en"] ?? value[keys[0] ?? ""]) : undefined;
}

/** A value as short text: itself, or what an object calls itself. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value.trim();
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (Array.isArray(value)) return textOf(value[0]);
  if (!isObject(value)) return undefined;
  for (const key of NAMING_KEYS) {
    const inner = value[key];
    if (typeof inner === "string" || typeof inner === "number") return textOf(inner);
  }
  const named = NAMING_KEYS.map((key) => value[key]).find((inner) => isObject(inner) || (Array.isArray(inner) && isObject(inner[0])));
  if (named !== undefined) return textOf(named);
  const wrapped = inOneLanguage(value) ?? value["attributes"] ?? value["data"];
  return typeof wrapped === "string" || isObject(wrapped) ? textOf(wrapped) : undefined;
}

/** Keys under which an object may only wrap a list. */
const WRAPPERS = ["data", "items", "values", "list", "nodes"];

/** `{ permanent: true, freelance: false }` lists what holds by its keys; any other value is a list of itself. */
export function heldOf(value: unknown): readonly unknown[] {
  const isFlags = isObject(value) && Object.values(value).length > 0 && Object.values(value).every((flag) => typeof flag === "boolean");
  if (isFlags) return Object.keys(value).filter((key) => value[key] === true);
  const inner = isObject(value) ? WRAPPERS.map((key) => value[key]).find(Array.isArray) : undefined;
  return listOf(inner ?? value);
}

/** A number, also where it was written as text. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value.replace(/[,\s](?=\d{3}\b)/g, "")) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

const YES = /^(?:true|yes|y|1|ja|oui|sí|si|sim|x|是)$/i;

/** A yes, in any of the ways that exports write one. */
export function isYes(value: unknown): boolean {
  return value === true || value === 1 || (typeof value === "string" && YES.test(value.trim()));
}

/** A no that was written down, as opposed to nothing. */
export function isNo(value: unknown): boolean {
  return value === false || value === 0 || (typeof value === "string" && /^(?:false|no|n|0|nein|non|nee|não|否|不)$/i.test(value.trim()));
}
