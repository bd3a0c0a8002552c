import lexicon from "../../data/places/places.json" with { type: "json" };
import type { Location, Span } from "../../model/index.ts";
import { anyOf } from "../../text/any-of.ts";

/** What a part is. `isTown`: one of the smaller towns; `isBesideCode`: the postal code stands with it. */
export type Kind = {
  readonly field: keyof Location;
  readonly value: string;
  readonly sure: boolean;
  readonly span: Span;
  readonly isTown?: true;
  readonly isBesideCode?: true;
};

/** A postal code as it stands behind or before a town; four digits only where a year cannot stand. */
const SURE_CODE =
  /(?<![\d/])(?:\d{5,6}(?!\d)|\d{4,5}-\d{3}(?!\d)|\d{4}\s?[A-Z]{2}(?=$|\s)|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?=$|[\s,.])|[A-Z]\d[A-Z]\s?\d[A-Z]\d|(?<=(?:NSW|VIC|QLD|WA|SA|TAS|ACT|NT)\s)\d{4}|(?<=,\s)\d{4}(?=\s\p{Lu}\p{Ll}))/u;
/** "Flat 3", "Apto 604", "H. No. 217", "Block C": a part of a house. */
const UNIT =
  /^(?:flat|unit|apt\.?|apartment|apto\.?|apartamento|ap\.?|app\.?|appt\.?|depto\.?|dpto\.?|int\.?|interior|piso|sala|bloco|torre|casa|house|h\.?\s?no\.?|door\sno\.?|d\.?\s?no\.?|flat\sno\.?|plot(?:\sno\.?)?|no\.|room|block|tower|level|bâtiment|bât\.?|escalier|esc\.?|bus|bte|boîte|top|stiege|wohnung|whg\.?|scala|interno)\s?[A-Z\d][\w/.-]{0,6}$/iu;

/** Whether a part says which flat or floor of a house it is. */
export function isUnit(text: string): boolean {
  return UNIT.test(text);
}

/** Whether a text is a full address: it begins with a house and names a postal code. */
export function opensAddress(text: string, beginsWithStreet: boolean): boolean {
  const first = text.split(",")[0]?.trim() ?? "";
  const isHouse = beginsWithStreet || isUnit(first) || /^\d{1,5}(?:[/-]\d{1,4})?[a-z]?(?:\s\p{Lu}|$|\sbis|\ster)/u.test(first);
  return isHouse && SURE_CODE.test(text.slice(first.length - (text.includes(",") ? 0 : first.length)));
}

/** "Av. Reforma 310, Col. Roble, 76010 Querétaro": behind a street and before a known town stands the district. */
const DISTRICT = new RegExp(`^${anyOf(lexicon.districts)}\\.?\\s`, "iu");

type Known = Readonly<Record<"isKnownTown" | "isRegion", (name: string) => boolean>>;

/** Leaves one town: that of the postal code, else the known one behind a street and a name that no list knows. */
export function withoutDistricts(kinds: readonly Kind[], known: Known): readonly Kind[] {
  const towns = kinds.filter(({ field }) => field === "city");
  if (towns.length < 2) return kinds;
  const town = townOf(kinds, towns, known);
  if (town) return kinds.filter((kind) => kind.field !== "city" || towns.indexOf(kind) >= towns.indexOf(town));
  const isDistrict = ({ field, value, sure }: Kind): boolean => field === "city" && !sure && DISTRICT.test(value);
  return towns.every(isDistrict) ? kinds : kinds.filter((kind) => !isDistrict(kind));
}

/** "Montréal (Québec) H2J 2L3": the province bears the name of a town. */
function townOf(kinds: readonly Kind[], towns: readonly Kind[], { isKnownTown, isRegion }: Known): Kind | undefined {
  const isProvince = (kind: Kind): boolean => isRegion(kind.value) && towns[towns.indexOf(kind) - 1]?.sure === true;
  const beside = towns.find((kind) => kind.isBesideCode && !isProvince(kind));
  if (beside) return beside;
  if (kinds[0]?.field !== "address" && kinds[0]?.field !== "city") return undefined;
  const code = kinds.findIndex(({ field, value }) => field === "postalCode" && /[A-Z]/u.test(value) && /\d/u.test(value));
  const before = code > 0 ? kinds[code - 1] : undefined;
  if (before?.field === "city" && kinds[0].field === "address" && !isProvince(before)) return before;
  if (kinds[0].field !== "address" || towns[0]?.sure) return undefined;
  return towns.find(({ value, sure }) => sure && isKnownTown(value));
}
