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

test("a site may put the whole place into the street, or the place of work into the hours", () => {
  const job = { title: "Network Architect", jobLocation: { address: { streetAddress: "Oberwil b. Gera, DE" } }, description: "Networks." };
  expect(posting(job)?.locations).toEqual(["Oberwil b. Gera, DE"]);
  const record = JSON.stringify([{ title: "Analyst", company: "Osmunda", schedule: { id: "remote", name: "Удаленная работа" } }]);
  expect(readPostings(record).postings[0]?.workplace).toBe("remote");
});

test("where pay is told by the month, a sum in a record is for one, and an object may tell it in words", () => {
  const pay = (salary: object) => readPostings(JSON.stringify([{ title: "Stoker", company: "Osmunda", salary }])).postings[0]?.salary;
  expect(pay({ from: 15000, to: 25000, currency: "PLN" })?.period).toBe("MONTH");
  expect(pay({ from: 180000, to: 240000, currency: "PLN" })?.period).toBe("YEAR");
  expect(pay({ libelle: "Mensuel de 2000,00 Euros à 2400,00 Euros" })).toEqual({ min: 2000, max: 2400, currency: "EUR", period: "MONTH" });
  const perDay = JSON.stringify([{ job: "服务员", company: "朝阳饭店", money: "150/天" }]);
  expect(readPostings(perDay).postings[0]?.salary).toEqual({ min: 150, max: 150, currency: "CNY", period: "DAY" });
});

test("the kind of employment is told in Polish, Danish and Swedish words too", () => {
  const kind = (employmentType: string) => posting({ title: "Stoker", description: "Steam.", employmentType })?.employmentTypes;
  expect(kind("Pełny etat")).toEqual(["FULL_TIME"]);
  expect(kind("fuldtid")).toEqual(["FULL_TIME"]);
  expect(kind("visstidsanställning")).toEqual(["TEMPORARY"]);
});
