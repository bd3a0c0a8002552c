import { expect, test } from "vitest";
import { findEmploymentTypes } from "./find-employment-types.ts";

test("kinds of employment are found in running text", () => {
  expect(findEmploymentTypes("Wir suchen ab sofort in Teilzeit oder Vollzeit, zunächst befristet")).toEqual([
    "FULL_TIME",
    "PART_TIME",
    "TEMPORARY",
  ]);
  expect(findEmploymentTypes("Pflegekräfte in Voll- oder Teilzeit")).toEqual(["FULL_TIME", "PART_TIME"]);
  expect(findEmploymentTypes("招聘全职工程师")).toEqual(["FULL_TIME"]);
  expect(findEmploymentTypes("A six month contract role")).toEqual(["CONTRACTOR"]);
});

test("a sales contract or a stage in running text is no kind of employment", () => {
  expect(findEmploymentTypes("You negotiate each contract at an early stage")).toEqual([]);
});

test("fields for the kind of employment use shorter words", () => {
  expect(findEmploymentTypes("FullTime", { isField: true })).toEqual(["FULL_TIME"]);
  expect(findEmploymentTypes("contract", { isField: true })).toEqual(["CONTRACTOR"]);
  expect(findEmploymentTypes("Stage", { isField: true })).toEqual(["INTERN"]);
});

test("who studies beside the work is employed in part", () => {
  expect(findEmploymentTypes("Werkstudent Softwareentwicklung (m/w/d)")).toEqual(["PART_TIME", "INTERN"]);
  expect(findEmploymentTypes("Praktikum im Marketing")).toEqual(["INTERN"]);
});

test("hours per week alone say how much", () => {
  expect(findEmploymentTypes("40 hours per week", { isField: true })).toEqual(["FULL_TIME"]);
  expect(findEmploymentTypes("20 Stunden/Woche", { isField: true })).toEqual(["PART_TIME"]);
  expect(findEmploymentTypes("30 hours per week", { isField: true })).toEqual([]);
});

test("for good is full-time only where nothing says how much", () => {
  expect(findEmploymentTypes("CDI, temps partiel", { isField: true })).toEqual(["PART_TIME"]);
  expect(findEmploymentTypes("Regular Part-Time, permanent", { isField: true })).toEqual(["PART_TIME"]);
  expect(findEmploymentTypes("unbefristet")).toEqual(["FULL_TIME"]);
  expect(findEmploymentTypes("unbefristet in Voll- oder Teilzeit")).toEqual(["FULL_TIME", "PART_TIME"]);
});

test("for good with the hours beside it is as much as the hours say, and a season is for a time", () => {
  expect(findEmploymentTypes("Erzieher/in mit 30 Wochenstunden, unbefristet")).toEqual(["PART_TIME"]);
  expect(findEmploymentTypes("Contrato fijo discontinuo, dos días libres")).toEqual(["TEMPORARY"]);
});
