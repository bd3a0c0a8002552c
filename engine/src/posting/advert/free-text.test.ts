import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const first = (content: string) => readPostings(content).postings[0];

test("title, employer and place are read from the first lines of an advert", () => {
  expect(first("Senior Engineer — Distributed Systems\nNorthwind Cloud | Remote (North America)\n\nABOUT\nWe build.")).toMatchObject({
    title: "Senior Engineer — Distributed Systems",
    company: "Northwind Cloud",
    locations: ["North America"],
    workplace: "remote",
  });
  expect(first("Sachbearbeiter/in (m/w/d) in Teilzeit\nKanzlei Wegener mbB, 24103 Kiel\n\nIhr Profil: Genauigkeit.")).toMatchObject({
    company: "Kanzlei Wegener mbB",
    locations: ["24103 Kiel"],
    employmentTypes: ["PART_TIME"],
  });
});

test("labelled lines win over the order of lines", () => {
  expect(
    first(
      "Company: Orchid Logistics\nJob Title: Warehouse Operative\nLocation: Leeds, UK\nClosing date: 15 December 2026\n\nESSENTIAL\nPatience",
    ),
  ).toMatchObject({
    title: "Warehouse Operative",
    company: "Orchid Logistics",
    locations: ["Leeds, UK"],
    validThrough: "2026-12-15",
  });
});

test("running text that names the job, the employer and the place is enough", () => {
  expect(
    first("We are looking for a Data Engineer to join Harborline in Rotterdam (hybrid).\n\nYou have two years of experience with Python."),
  ).toMatchObject({
    title: "Data Engineer",
    company: "Harborline",
    locations: ["Rotterdam"],
    workplace: "hybrid",
  });
});

test("one-line adverts of a hiring thread are postings of their own", () => {
  const { postings } = readPostings(
    "Tallowtree | Senior Backend Engineer | Toronto, Canada | Full-time | CA$150k-180k\nWe use Elixir.\n\n" +
      "Marlin Robotics (https://marlin.example.com) | Berlin | ONSITE | Embedded Engineer | €70-90k\nC++ required.\n\n" +
      "Quay | Staff Data Scientist | REMOTE (US only) | $200k + equity",
  );
  expect(postings).toMatchObject([
    { company: "Tallowtree", title: "Senior Backend Engineer", locations: ["Toronto, Canada"], salary: { min: 150000, currency: "CAD" } },
    { company: "Marlin Robotics", title: "Embedded Engineer", workplace: "onsite", url: "https://marlin.example.com" },
    { company: "Quay", title: "Staff Data Scientist", locations: ["US"], workplace: "remote" },
  ]);
});

test("what the employer offers or owes by law is not asked of the candidate", () => {
  const posting = first(
    "Payroll Clerk\nFerro Works, Graz\n\nWhat you bring\n- Two years of payroll\n\nBenefits\n- Yoga\n\nWe are an equal opportunity employer: diversity and inclusion matter.",
  );
  expect(posting?.skills.map(({ name }) => name)).toEqual(["Payroll"]);
});

test("adverts between rules are parted, decoration inside one advert is not", () => {
  const advert = (title: string) =>
    `${title}\nFerro Works, Graz\n\nRequirements\n- Patience and a steady hand at work\n- Two years of experience`;
  expect(readPostings(`${advert("Welder")}\n----------\n${advert("Painter")}`).postings.map((posting) => posting.title)).toEqual([
    "Welder",
    "Painter",
  ]);
  expect(readPostings(`Welder\n=======\n${advert("Ferro Works")}`).postings).toHaveLength(1);
});

test("a text that names no job is rejected with a reason", () => {
  const { postings, rejected } = readPostings("it was a long day and nothing much happened, so we went home early.");
  expect(postings).toEqual([]);
  expect(rejected[0]?.reason).toContain("no title");
});

test("a Markdown advert loses its marks and keeps its headings", () => {
  const posting = first(
    "# Line Cook\n\n**Company:** Ott Kitchens\n**Location:** Graz, Austria\n\n## What we hope for\n\n- **Two years** on the line\n\n## The sunny side\n\n- Free food",
  );
  expect(posting).toMatchObject({ title: "Line Cook", company: "Ott Kitchens", locations: ["Graz, Austria"] });
  expect(posting?.text).not.toMatch(/[#*]/);
});

test("a first sentence that looks for someone names the employer, the job and the place", () => {
  expect(first("Acme is hiring a Senior Backend Engineer (Remote, US) - $150k-$180k\n\n5+ years of experience required.")).toMatchObject({
    title: "Senior Backend Engineer",
    company: "Acme",
    locations: ["US"],
    workplace: "remote",
    salary: { min: 150000, max: 180000 },
  });
  expect(
    first(
      "Praktikum Marketing (m/w/d)\nbei der Sonnenlicht AG in München\nStart: März 2027 | 6 Monate | 1.200 € / Monat\n\nDein Profil\nNeugier",
    ),
  ).toMatchObject({
    company: "Sonnenlicht AG",
    locations: ["München"],
    employmentTypes: ["INTERN"],
  });
});

test.each([
  ["Clerk\nAlder Works, Leeds\nCloses: 12/15/2026\n\nRequirements\n- Patience", "2026-12-15"],
  ["Comptable (H/F)\nAtelier Morvan, Lyon\n\nProfil\n- Rigueur\nPostulez avant le 31/01/2027 par courriel", "2027-01-31"],
  ["Magazijnmedewerker\nLogistiek Brabant BV, Venlo\n\nEisen\n- Inzet\nReageer uiterlijk 20 december 2026", "2026-12-20"],
])("the last day to apply is read as adverts of its language say it: %s", (advert, day) => {
  expect(first(advert)?.validThrough).toBe(day);
});

test("a title that no list knows is read before the town it is for", () => {
  expect(first("Empregado/a de Balcão - Porto\nPastelaria Aurora\nPart-time\n\nRequisitos\n- Simpatia")).toMatchObject({
    title: "Empregado/a de Balcão",
    company: "Pastelaria Aurora",
    locations: ["Porto"],
  });
});

test("the employer and the town may stand only in the address to write to", () => {
  const advert =
    "Shipping Labourer\n\nDepartment: Shipping\n\nYou handle plants with care and load the lorries in the morning, whatever the weather may be on the day. You lift up to twenty kilograms, count what leaves the yard, write it down, and tell the crew leader what is missing before noon. In the afternoon you sweep the yard, water what is dry, and put the empty crates back where the next crew looks for them. You work on Saturdays in spring, and have two weeks off in the quiet of January.\n\nSend resume to:\n\nFernbank Nursery, Inc.\nAttn: Ellis Fern\nPO Box 128\nAlbers, IL 62215";
  expect(readPostings(advert).postings[0]).toMatchObject({ company: "Fernbank Nursery, Inc.", locations: ["Albers, IL 62215"] });
});

test("a form without a title has one in the first line that names a job", () => {
  const form =
    "云杉 - 上海 - 中级 - 12-15K\n\n## 公司名称\n云杉企业\n\n## 工作地点\n上海\n\n## 薪资范围\n12-15K\n\n## 工作职责\n前端开发工程师";
  expect(readPostings(form).postings[0]).toMatchObject({ title: "前端开发工程师", company: "云杉企业", locations: ["上海"] });
});
