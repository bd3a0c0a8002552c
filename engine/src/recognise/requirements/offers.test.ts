import { expect, test } from "vitest";
import { offersIn } from "./offers.ts";
import { readAdvert } from "./read-advert.ts";

const ADVERT = `Payroll Clerk

What you bring
- Two years of payroll in SAP

Benefits
- Dental insurance and free yoga classes

Equal opportunity
Diversity and inclusion matter to us.`;

test("benefits and legal statements are offers, demands are none", () => {
  expect(offersIn(readAdvert(ADVERT)).map(({ start, end }) => ADVERT.slice(start, end))).toEqual([
    "Benefits",
    "Dental insurance and free yoga classes",
    "Equal opportunity",
    "Diversity and inclusion matter to us.",
  ]);
});

test("a legal statement without a heading is known by its wording", () => {
  const text = "You keep our books in Excel. We are an equal opportunity employer that celebrates diversity and inclusion.";
  expect(offersIn(readAdvert(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
    "We are an equal opportunity employer that celebrates diversity and inclusion.",
  ]);
});
