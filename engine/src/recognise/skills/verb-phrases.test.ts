import { describe, expect, it } from "vitest";
import { findVerbPhrases, recogniseVerbPhrases } from "./verb-phrases.ts";

function phrases(text: string): string[] {
  return recogniseVerbPhrases(text).map(({ start, end }) => text.slice(start, end));
}

describe("A verb and what it acts on are found as a phrase", () => {
  it.each([
    ["You will design scalable systems.", ["design scalable systems"]],
    ["Experience in managing a team of nurses", ["managing a team of nurses"]],
    ["- Negotiated supplier contracts, saving 8%", ["Negotiated supplier contracts"]],
    [
      "Leads the development of training plans and coaches new colleagues",
      ["Leads the development of training plans", "coaches new colleagues"],
    ],
    ["Entered invoices, matched purchase orders and solved disputes", ["Entered invoices", "matched purchase orders", "solved disputes"]],
    ["Ability to write clear reports and to present results", ["write clear reports", "present results"]],
    ["Analyse data to improve delivery times", ["Analyse data", "improve delivery times"]],
    ["coaching and training your team", ["coaching and training your team"]],
  ])("%j", (text, found) => expect(phrases(text)).toEqual(found));
});

describe("Other verbs are left alone", () => {
  it.each([
    ["the employer's own deeds", "We lead the market since we build great teams"],
    ["a verb without an object", "We want you to lead."],
    ["a noun that looks like a verb", "A good design of the new plan"],
    ["a half of a compound", "A data-design course"],
    ["a heading", "Work Experience\nResearch Intern"],
    ["an invitation", "Enjoy working with us"],
    ["applying for the job", "Please send your application"],
  ])("%s", (_, text) => expect(phrases(text)).toEqual([]));
});

it("gathers equal phrases of a text as one skill that is marked as a phrase", () => {
  const text = "Manage budgets.\nYou will manage budgets.";
  const found = findVerbPhrases(text, (start, end) => ({ start, end, line: 0, quote: text.slice(start, end) }));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ name: "manage budgets", kind: "phrase" });
  expect(found[0]?.evidence.map((one) => one.quote)).toEqual(["Manage budgets", "manage budgets"]);
});
