import { expect, test } from "vitest";
import { readPostings, toJobPosting } from "./index.ts";

test("a posting leaves as schema.org JobPosting, with workplace, requirements, benefits and skills in its own spelling", () => {
  const [posting] = readPostings(
    '{"id":"7","title":"Rust Engineer","company":"Quay","location":"Ghent","employmentType":"full-time","remote":true,"salary":"€60-75k","skills":"Wheel truing, k8s","description":"Requirements\\n- 3 years of Rust\\nBenefits\\n- A boat"}',
  ).postings;
  if (!posting) throw new Error("nothing was read");
  const json = toJobPosting(posting);
  expect(json).toMatchObject({
    "@type": "JobPosting",
    identifier: "7",
    title: "Rust Engineer",
    hiringOrganization: { name: "Quay" },
    jobLocation: [{ name: "Ghent" }],
    jobLocationType: "TELECOMMUTE",
    workplace: "remote",
    employmentType: ["FULL_TIME"],
    baseSalary: { currency: "EUR", value: { minValue: 60000, maxValue: 75000, unitText: "YEAR" } },
  });
  expect(json.skills).toEqual(expect.arrayContaining(["Rust", "k8s", "Wheel truing"]));
  expect(json.requirements[0]?.quote).toBe("3 years of Rust");
  expect(json.jobBenefits).toEqual(["A boat"]);
});

test("what leaves as JobPosting comes back the same", () => {
  const [posting] = readPostings("Welder\nFerro Works | Graz | Full-time\n€20 - €25 per hour\n\nRequirements\n- MIG welding").postings;
  if (!posting) throw new Error("nothing was read");
  const [again] = readPostings(JSON.stringify([toJobPosting(posting)])).postings;
  expect(again).toMatchObject({
    title: posting.title,
    company: posting.company,
    locations: posting.locations,
    employmentTypes: posting.employmentTypes,
    salary: posting.salary,
  });
});
