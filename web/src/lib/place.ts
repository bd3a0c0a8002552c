import type { Workplace } from "@candor/engine/model";

/** "Lisbon, Portugal · Hybrid"; a workplace that the place already names is not said twice. */
export function placeWords(
  locations: readonly string[],
  workplace: Workplace | null | undefined,
  nameOf: (workplace: Workplace) => string,
): string {
  const place = locations.join("; ");
  const named = workplace ? nameOf(workplace) : "";
  if (named === "" || place.toLowerCase().includes(named.toLowerCase())) return place;
  return [place, named].filter(Boolean).join(" · ");
}
