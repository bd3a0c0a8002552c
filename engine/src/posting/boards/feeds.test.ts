import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

/** Answers written after each feed's documented fields; employers and jobs are invented. */
const read = (payload: unknown) => readPostings(JSON.stringify(payload)).postings;

test("feeds of remote jobs say remote although no item does, and zero pay is unknown", () => {
  expect(
    read([
      { legal: "link back" },
      { id: "1", position: "Developer", company: "Quillrush", location: "", salary_min: 0, salary_max: 0, epoch: 1793836800 },
    ]),
  ).toMatchObject([{ title: "Developer", company: "Quillrush", workplace: "remote", datePosted: "2026-11-05" }]);
  const [jobicy] = read({
    jobs: [
      {
        jobTitle: "Designer &#8211; Growth",
        companyName: "Papercrane &amp; Co",
        jobGeo: "Canada",
        annualSalaryMin: "84000",
        salaryCurrency: "CAD",
      },
    ],
  });
  expect(jobicy).toMatchObject({
    title: "Designer – Growth",
    company: "Papercrane & Co",
    workplace: "remote",
    salary: { min: 84000, currency: "CAD", period: "YEAR" },
  });
});

test("a salary that a search engine only guesses is not the employer's", () => {
  const job = (predicted: string) => ({
    title: "<strong>HGV</strong> Driver",
    company: { display_name: "Pennine Haulage" },
    location: { display_name: "Rotherham" },
    redirect_url: "https://jobs.example.com/1",
    salary_min: 38000,
    salary_max: 42000,
    salary_is_predicted: predicted,
    contract_type: "permanent",
    contract_time: "part_time",
  });
  const [stated, guessed] = read({ results: [job("0"), job("1")] });
  expect(stated).toMatchObject({ title: "HGV Driver", employmentTypes: ["PART_TIME"], salary: { min: 38000, max: 42000, period: "YEAR" } });
  expect(guessed?.salary).toBeUndefined();
});

test("federal jobs: pay codes, several places, duties as a list", () => {
  const [posting] = read({
    SearchResult: {
      SearchResultItems: [
        {
          MatchedObjectDescriptor: {
            PositionTitle: "Forestry Technician",
            OrganizationName: "Forest Stewardship Service",
            PositionLocationDisplay: "Multiple Locations",
            PositionLocation: [{ LocationName: "Missoula, Montana" }, { LocationName: "Bozeman, Montana" }],
            PositionRemuneration: [{ MinimumRange: "19.33", MaximumRange: "25.12", RateIntervalCode: "PH" }],
            UserArea: { Details: { MajorDuties: ["Mark trees", "Map stands"], RemoteIndicator: false } },
          },
        },
      ],
    },
  });
  expect(posting).toMatchObject({
    company: "Forest Stewardship Service",
    locations: ["Missoula, Montana", "Bozeman, Montana"],
    salary: { min: 19.33, max: 25.12, period: "HOUR" },
  });
  expect(posting?.text).toContain("Map stands");
});

test("a hiring thread: comments are adverts, replies and deleted comments are none", () => {
  const postings = read({
    title: "Ask HN: Who is hiring? (November 2026)",
    children: [
      {
        id: 1,
        created_at: "2026-11-02T15:10:00.000Z",
        text: "Brambleworks | Compiler Engineer | Zürich | ONSITE | CHF 150k-185k<p>C++ and MLIR.",
        children: [{ id: 3, text: "Is a visa possible?" }],
      },
      { id: 2, text: null, children: [] },
    ],
  });
  expect(postings).toMatchObject([
    {
      externalId: "1",
      title: "Compiler Engineer",
      company: "Brambleworks",
      locations: ["Zürich"],
      workplace: "onsite",
      salary: { min: 150000, max: 185000, currency: "CHF" },
      datePosted: "2026-11-02",
    },
  ]);
});

test("Breezy and JazzHR: remote flags, pay as words, pay as zeros", () => {
  const [breezy] = read([
    {
      id: "f",
      friendly_id: "f-qa",
      name: "QA Lead",
      published_date: "2026-10-22",
      type: { name: "Contract" },
      location: { city: "Porto", country: { name: "Portugal" }, is_remote: true },
      company: { name: "Lumo Labs" },
      salary: "€45,000 – €55,000 / yr",
    },
  ]);
  expect(breezy).toMatchObject({
    company: "Lumo Labs",
    locations: ["Porto, Portugal"],
    workplace: "remote",
    salary: { min: 45000, max: 55000, currency: "EUR", period: "YEAR" },
  });
  const [jazz] = read([
    {
      title: "Line Cook",
      city: "Erie",
      state: "PA",
      minimum_salary: "0",
      maximum_salary: "0",
      original_open_date: "2026-10-19",
      board_code: "A",
    },
  ]);
  expect(jazz).toMatchObject({ locations: ["Erie, PA"], datePosted: "2026-10-19" });
  expect(jazz?.salary).toBeUndefined();
});

test("a list of 500 is read whole", () => {
  const jobs = Array.from({ length: 500 }, (_, index) => ({
    title: `Driver ${index}`,
    company_name: "Pennine Haulage",
    candidate_required_location: "Europe",
    description: "<p>Drive.</p>",
  }));
  expect(read({ jobs })).toHaveLength(500);
});

test("an error body and an empty board give no posting", () => {
  for (const payload of [{ error: "not_found", status: 404 }, { jobs: [], meta: { total: 0 } }, { items: [] }, { data: null }])
    expect(read(payload)).toEqual([]);
});
