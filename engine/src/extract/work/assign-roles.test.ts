import { expect, it } from "vitest";
import { canBeName } from "./assign-roles.ts";

const named = (text: string) => canBeName({ text, start: 0, end: text.length, slot: "0", kind: "name", fromTrail: false });

it("never takes a whole sentence above a job for its employer", () => {
  expect(named("Mrs. Petersen is known for careful work. She learns fast.")).toBe(false);
  expect(named("Marketing manager who likes a plan with numbers in it.")).toBe(false);
  expect(named("Society for the Protection of Rivers Inc.")).toBe(true);
});
