import { expect, test } from "vitest";
import { countryOfPlace } from "./country-of-place.ts";

test.each([
  ["Perth WA", "AU"],
  ["Newcastle NSW", "AU"],
  ["Ballarat, Victoria", "AU"],
  ["Thunder Bay, ON", "CA"],
  ["Christchurch, Canterbury", "NZ"],
  ["Austin, TX", "US"],
  ["深圳, 广东", "CN"],
  ["Tudela, Navarra", "ES"],
  ["Bari, Puglia", "IT"],
  ["Quimper, Bretagne", "FR"],
])("%s is in %s", (place, country) => {
  expect(countryOfPlace(place)).toBe(country);
});

test("a town that several countries have is in none for sure", () => {
  expect(countryOfPlace("Hamilton")).toBeUndefined();
});
