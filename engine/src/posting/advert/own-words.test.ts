import { expect, test } from "vitest";
import { hasWordOfItsOwn } from "./own-words.ts";

test.each(["Osmunda Logistics", "Bâtisseurs du Léon", "Salon Haarscharf", "Quorvane"])("%s has a word that only a name has", (name) => {
  expect(hasWordOfItsOwn(name)).toBe(true);
});

test.each(["Developer Experience", "Corporate Finance", "Trust & Safety", "Intensivstation", "Area commerciale", "DACH"])(
  "%s says what the work is about",
  (piece) => {
    expect(hasWordOfItsOwn(piece)).toBe(false);
  },
);
