import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const page = (job: object) =>
  `<html><head><script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "JobPosting", ...job })}</script></head><body></body></html>`;
const posting = (job: object) => readPostings(page(job)).postings[0];

test("where applicants have to live counts, if the town says only that the work is remote", () => {
  const job = {
    title: "Data Engineer",
    jobLocationType: "TELECOMMUTE",
    jobLocation: { address: { addressLocality: "Fully Remote" } },
    applicantLocationRequirements: { "@type": "Country", name: "Kenya" },
    description: "Pipelines.",
  };
  expect(posting(job)).toMatchObject({ locations: ["Kenya"], workplace: "remote" });
});

test("pay without a period takes it from the text that tells the same sums", () => {
  const job = {
    title: "Java Contractor",
    description: "We pay $70/hr - $85/hr.",
    baseSalary: { currency: "USD", minValue: 70, maxValue: 85 },
  };
  expect(posting(job)?.salary).toEqual({ min: 70, max: 85, currency: "USD", period: "HOUR" });
});

test("amounts written as Germans write them, and kinds of employment in words", () => {
  const job = {
    title: "Koch (m/w/d)",
    employmentType: "Vollzeit, Teilzeit",
    hiringOrganization: "Gasthof Ilmenau",
    baseSalary: { currency: "EUR", value: { value: "2.450,00", unitText: "Monat" } },
    description: "Küche.",
  };
  expect(posting(job)).toMatchObject({
    company: "Gasthof Ilmenau",
    employmentTypes: ["FULL_TIME", "PART_TIME"],
    salary: { min: 2450, max: 2450, currency: "EUR", period: "MONTH" },
  });
});

test("a board's words about pay count where it gives no numbers, and a fixed term is no experience asked for", () => {
  const [read] = readPostings(
    JSON.stringify([
      {
        id: "2",
        text: "Account Executive",
        categories: { location: "Toronto", commitment: "Short Term" },
        descriptionPlain: "This is a fixed-term contract of 6 months.",
        salaryDescriptionPlain: "The base range for this position is CAD $91,000 - CAD $130,000 plus equity.",
        lists: [],
        hostedUrl: "https://jobs.example.com/2",
      },
    ]),
  ).postings;
  expect(read).toMatchObject({ employmentTypes: ["TEMPORARY"], salary: { min: 91000, max: 130000, currency: "CAD", period: "YEAR" } });
  expect(read?.requirements).toEqual([]);
});

test("full or part time is both, however it is joined", () => {
  const feed = `<workzag-jobs><position><id>1</id><name>Lagerhelfer (m/w/d)</name><office>Kassel</office>
    <employmentType>permanent</employmentType><schedule>full-or-part-time</schedule></position></workzag-jobs>`;
  expect(readPostings(feed).postings[0]?.employmentTypes).toEqual(["FULL_TIME", "PART_TIME"]);
});
