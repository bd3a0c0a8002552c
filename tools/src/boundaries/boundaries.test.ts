import { describe, expect, it } from "vitest";
import { ROOT } from "../checks/check.ts";
import { findBlindRules } from "./probes.ts";
import { RULES } from "./rules.ts";

describe("the import rules", () => {
  it("each catch a file that breaks them, by relative path and by package name", async () => {
    expect(await findBlindRules(ROOT)).toEqual([]);
  });

  it("have names of their own", () => {
    expect(new Set(RULES.map((rule) => rule.name)).size).toBe(RULES.length);
  });
});
