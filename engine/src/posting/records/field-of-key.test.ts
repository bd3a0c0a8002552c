import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";
import { fieldOfKey } from "./field-of-key.ts";

const field = (key: string) => fieldOfKey(key)?.field;

test("a key that no table knows stands for what its words say", () => {
  expect(["postedCompany", "listing_company_name", "nomEntreprise"].map(field)).toEqual(["company", "company", "company"]);
  expect(["locationArea", "work_city_name", "jobOfficeLocation"].map(field)).toEqual(["location", "location", "location"]);
  expect(["salary_lower_usd", "maxAnnualWage", "hasRemoteOption"].map(field)).toEqual(["salaryMin", "salaryMax", "workplace"]);
  expect(["vacancyName", "nombre_vacante", "dateExpires"].map(field)).toEqual(["title", "title", "validThrough"]);
});

test("a key with a word of its own stands for nothing that a posting says", () => {
  const others = ["companyLogo", "companySize", "titleColour", "contactName", "jobList", "companyDescription", "hourlyUpdates"];
  expect(others.map(field)).toEqual(others.map(() => undefined));
});

test("a record of names that nobody listed is read whole", () => {
  const listed = {
    position_title_text: "Stoker",
    hiring_company_name: "Ironmoss",
    workCityName: "Ghent",
    wage_lower: 30000,
    wage_upper: 36000,
  };
  expect(readPostings(JSON.stringify({ answer: { found: [listed] } })).postings[0]).toMatchObject({
    title: "Stoker",
    company: "Ironmoss",
    locations: ["Ghent"],
    salary: { min: 30_000, max: 36_000 },
  });
});

test("numbers that count cents give way to the words beside them, and a range to a word that says nothing", () => {
  const job = { title: "Stoker", company: "Ironmoss", description: "Keep the fire." };
  const cents = { ...job, salary: "$286k - $392k", salary_min: 28_620_000, salary_max: 39_200_000 };
  const vague = { ...job, salary: "competitive", salaryRange: { from: 42_000, to: 52_000, currency: "EUR" } };
  const salaries = readPostings(JSON.stringify([cents, vague])).postings.map((posting) => posting.salary);
  expect(salaries).toMatchObject([
    { min: 286_000, max: 392_000 },
    { min: 42_000, max: 52_000, currency: "EUR" },
  ]);
});
