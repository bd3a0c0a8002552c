import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";
import { BOARDS } from "./registry.ts";

/** Answers written after each board's documented fields; employers and jobs are invented. */
const read = (payload: unknown) => readPostings(JSON.stringify(payload)).postings;

test("Greenhouse: escaped markup is text, and a bare 'Hybrid' is replaced by the office's place", () => {
  const postings = read({
    jobs: [
      {
        id: 41,
        title: "Senior Data Engineer",
        first_published: "2026-09-18T10:00:00-04:00",
        location: { name: "Hybrid" },
        absolute_url: "https://boards.example.com/lumenforge/jobs/41",
        content: "&lt;h3&gt;You have&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;5+ years of Python &amp;amp; SQL&lt;/li&gt;&lt;/ul&gt;",
        offices: [{ id: 7, name: "Lisbon", location: "Lisbon, Portugal" }],
        pay_input_ranges: [{ min_cents: 6000000, max_cents: 7500000, currency_type: "EUR", title: "Base" }],
      },
    ],
  });
  expect(postings).toMatchObject([
    {
      title: "Senior Data Engineer",
      locations: ["Lisbon, Portugal"],
      workplace: "hybrid",
      datePosted: "2026-09-18",
      salary: { min: 60000, max: 75000, currency: "EUR", period: "YEAR" },
    },
  ]);
  expect(postings[0]?.requirements[0]?.quote).toBe("5+ years of Python & SQL");
});

test("Lever: demands in lists are part of the text, all places are read", () => {
  const [posting] = read([
    {
      id: "5f0d",
      text: "Product Analyst",
      categories: { location: "Madrid", commitment: "Full-time", allLocations: ["Madrid", "Valencia"] },
      workplaceType: "hybrid",
      createdAt: 1758182400000,
      hostedUrl: "https://jobs.example.com/harborline/5f0d",
      openingPlain: "Harborline moves freight data.",
      descriptionBodyPlain: "You will answer questions.",
      lists: [{ text: "What you bring", content: "<li>3+ years of SQL</li><li>A/B testing</li>" }],
      salaryRange: { currency: "EUR", interval: "per-year-salary", min: 42000, max: 52000 },
    },
  ]);
  expect(posting).toMatchObject({
    title: "Product Analyst",
    locations: ["Madrid", "Valencia"],
    workplace: "hybrid",
    employmentTypes: ["FULL_TIME"],
    datePosted: "2025-09-18",
    salary: { min: 42000, max: 52000, currency: "EUR", period: "YEAR" },
  });
  expect(posting?.requirements.map((requirement) => requirement.quote)).toEqual(["3+ years of SQL", "A/B testing"]);
});

test("Ashby: unlisted jobs are dropped, the workplace wins over the remote flag, pay is the salary component", () => {
  const postings = read({
    apiVersion: "1",
    jobs: [
      { id: "a", title: "Hidden", jobUrl: "https://x.example.com", isListed: false },
      {
        id: "b",
        title: "Staff Frontend Engineer",
        employmentType: "FullTime",
        location: "Toronto",
        secondaryLocations: [{ location: "Remote - Canada" }],
        address: { postalAddress: { addressLocality: "Toronto", addressRegion: "Ontario", addressCountry: "Canada" } },
        isRemote: true,
        workplaceType: "Hybrid",
        isListed: true,
        jobUrl: "https://jobs.example.com/b",
        descriptionHtml: "<p>Own our design system.</p>",
        compensation: {
          summaryComponents: [
            { compensationType: "EquityPercentage", interval: "NONE", minValue: null, maxValue: null },
            { compensationType: "Salary", interval: "1 YEAR", currencyCode: "CAD", minValue: 170000, maxValue: 205000 },
          ],
        },
      },
    ],
  });
  expect(postings).toMatchObject([
    {
      title: "Staff Frontend Engineer",
      locations: ["Toronto, Ontario, Canada", "Remote - Canada"],
      workplace: "hybrid",
      employmentTypes: ["FULL_TIME"],
      salary: { min: 170000, max: 205000, currency: "CAD", period: "YEAR" },
    },
  ]);
});

test("SmartRecruiters: list items and details are read, empty parts of a place are left out", () => {
  const item = {
    id: "744",
    name: "Warehouse Shift Lead",
    company: { identifier: "Nordhavn", name: "Nordhavn Logistics" },
    releasedDate: "2026-10-28T07:30:00.000Z",
    location: { city: "Aarhus", country: "dk", remote: false, hybrid: false, fullLocation: "Aarhus, , Denmark" },
    typeOfEmployment: { label: "Full-time" },
  };
  expect(read({ totalFound: 1, content: [item] })).toMatchObject([
    {
      title: "Warehouse Shift Lead",
      company: "Nordhavn Logistics",
      locations: ["Aarhus, Denmark"],
      workplace: "onsite",
      employmentTypes: ["FULL_TIME"],
    },
  ]);
  const [detail] = read({
    ...item,
    jobAd: { sections: { qualifications: { title: "Qualifications", text: "<ul><li>Forklift licence</li></ul>" } } },
  });
  expect(detail?.requirements[0]).toMatchObject({ kind: "knockout", quote: "Forklift licence" });
});

test("Workable, BambooHR, Recruitee: their own names for things are understood", () => {
  expect(
    read({
      name: "Zettel",
      jobs: [
        {
          title: "Analyst",
          shortcode: "DD1",
          telecommuting: true,
          locations: [
            { country: "Spain", hidden: true },
            { city: "Porto", country: "Portugal" },
          ],
        },
      ],
    }),
  ).toMatchObject([{ externalId: "DD1", company: "Zettel", locations: ["Porto, Portugal"], workplace: "remote" }]);
  expect(
    read({
      result: [
        {
          id: "86",
          jobOpeningName: "Paralegal",
          employmentStatusLabel: "Part Time",
          location: { city: "Tampa", state: "Florida" },
          isRemote: null,
        },
      ],
    }),
  ).toMatchObject([{ title: "Paralegal", locations: ["Tampa, Florida"], employmentTypes: ["PART_TIME"] }]);
  expect(
    read({
      offers: [
        {
          id: 12,
          title: "",
          company_name: "Weidemann",
          location: "Gent, Belgium",
          remote: true,
          hybrid: true,
          on_site: true,
          employment_type_code: "fulltime_permanent",
          salary: { min: "2500", max: "3000", period: "month", currency: "EUR" },
          careers_url: "https://jobs.weidemann.example.com/o/x",
          published_at: "2026-09-01 10:00:00 UTC",
          translations: { en: { title: "Payroll Clerk" } },
        },
      ],
    }),
  ).toMatchObject([
    {
      title: "Payroll Clerk",
      workplace: "hybrid",
      employmentTypes: ["FULL_TIME"],
      salary: { min: 2500, max: 3000, currency: "EUR", period: "MONTH" },
      datePosted: "2026-09-01",
    },
  ]);
});

test("Personio: the feed's positions are read, also where a description holds a closing tag", () => {
  const { postings } =
    readPostings(`<?xml version="1.0"?><workzag-jobs><position><id>17</id><subcompany>Birkenfeld &amp; Co. GmbH</subcompany><office>München</office>
    <additionalOffices><office>Berlin</office></additionalOffices><name>Controller (m/w/d)</name><jobDescriptions><jobDescription><name>Dein Profil</name>
    <value><![CDATA[<ul><li>Studium der Betriebswirtschaft</li></ul></position>]]></value></jobDescription></jobDescriptions>
    <employmentType>permanent</employmentType><schedule>part-time</schedule><createdAt>2026-09-30T09:12:00+00:00</createdAt></position></workzag-jobs>`);
  expect(postings).toMatchObject([
    {
      title: "Controller (m/w/d)",
      company: "Birkenfeld & Co. GmbH",
      locations: ["München", "Berlin"],
      employmentTypes: ["PART_TIME"],
      datePosted: "2026-09-30",
    },
  ]);
  expect(postings[0]?.requirements[0]?.quote).toBe("Studium der Betriebswirtschaft");
});

test("every board ignores payloads of the others and nonsense", () => {
  for (const board of BOARDS)
    for (const nonsense of [undefined, null, 1, "x", [], {}, { jobs: [] }, [[]]]) expect(board.recognises(nonsense)).toBe(false);
});
