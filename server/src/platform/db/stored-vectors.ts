import { customType } from "drizzle-orm/pg-core";
import { storableJson } from "./columns.ts";

/** Numbers of the engine's vectors have five decimals, and are a few whole units at most. */
const STEPS_PER_UNIT = 100_000;
const BYTES_EACH = 3;
const LARGEST = 2 ** (8 * BYTES_EACH - 1) - 1;

type Numbers = readonly number[];

/** Numbers as text: three bytes each in Base64, or the numbers themselves where that would not give back the very same ones. */
export function packNumbers(numbers: Numbers): string | Numbers {
  const packed = Buffer.alloc(numbers.length * BYTES_EACH);
  for (const [at, number] of numbers.entries()) {
    const steps = Math.round(number * STEPS_PER_UNIT);
    if (steps / STEPS_PER_UNIT !== number || Math.abs(steps) > LARGEST) return numbers;
    packed.writeIntLE(steps, at * BYTES_EACH, BYTES_EACH);
  }
  return packed.toString("base64");
}

/** The numbers that were packed. */
export function unpackNumbers(packed: string | Numbers): Numbers {
  if (typeof packed !== "string") return packed;
  const bytes = Buffer.from(packed, "base64");
  const numbers: number[] = [];
  // Not by `readIntLE`: a few hundred postings are read for every search, and have a thousand numbers each.
  for (let at = 0; at < bytes.length; at += BYTES_EACH)
    numbers.push(((((bytes[at + 2] ?? 0) << 24) >> 8) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at] ?? 0)) / STEPS_PER_UNIT);
  return numbers;
}

/**
 * A plain value of the engine of which these properties are vectors, or lists of vectors.
 *
 * It is `json` and not `jsonb`: nothing looks into it, and PostgreSQL would write out every number anew for every reader.
 */
export const storedWithVectors = <Value extends object>(...names: readonly (keyof Value & string)[]) =>
  customType<{ data: Value; driverData: unknown }>({
    dataType: () => "json",
    toDriver: (value) => storableJson(withEach(value, names, (vector) => packNumbers(vector as Numbers))),
    // What comes out is what the same column put in.
    fromDriver: (stored) => withEach(stored as Value, names, (vector) => unpackNumbers(vector as string | Numbers)),
  })();

function withEach<Value extends object>(value: Value, names: readonly (keyof Value & string)[], act: (vector: unknown) => unknown): Value {
  const changed: Partial<Record<keyof Value, unknown>> = {};
  for (const name of names) {
    const found: unknown = value[name];
    if (found !== undefined) changed[name] = isList(found) ? found.map(act) : act(found);
  }
  return { ...value, ...changed };
}

/** Vectors are numbers, or text once they are packed; anything else in a list is a vector itself. */
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value) && typeof value[0] !== "number";
