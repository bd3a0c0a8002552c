import type { GroupName } from "./reading-fields.ts";
import { type FieldLabel, LISTS, type ListName } from "./reading-lists.ts";

/** Which group, which entry of it (from 1), and which field a pointer means; as far as it goes. */
export type PointerParts = { readonly group: GroupName; readonly number?: number; readonly label?: FieldLabel };

const isList = (name: string): name is ListName => name in LISTS;
const DATES = [
  ["from", "startDate"],
  ["to", "endDate"],
] as const;
const BASICS: readonly FieldLabel[] = [
  "name",
  "label",
  "email",
  "phone",
  "url",
  "address",
  "city",
  "region",
  "postalCode",
  "countryCode",
  "summary",
];

/** Reads a pointer for people: `/work/1/name` is the company of the second job. */
export function pointerParts(pointer: string): PointerParts {
  const [, list = "", index = "", property = "", ...rest] = pointer.split("/");
  if (list === "basics") {
    const label = BASICS.find((name) => name === (rest[0] ?? (property || index)));
    return { group: "contact", ...(label && { label }) };
  }
  const number = Number(index) + 1;
  if (list === "skills")
    return {
      group: "skills",
      number,
      ...(property === "keywords" && { label: "keyword" }),
      ...(property === "level" && { label: "level" }),
    };
  if (!isList(list)) return { group: "contact" };
  const { head, texts = [], points } = LISTS[list];
  const label = [...head, ...texts, ...DATES, ...(points ? [points] : [])].find(([, name]) => name === property)?.[0];
  return { group: list, number, ...(label && { label }) };
}
