import { expect, it } from "vitest";
import { placeWords } from "./place.ts";

const names = { remote: "Remote", hybrid: "Hybrid", onsite: "On site" };
const say = (locations: string[], workplace: "remote" | "hybrid" | "onsite" | null) =>
  placeWords(locations, workplace, (one) => names[one]);

it("names the place and how the work is done", () => {
  expect(say(["Lisbon, Portugal", "Porto"], "hybrid")).toBe("Lisbon, Portugal; Porto · Hybrid");
  expect(say([], "remote")).toBe("Remote");
  expect(say(["Leeds"], null)).toBe("Leeds");
});

it("does not say remote twice", () => {
  expect(say(["Remote (EU)"], "remote")).toBe("Remote (EU)");
});
