/**
 * 64 bits of a plain value as 16 hexadecimal digits: the same for equal values whatever the order of their keys, and for
 * a value that a database gave back. It tells an accidental change; it is no seal against a deliberate one.
 */
export function contentHash(value: unknown): string {
  const text = storable(inOrder(value) ?? "");
  let left = 0x811c9dc5;
  let right = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    left = Math.imul(left ^ unit, 0x01000193);
    right = Math.imul(right ^ (unit + (left >>> 16)), 0x85ebca6b);
  }
  return hex(mixed(left, right)) + hex(mixed(right, left));
}

/** As JSON.stringify, with the keys of objects sorted by their name; a key without a value is no key. */
function inOrder(value: unknown): string | undefined {
  if (Number.isInteger(value)) return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  let parts = "";
  if (Array.isArray(value)) {
    for (const item of value) parts += `${parts && ","}${inOrder(item) ?? "null"}`;
    return `[${parts}]`;
  }
  const named = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(named).sort()) {
    const told = inOrder(named[key]);
    if (told !== undefined) parts += `${parts && ","}${JSON.stringify(key)}:${told}`;
  }
  return `{${parts}}`;
}

const UNSTORABLE_ESCAPE = /(?<!\\)((?:\\\\)*)\\u(?:0000|d[89a-f][0-9a-f]{2})/g;

/** Signs that a database cannot hold count as the one that it keeps in their place. */
function storable(json: string): string {
  return json.includes("\\u") ? json.replace(UNSTORABLE_ESCAPE, "$1\ufffd") : json;
}

/** The last characters change every bit too. */
function mixed(own: number, other: number): number {
  let number = Math.imul(own ^ (own >>> 16), 0x85ebca6b) ^ other;
  number = Math.imul(number ^ (number >>> 13), 0xc2b2ae35);
  return number ^ (number >>> 16);
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, "0");
}
