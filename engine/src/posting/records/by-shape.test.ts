import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const first = (record: unknown) => readPostings(JSON.stringify(record)).postings[0];

test("flags say by their names how the work is, and terms mean the same wherever they lie", () => {
  const flagged = { titel: "Bauleiter (m/w/d)", firma: "Osmunda Bau GmbH", arbeitszeitVollzeit: true, abc: true };
  expect(first([flagged])?.employmentTypes).toEqual(["FULL_TIME"]);
  const nested = { title: "Barista", company_name: "Orchil", detected: { schedule_type: "Part-time", work_from_home: true } };
  expect(first({ found: [{ ...nested, detected: { schedule: "Part-time", workplaceType: "remote" } }] })).toMatchObject({
    employmentTypes: ["PART_TIME"],
    workplace: "remote",
  });
});

test("a list of pairs holds the fields that its pairs name", () => {
  const record = {
    title: "Java Developer",
    companyName: "Vindhya Soft",
    placeholders: [
      { type: "experience", label: "3-6 Yrs" },
      { type: "salary", label: "8-12 Lacs PA" },
      { type: "location", label: "Hybrid - Pune" },
    ],
  };
  expect(first({ details: [record] })).toMatchObject({
    locations: ["Hybrid - Pune"],
    workplace: "hybrid",
    salary: { min: 800_000, max: 1_200_000, currency: "INR" },
  });
});

test("values may lie in wrappers, places in further keys, and a field for the workplace may hold the place", () => {
  const wrapped = {
    title: { rendered: "Head Gardener" },
    content: { rendered: "<p>Look after the park.</p>" },
    meta: { _company_name: "Fernbank Estate" },
    workArrangements: { data: [{ id: "1", label: { text: "On-site" } }] },
    locationName: "Bath",
    secondaryLocationNames: ["Wells"],
  };
  expect(first([wrapped])).toMatchObject({
    title: "Head Gardener",
    company: "Fernbank Estate",
    workplace: "onsite",
    locations: ["Bath", "Wells"],
  });
  expect(first([{ title: "Cook", company: "companies/17", company_display_name: "Orchil", workplace: "Turku, Finland" }])).toMatchObject({
    company: "Orchil",
    locations: ["Turku, Finland"],
  });
});

test("beside facts of a job a text that reads like a title is one, whatever its key is called", () => {
  const record = { objective: "Backend Developer", organizations: [{ name: "Osmunda" }], locations: ["Colombia"], remote: true };
  expect(first({ results: [record] })).toMatchObject({ title: "Backend Developer", company: "Osmunda", workplace: "remote" });
  expect(readPostings(JSON.stringify({ results: [{ objective: "Backend Developer", remark: "none" }] })).postings).toEqual([]);
});

test("the employer of a record may be who seeks somebody in its first sentence", () => {
  const record = {
    title: "Coordinateur",
    location: "Montréal",
    description: "Groupe Orchil est à la recherche d'un coordinateur pour la saison.",
  };
  expect(first([record])?.company).toBe("Groupe Orchil");
});

test("an employer beside a list of jobs employs them all, and the list is no title", () => {
  const jobs = [{ title: "Cook", location: "York", description: "Cook meals for the guests." }];
  expect(first([{ company: { name: "Ironmoss", website: "https://ironmoss.example" }, jobs }])).toMatchObject({
    title: "Cook",
    company: "Ironmoss",
    locations: ["York"],
  });
});

test("what structured data only point at is looked up in their graph", () => {
  const graph = [
    { "@type": "Organization", "@id": "#us", name: "Tallowgate" },
    { "@type": "JobPosting", title: "Head Baker", hiringOrganization: { "@id": "#us" }, description: "You bake bread every morning." },
  ];
  const html = `<html><head><script type="application/ld+json">${JSON.stringify({ "@graph": graph })}</script></head><body></body></html>`;
  expect(readPostings(html).postings[0]).toMatchObject({ title: "Head Baker", company: "Tallowgate" });
});
