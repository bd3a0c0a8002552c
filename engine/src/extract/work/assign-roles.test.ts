import { expect, it, test } from "vitest";
import { canBeName } from "./assign-roles.ts";

const named = (text: string) => canBeName({ text, start: 0, end: text.length, slot: "0", kind: "name", fromTrail: false });

it("never takes a whole sentence above a job for its employer", () => {
  expect(named("Mrs. Petersen is known for careful work. She learns fast.")).toBe(false);
  expect(named("Marketing manager who likes a plan with numbers in it.")).toBe(false);
  expect(named("Society for the Protection of Rivers Inc.")).toBe(true);
});

test.each([
  ["„Harrower spirtovoy zavod“", true],
  ["Day-0 Templates (Jinja).", false],
  ["Harbour.", false],
  ["testing, administration.", false],
  ["Pike Ltd.", true],
])("below the title %s can be the employer: %s", (text, can) => {
  expect(canBeName({ text, start: 0, end: text.length, slot: "1/0/", kind: "name", fromTrail: true })).toBe(can);
});
