import { describe, expect, test } from "vitest";
import { readPlace } from "./read-place.ts";

describe("an address", () => {
  test.each([
    ["12, rue des Tilleuls, 44000 Nantes", { address: "12, rue des Tilleuls", postalCode: "44000", city: "Nantes" }],
    ["C/ Mayor 18, 2.º B, 50001 Zaragoza", { address: "C/ Mayor 18, 2.º B", postalCode: "50001", city: "Zaragoza" }],
    ["Rua das Oliveiras, 45, 4480-010 Vila do Conde", { address: "Rua das Oliveiras, 45", postalCode: "4480-010", city: "Vila do Conde" }],
  ])("%s keeps its house number with its street", (text, location) => expect(readPlace(text)?.location).toEqual(location));

  test.each([
    ["14 Bramley Close, Heaton, Bradford, BD9 3QA", "Bradford"],
    ["Flat 2/1, 88 Byres Road, Partick, Glasgow G11 5JX", "Glasgow"],
    ["9 Ffordd y Coleg, Bangor LL57 2UU", "Bangor"],
    ["Unit 4, 19 Marine Terrace, Fremantle, WA 6160", "Fremantle"],
    ["5/77 Ocean Parade, Wollongong NSW 2500", "Wollongong"],
    ["23/4, Gandhi Nagar 2nd Street, Madurai – 625020, Tamil Nadu", "Madurai"],
    ["Flat No. 302, Sai Residency, Kothrud, Pune - 411038, Maharashtra", "Pune"],
    ["Rua XV, nº 310, Apto 21, Centro, Londrina/PR – CEP 86010-000", "Londrina"],
    ["Calle 5 de Mayo 118, Col. Centro, C.P. 37000, León, Gto.", "León"],
    ["4520, rue Saint-Denis, app. 3, Montréal (Québec) H2J 2L3", "Montréal"],
    ["Linzer Straße 88/12, 4020 Linz", "Linz"],
  ])("%s is in the town of its postal code, whatever flat and district stand before", (text, city) =>
    expect(readPlace(text)?.location.city).toBe(city),
  );

  test("without a postal code a name before a town may be an employer", () => {
    expect(readPlace("Unit 8200 Software, Tel Aviv")).toBeUndefined();
  });
});
