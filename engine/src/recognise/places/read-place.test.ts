import { describe, expect, test } from "vitest";
import { isKnownPlace, LONE_TOWN, readPlace } from "./read-place.ts";

describe("places", () => {
  test.each([
    ["Austin, TX", { city: "Austin", region: "TX" }],
    ["San Francisco, CA 94105", { city: "San Francisco", region: "CA", postalCode: "94105" }],
    ["Köln", { city: "Köln" }],
    ["Rosenweg 14, 50667 Köln", { address: "Rosenweg 14", postalCode: "50667", city: "Köln" }],
    ["12 rue de la Paix, 69002 Lyon", { address: "12 rue de la Paix", postalCode: "69002", city: "Lyon" }],
    ["'s-Harrowzande", { city: "'s-Harrowzande" }],
    ["Belfast, BT9", { city: "Belfast", postalCode: "BT9" }],
    ["Bengaluru, IN", { city: "Bengaluru", countryCode: "IN" }],
    ["Boulder CO", { city: "Boulder", region: "CO" }],
    ["Houston, TX", { city: "Houston", region: "TX" }],
    ["Bristol GB", { city: "Bristol", countryCode: "GB" }],
    ["Singapore", { city: "Singapore", countryCode: "SG" }],
    ["Lisbon, Portugal", { city: "Lisbon", countryCode: "PT" }],
    ["14 Chapel Row, Truro", { address: "14 Chapel Row", city: "Truro" }],
    ["Corregidora, Qro.", { city: "Corregidora", region: "Qro" }],
    ["Paris 20e", { city: "Paris 20e" }],
    ["香港九龍觀塘協和街50號", { city: "香港", address: "九龍觀塘協和街50號" }],
    ["台中市西區", { city: "台中", address: "西區" }],
    ["台中市北區學士路100號", { city: "台中", address: "北區學士路100號" }],
    ["Los Laureles 1420, Valdivia", { address: "Los Laureles 1420", city: "Valdivia" }],
    ["412 Prairie Hall, Madison, WI 53706", { address: "412 Prairie Hall", city: "Madison", region: "WI", postalCode: "53706" }],
    ["Nirgendsdorf 1420, Österreich", { postalCode: "1420", city: "Nirgendsdorf", countryCode: "AT" }],
    ["Av. Reforma 310, Col. Roble, 76010 Querétaro", { address: "Av. Reforma 310", postalCode: "76010", city: "Querétaro" }],
    ["Bordeaux (33)", { city: "Bordeaux" }],
    ["Quilmes, Provincia de Buenos Aires", { city: "Quilmes", region: "Provincia de Buenos Aires" }],
    ["Kleinstadt, Deutschland", { city: "Kleinstadt", countryCode: "DE" }],
  ])("%s", (text, location) => {
    expect(readPlace(text)?.location).toEqual(location);
  });

  test("a town with its river is a town by itself", () => {
    expect(readPlace("Heidenheim an der Brenz")).toMatchObject({ location: { city: "Heidenheim an der Brenz" }, score: 0.95 });
  });

  test("a smaller town is known, and surer behind a comma or before its country than by itself", () => {
    expect(readPlace("Harpenden")).toMatchObject({ location: { city: "Harpenden" }, score: LONE_TOWN });
    expect(readPlace("Harpenden, UK")).toMatchObject({ location: { city: "Harpenden", countryCode: "GB" }, score: 0.95 });
    expect(isKnownPlace("Harpenden")).toBe(true);
    expect(isKnownPlace("harpenden")).toBe(false);
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
