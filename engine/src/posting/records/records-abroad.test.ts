import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const first = (record: unknown) => readPostings(JSON.stringify(record)).postings[0];

test("records of Chinese boards: names of fields, a place in an object, pay by the month", () => {
  const listed = {
    positionName: "前端开发工程师",
    companyFullName: "云杉科技有限公司",
    city: "杭州",
    salary: "15k-25k",
    jobNature: "全职",
  };
  expect(first({ content: { positionResult: { result: [listed] } } })).toMatchObject({
    title: "前端开发工程师",
    company: "云杉科技有限公司",
    locations: ["杭州"],
    employmentTypes: ["FULL_TIME"],
    salary: { min: 15_000, max: 25_000, currency: "CNY", period: "MONTH" },
  });
  const searched = {
    jobName: "Java开发",
    company: { name: "云杉科技有限公司" },
    city: { items: [{ code: "1", name: "南京" }], display: "南京" },
    salary: "8K-15K",
    emplType: "全职",
  };
  expect(first({ data: { results: [searched] } })).toMatchObject({ locations: ["南京"], employmentTypes: ["FULL_TIME"] });
});

test("records whose names say that a job is meant", () => {
  const record = {
    employer_name: "Quillrush",
    job_title: "Backend Developer",
    job_employment_type: "FULLTIME",
    job_city: "Austin",
    job_min_salary: 100_000,
    job_max_salary: 120_000,
    job_salary_currency: "USD",
    job_salary_period: "YEAR",
    job_description: "We need Go.",
  };
  expect(first({ data: [record] })).toMatchObject({
    employmentTypes: ["FULL_TIME"],
    salary: { min: 100_000, max: 120_000, currency: "USD", period: "YEAR" },
  });
});

test("pay in an object as words, and names in objects in other languages", () => {
  expect(
    first({ jobTitle: "Cook", companyName: "Fernwell", formattedLocation: "Leeds, UK", salarySnippet: { text: "£12 - £14 an hour" } }),
  ).toMatchObject({ locations: ["Leeds, UK"], salary: { min: 12, max: 14, currency: "GBP", period: "HOUR" } });
  expect(first({ titel: "Kok", werkgever: { naam: "Fernwell BV" }, plaats: "Gent", omschrijving: "Jij kookt." })?.company).toBe(
    "Fernwell BV",
  );
});
