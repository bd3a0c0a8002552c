import { describe, expect, test } from "vitest";
import { readPlace } from "./read-place.ts";

describe("places", () => {
  test.each([
    ["Austin, TX", { city: "Austin", region: "TX" }],
    ["San Francisco, CA 94105", { city: "San Francisco", region: "CA", postalCode: "94105" }],
    ["Köln", { city: "Köln" }],
    ["Rosenweg 14, 50667 Köln", { address: "Rosenweg 14", postalCode: "50667", city: "Köln" }],
    ["12 rue de la Paix, 69002 Lyon", { address: "12 rue de la Paix", postalCode: "69002", city: "Lyon" }],
    ["Lisbon, Portugal", { city: "Lisbon", countryCode: "PT" }],
    ["Kleinstadt, Deutschland", { city: "Kleinstadt", countryCode: "DE" }],
  ])("%s", (text, location) => {
    expect(readPlace(text)?.location).toEqual(location);
  });

  test.each(["Acme Inc.", "Northwind Bank, India", "Transports Valmont SA", "Senior Engineer", "jane@example.com"])(
    "%s is no place",
    (text) => {
      expect(readPlace(text)).toBeUndefined();
    },
  );

  test("a first part that no list knows is marked, for it may be an employer", () => {
    expect(readPlace("Cartago, Madrid")?.unknownFirst).toMatchObject({ isBeforeTown: true });
    expect(readPlace("Springfield, IL")?.unknownFirst).toBeUndefined();
  });
});
