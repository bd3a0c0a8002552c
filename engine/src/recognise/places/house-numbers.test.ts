import { describe, expect, test } from "vitest";
import { readPlace } from "./read-place.ts";

describe("an address", () => {
  test.each([
    ["12, rue des Tilleuls, 44000 Nantes", { address: "12, rue des Tilleuls", postalCode: "44000", city: "Nantes" }],
    ["C/ Mayor 18, 2.º B, 50001 Zaragoza", { address: "C/ Mayor 18, 2.º B", postalCode: "50001", city: "Zaragoza" }],
    ["Rua das Oliveiras, 45, 4480-010 Vila do Conde", { address: "Rua das Oliveiras, 45", postalCode: "4480-010", city: "Vila do Conde" }],
  ])("%s keeps its house number with its street", (text, location) => expect(readPlace(text)?.location).toEqual(location));
});
