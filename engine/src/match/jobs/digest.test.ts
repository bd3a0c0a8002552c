import { describe, expect, it } from "vitest";
import type { Posting } from "../../model/index.ts";
import { engine } from "../../testing/engine.ts";
import { digestOf } from "./digest.ts";

const ADVERT = `Payroll Clerk
Fernhill Logistics, Port Elster

Fernhill Logistics moves freight with Python robots across twelve ports.

What you will do
- Run payroll in Workday

Requirements
- Right to work in the EU is mandatory
- 3+ years of experience with Excel
- Bachelor's degree in accounting
- Fluent English; German is not needed

Nice to have
- SAP

Benefits
- Yoga and photography classes`;

function posting(text = ADVERT): Posting {
  const record = JSON.stringify({ id: "1", title: "Payroll Clerk", company: "Fernhill Logistics", description: text });
  const read = engine.parsePostings(record, { asOf: "2026-11-01" });
  const [first] = read.ok ? read.value.postings : [];
  if (!first) throw new Error("The advert of this test cannot be read.");
  return first;
}

describe("what a posting really asks", () => {
  const read = posting();
  const digest = digestOf(read);

  it("counts every demand once, by how much it matters", () => {
    expect(digest.knockouts.map(({ quote }) => quote).join()).toContain("Right to work");
    expect(digest.nices.map(({ skills }) => skills)).toEqual([["SAP ERP"]]);
    expect(digest.demands).toBe(digest.knockouts.length + digest.musts.length + digest.nices.length);
    expect(digest.demands).toBe(read.requirements.length);
  });

  it("tells years, degree and languages with the requirement that asks for them", () => {
    const quoted = (id: string | undefined) => read.requirements.find((requirement) => requirement.id === id)?.quote;
    expect(digest.years?.min).toBe(3);
    expect(quoted(digest.years?.requirementId)).toContain("3+ years");
    expect(digest.degree).toMatchObject({ level: "bachelor" });
    expect(digest.languages.map(({ code }) => code)).toEqual(["en"]);
  });

  it("lists apart what it waives, and neither what the employer says of itself nor its name", () => {
    expect(digest.named.map(({ name }) => name)).toContain("German");
    expect(digest.work.map(({ name }) => name)).toContain("Workday");
    const named = [...digest.work, ...digest.named].map(({ name }) => name);
    expect(named).not.toContain("Python");
    expect(named).not.toContain("Logistics");
  });

  it("lists what is offered apart from what is asked", () => {
    expect(digest.benefits.map(({ id, quote }) => [id, quote])).toEqual([["b1", "Yoga and photography classes"]]);
    expect(digest.nices.map(({ quote }) => quote).join()).not.toContain("Yoga");
  });

  it("quotes the exact words of the posting", () => {
    const quotes = [...digest.knockouts, ...digest.musts, ...digest.nices, ...digest.work, ...digest.named, ...digest.benefits];
    for (const { start, end, quote } of quotes) expect(read.text.slice(start, end)).toBe(quote);
  });

  it("says it in a plain sentence, in the reader's language", () => {
    expect(digest.sentence).toMatch(
      /^Asks for 5 things: 1 knock-out, 3 musts and 1 nice to have\. Among them: at least 3 years of experience/,
    );
    expect(digest.sentence).toContain("named but not asked for");
    expect(digestOf(read, "de-AT").sentence).toContain("mindestens 3 Jahre Erfahrung");
  });

  it("takes a paragraph that speaks to the reader as the work, though the employer speaks", () => {
    const { work } = digestOf(posting("We at Fernhill are small.\n\nYou will maintain our Python robots every day of the week."));
    expect(work.map(({ name }) => name)).toContain("Python");
  });

  it("of a text without demands says so", () => {
    const empty = digestOf({ ...read, requirements: [], skills: [] });
    expect(empty).toMatchObject({ demands: 0, sentence: "Names no requirement that could be read.", languages: [] });
  });
});
