import { isKnownPlace } from "../../recognise/places/read-place.ts";

const TOWN_BEHIND = /\s+(?:in|à|en|em|te|a|aus|uit|from)\s+(?<town>\p{Lu}[\p{L}.'’ -]{1,40})(?:,\s\p{Lu}{2})?$/u;

/** The known town that stands behind a name: "Larch Grants in Amsterdam". */
export function townBehind(name: string): string | undefined {
  const town = TOWN_BEHIND.exec(name)?.groups?.["town"];
  return town !== undefined && isKnownPlace(town) ? town : undefined;
}

/** "Larch Grants in Amsterdam" without the town. */
export function withoutTown(name: string): string {
  return townBehind(name) === undefined ? name : name.replace(TOWN_BEHIND, "");
}
