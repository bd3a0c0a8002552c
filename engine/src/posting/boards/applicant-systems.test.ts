import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

/** Answers written after each system's documented fields; employers and jobs are invented. */
const read = (payload: unknown, asOf?: string) => readPostings(JSON.stringify(payload), asOf === undefined ? {} : { asOf }).postings;

test("Workday: the list counts days back, and where it only counts places the path names the first", () => {
  const postings = read(
    {
      total: 2,
      jobPostings: [
        {
          title: "Process Engineer",
          externalPath: "/job/Antwerp/Process-Engineer_R-1",
          locationsText: "Antwerp, Belgium",
          postedOn: "Posted 5 Days Ago",
          bulletFields: ["R-1"],
          remoteType: "Hybrid",
          timeType: "Full time",
        },
        {
          title: "Shift Supervisor",
          externalPath: "/job/Den-Haag/Shift_R-2-1",
          locationsText: "2 Locations",
          postedOn: "Posted 30+ Days Ago",
          bulletFields: ["R-2"],
        },
      ],
    },
    "2026-11-20",
  );
  expect(postings).toMatchObject([
    { externalId: "R-1", locations: ["Antwerp, Belgium"], workplace: "hybrid", employmentTypes: ["FULL_TIME"], datePosted: "2026-11-15" },
    { externalId: "R-2", locations: ["Den Haag"] },
  ]);
  expect(postings[1]?.datePosted).toBeUndefined();
});

test("Workday: a job's own page gives one posting, similar jobs beside it none", () => {
  const postings = read({
    jobPostingInfo: {
      title: "Trial Coordinator",
      jobDescription: "<p>Run trials. $68,400.00 - $91,250.00 per year</p>",
      location: "Raleigh",
      additionalLocations: ["Durham"],
      startDate: "2026-11-16",
      postedOn: "Posted Today",
      timeType: "Full time",
      jobReqId: "JR-8",
      remoteType: "On-site",
    },
    hiringOrganization: { name: "Ironwood Biomedical, Inc." },
    similarJobs: [{ title: "Trial Assistant", externalPath: "/job/Cary/Trial-Assistant_JR-9", locationsText: "Cary" }],
  });
  expect(postings).toMatchObject([
    {
      title: "Trial Coordinator",
      company: "Ironwood Biomedical, Inc.",
      locations: ["Raleigh", "Durham"],
      workplace: "onsite",
      salary: { min: 68400, max: 91250, currency: "USD", period: "YEAR" },
      datePosted: "2026-11-16",
    },
  ]);
});

test("iCIMS: the job inside 'data' is read, entities and all", () => {
  expect(
    read({
      jobs: [
        {
          data: {
            slug: "20",
            req_id: "2026-20",
            title: "Sales Associate",
            description: "<p>Keep the floor tidy &amp; bright. Pay: $17.25 - $19.00 per hour</p>",
            city: "Fargo",
            full_location: "Fargo, North Dakota, United States",
            employment_type: "PART_TIME",
            hiring_organization: "Bluestem Outfitters",
            posted_date: "2026-11-03T00:00:00+0000",
          },
        },
      ],
      totalCount: 1,
    }),
  ).toMatchObject([
    {
      externalId: "2026-20",
      company: "Bluestem Outfitters",
      locations: ["Fargo, North Dakota, United States"],
      employmentTypes: ["PART_TIME"],
      salary: { min: 17.25, max: 19, period: "HOUR" },
      datePosted: "2026-11-03",
    },
  ]);
});

test("Teamtailor: places that lie beside the jobs are brought together with them", () => {
  expect(
    read({
      data: [
        {
          id: "5",
          type: "jobs",
          attributes: {
            title: "Backend Developer",
            body: "<p>You write Go.</p>",
            "remote-status": "hybrid",
            "min-salary": 52000,
            "max-salary": 61000,
            currency: "NOK",
            "salary-time-unit": "monthly",
            "created-at": "2026-10-12T09:00:00.000+02:00",
          },
          relationships: { locations: { data: [{ type: "locations", id: "91" }] } },
        },
      ],
      included: [{ id: "91", type: "locations", attributes: { name: "HQ", city: "Bergen", country: "Norway" } }],
    }),
  ).toMatchObject([
    {
      title: "Backend Developer",
      locations: ["Bergen, Norway"],
      workplace: "hybrid",
      salary: { min: 52000, max: 61000, currency: "NOK", period: "MONTH" },
      datePosted: "2026-10-12",
    },
  ]);
});

test("Teamtailor and NEOGOV feeds: the channel is the employer, its items are the jobs", () => {
  const feed = (items: string) => readPostings(`<?xml version="1.0"?><rss version="2.0"><channel>${items}</channel></rss>`).postings;
  expect(
    feed(
      `<title>Norrsken Bageri</title><description>Open positions</description><item><title>Bookkeeper</title><description>&lt;p&gt;Keep ledgers&lt;/p&gt;</description><remoteStatus>fully</remoteStatus><tt:locations><tt:location><tt:city></tt:city><tt:country>Sweden</tt:country></tt:location></tt:locations></item>`,
    ),
  ).toMatchObject([{ title: "Bookkeeper", company: "Norrsken Bageri", locations: ["Sweden"], workplace: "remote" }]);
  expect(
    feed(
      `<title>City of Larkspur Bend</title><description>Jobs</description><item><title>Librarian II</title><description>Lead story time</description><joblisting:jobNumberSingle>26-044</joblisting:jobNumberSingle><joblisting:advertiseToDateTime>11/30/2026 5:00 PM</joblisting:advertiseToDateTime><joblisting:location>Larkspur Bend</joblisting:location><joblisting:state>CA</joblisting:state><joblisting:minimumSalary>31.45</joblisting:minimumSalary><joblisting:maximumSalary>40.12</joblisting:maximumSalary><joblisting:salaryInterval>Hour</joblisting:salaryInterval></item>`,
    ),
  ).toMatchObject([
    {
      externalId: "26-044",
      company: "City of Larkspur Bend",
      locations: ["Larkspur Bend, CA"],
      salary: { min: 31.45, max: 40.12, period: "HOUR" },
      validThrough: "2026-11-30",
    },
  ]);
});

test("Pinpoint: pay that the employer hides stays hidden", () => {
  const posting = (isVisible: boolean) => ({
    title: "Events Coordinator",
    location: { city: "St Helier", province: "Jersey" },
    compensation: "£32,000 - £36,500 / year",
    compensation_visible: isVisible,
    compensation_minimum: 32000,
    compensation_maximum: 36500,
    compensation_currency: "GBP",
    compensation_frequency: "year",
    employment_type: "fixed_term_full_time",
    workplace_type: "hybrid",
    skills_knowledge_expertise_header: "About you",
    skills_knowledge_expertise: "<ul><li>Two years of event planning</li></ul>",
  });
  const [shown, hidden] = read({ data: [posting(true), posting(false)] });
  expect(shown).toMatchObject({
    locations: ["St Helier, Jersey"],
    employmentTypes: ["FULL_TIME", "TEMPORARY"],
    salary: { min: 32000, max: 36500, currency: "GBP", period: "YEAR" },
  });
  expect(shown?.requirements.map(({ quote }) => quote)).toEqual(["Two years of event planning"]);
  expect(hidden?.salary).toBeUndefined();
});

test("Rippling: list and detail are read, an hourly range is no yearly one", () => {
  expect(
    read([{ uuid: "a", name: "Warehouse Associate", url: "https://ats.example.com/a", workLocation: { label: "Remote (United States)" } }]),
  ).toMatchObject([{ externalId: "a", workplace: "remote" }]);
  expect(
    read({
      uuid: "c",
      name: "Barista",
      description: { company: "<p>We roast.</p>", role: "<p>Pull shots.</p>" },
      workLocations: ["Tucson, AZ"],
      employmentType: { label: "HOURLY_PT", id: "Hourly, part-time" },
      companyName: "Veldt Coffee Co.",
      payRangeDetails: [{ currency: "USD", frequency: "HOUR", rangeStart: 15.5, rangeEnd: 18 }],
    }),
  ).toMatchObject([
    {
      company: "Veldt Coffee Co.",
      locations: ["Tucson, AZ"],
      employmentTypes: ["PART_TIME"],
      salary: { min: 15.5, max: 18, period: "HOUR" },
    },
  ]);
});

test("Oracle: hits of a search and the answer for one job are both read", () => {
  const hit = { Id: "3", Title: "Treasury Analyst", PrimaryLocation: "Lyon, France", WorkplaceType: "Hybrid", JobSchedule: "Full time" };
  expect(
    read({ items: [{ TotalJobsCount: 1, requisitionList: [{ ...hit, secondaryLocations: [{ Name: "Paris, France" }] }] }] }),
  ).toMatchObject([{ title: "Treasury Analyst", locations: ["Lyon, France", "Paris, France"], workplace: "hybrid" }]);
  const [detail] = read({ items: [{ ...hit, ExternalQualificationsStr: "<ul><li>3 years of cash forecasting</li></ul>" }] });
  expect(detail?.requirements.map(({ quote }) => quote)).toEqual(["3 years of cash forecasting"]);
});

test("Eightfold: the older and the newer answer are read, seconds since 1970 are a day", () => {
  const older = { id: 4, name: "Test Engineer", locations: ["Dresden, Germany"], ats_job_id: "J", t_create: 1793404800 };
  expect(read({ positions: [{ ...older, work_location_option: "remote_local" }] })).toMatchObject([
    { title: "Test Engineer", locations: ["Dresden, Germany"], workplace: "remote", datePosted: "2026-10-31" },
  ]);
  expect(
    read({
      status: 200,
      data: { positions: [{ name: "Accountant", displayJobId: "J", locations: ["Noida"], workLocationOption: "onsite" }] },
    }),
  ).toMatchObject([{ title: "Accountant", locations: ["Noida"], workplace: "onsite" }]);
});

test("Phenom, Paylocity and Jobvite: their own names for things are understood", () => {
  expect(
    read({
      refineSearch: { data: { jobs: [{ jobId: "R", title: "Technician", type: "Full time", multi_location: ["Toledo", "Akron"] }] } },
    }),
  ).toMatchObject([{ title: "Technician", locations: ["Toledo", "Akron"], employmentTypes: ["FULL_TIME"] }]);
  expect(
    read({
      jobs: [
        {
          jobId: 8,
          title: "Front Desk Agent",
          companyName: "Sandpiper",
          publishedDate: "2026-11-01T14:22:10",
          jobLocation: { city: "Erie", state: "PA" },
          employmentType: "Part Time",
        },
      ],
    }),
  ).toMatchObject([{ company: "Sandpiper", locations: ["Erie, PA"], employmentTypes: ["PART_TIME"], datePosted: "2026-11-01" }]);
  expect(
    read({
      requisitions: [{ requisitionId: "33", title: "Consultant", jobType: "Contract", location: "Provo, UT", date: 1793750400000 }],
    }),
  ).toMatchObject([{ externalId: "33", locations: ["Provo, UT"], employmentTypes: ["CONTRACTOR"], datePosted: "2026-11-04" }]);
});
