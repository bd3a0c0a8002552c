import { expect, test } from "vitest";
import { typesByShare } from "./work-share.ts";

test.each([
  ["Buchhalterin 50 %", ["PART_TIME"]],
  ["Projektleiter Tiefbau 80-100%", ["FULL_TIME", "PART_TIME"]],
  ["Assistante à 60%", ["PART_TIME"]],
  ["Verpleegkundige (24-32 uur)", ["PART_TIME"]],
  ["Jurist, 32-40 uur", ["FULL_TIME", "PART_TIME"]],
  ["Youth Worker, 12 hours a week", ["PART_TIME"]],
] as const)("%s says how much of a week it is", (head, types) => {
  expect(typesByShare(head)).toEqual(types);
});

test("a share of remote work and the hours of a day are no part of a week", () => {
  expect(typesByShare("Engineer, 100% remote")).toEqual([]);
  expect(typesByShare("Engenheiro (100% Presencial)")).toEqual([]);
  expect(typesByShare("Cook, 8 hours per day")).toEqual([]);
});

test("a share of a whole post says how much", () => {
  expect(typesByShare("Onderwijsassistent (0,6 fte)")).toEqual(["PART_TIME"]);
  expect(typesByShare("Porter, FTE: 1.0")).toEqual(["FULL_TIME"]);
});
