import { expect, test } from "vitest";
import { labelledFacts } from "./labels.ts";

test("labels in several languages, with colons, question marks and on one line, are understood", () => {
  expect([...labelledFacts(["Wo? Regensburg", "Träger: Jugendhilfe Donautal", "Umfang? Teilzeit"])]).toEqual([
    ["location", "Regensburg"],
    ["company", "Jugendhilfe Donautal"],
    ["employmentType", "Teilzeit"],
  ]);
  expect([...labelledFacts(["Location: Leeds | Salary: £30,000"])]).toEqual([
    ["location", "Leeds"],
    ["salary", "£30,000"],
  ]);
  expect(labelledFacts(["Location: Exampleton, UK   Contract: Fixed term   Hours: 35"]).get("location")).toBe("Exampleton, UK");
  expect(labelledFacts(["工作地点: 深圳", "薪资: 200元/天"]).get("location")).toBe("深圳");
});

test("a dash is a colon only where the whole advert is written so", () => {
  expect(labelledFacts(["Job Title - Area Sales Manager", "Company - Zenvira", "Location - Lucknow"]).get("title")).toBe(
    "Area Sales Manager",
  );
  expect(labelledFacts(["Company - Zenvira"]).size).toBe(0);
});
