import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const company = (record: object) => readPostings(JSON.stringify([record])).postings[0]?.company;

test("a record without an employer's field has one where its text speaks plainly of one name", () => {
  const description = "Fernbank is the app designed to be deleted.\n\nAt Fernbank, we are on a mission.";
  expect(company({ title: "Android Engineer", location: "New York", description })).toBe("Fernbank");
});

test("a name at which somebody works is the employer where the address repeats it", () => {
  const job = { title: "Legal Counsel", description: "Hi, I'm Ellis, COO at Fernbank." };
  expect(company({ ...job, url: "https://work.fernbankhq.com/jobs/1" })).toBe("Fernbank");
  expect(company({ ...job, url: "https://jobs.example.com/1" })).toBeUndefined();
});

test("a summary of facts between bars opens with the employer", () => {
  expect(company({ title: "Finance Manager", description: "Withy City Council | Closing Date: 30 September 2026 | Permanent" })).toBe(
    "Withy City Council",
  );
});

test("beside a title a name is the employer's, and pay may stand with each kind of contract", () => {
  const job = { title: "Power Platform Developer", name: "Osmunda Soft", contractTypes: { permanent: true, b2b: false } };
  const [posting] = readPostings(
    JSON.stringify([
      { ...job, location: { places: [{ city: "Szczecin" }, { city: "Gdynia" }], fullyRemote: true }, annualSalaryFrom: 90000 },
    ]),
  ).postings;
  expect(posting).toMatchObject({
    company: "Osmunda Soft",
    locations: ["Szczecin", "Gdynia"],
    workplace: "remote",
    employmentTypes: ["FULL_TIME"],
    salary: { min: 90000, period: "YEAR" },
  });
  const paid = { title: "Cook", employmentTypes: [{ from: 8000, to: 12000, currency: "pln", type: "b2b" }], description: "Cooking." };
  expect(readPostings(JSON.stringify([paid])).postings[0]).toMatchObject({ salary: { min: 8000, max: 12000, currency: "PLN" } });
});
