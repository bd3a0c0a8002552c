import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { jobRecord, readyResume } from "../../testing/factories.ts";
import { importJobs } from "../jobs/import-jobs.ts";

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
const posting = (id: string, title: string, more: object) => {
  const { location: _everyRecordHasOne, ...record } = jobRecord({ id, title });
  return JSON.stringify({ "@type": "JobPosting", ...record, ...more });
};
const pay = (value: number, unitText: string) => ({
  baseSalary: {
    "@type": "MonetaryAmount",
    currency: "EUR",
    value: { "@type": "QuantitativeValue", minValue: value, maxValue: value, unitText },
  },
});
const at = (addressLocality: string, addressCountry: string) => ({
  jobLocation: { "@type": "Place", address: { "@type": "PostalAddress", addressLocality, addressCountry } },
});

describe("a ranked list that is filtered", () => {
  let test: TestApp;
  let resumeId: string;
  beforeAll(async () => {
    test = await createTestApp();
    resumeId = await readyResume(test);
    const content = [
      posting("1", "Engineer in Lisbon", { ...at("Lisbon", "PT"), ...pay(6000, "MONTH"), datePosted: day(3), employmentType: "FULL_TIME" }),
      posting("2", "Engineer in Berlin", {
        ...at("Berlin", "DE"),
        ...pay(60_000, "YEAR"),
        datePosted: day(40),
        employmentType: "PART_TIME",
      }),
      posting("3", "Engineer anywhere", { jobLocationType: "TELECOMMUTE", datePosted: day(1), employmentType: "FULL_TIME" }),
    ].join("\n");
    await importJobs(test.ctx, { content, source: "file" });
    await test.settled();
  });
  afterAll(() => test.close());

  const titles = async (query: string): Promise<string[]> => {
    const { status, body } = await test.request("GET", `/api/v1/resumes/${resumeId}/matches?${query}`);
    expect(status).toBe(200);
    return body.data.map(({ job }: { job: { title: string } }) => job.title);
  };

  it.each([
    ["by place, whatever its case", "place=lisbon", ["Engineer in Lisbon"]],
    ["by where the work is done", "workplace=remote", ["Engineer anywhere"]],
    ["by kind of employment", "type=PART_TIME", ["Engineer in Berlin"]],
    ["by yearly pay, also where the posting says it by the month", "payMin=70000&payCurrency=EUR", ["Engineer in Lisbon"]],
    ["by another currency", "payMin=1&payCurrency=USD", []],
    ["by how long ago it was posted", "postedWithinDays=2", ["Engineer anywhere"]],
    ["by several at once", "place=lisbon&workplace=remote", []],
  ])("keeps what fits: %s", async (_, query, wanted) => {
    expect(await titles(query)).toEqual(wanted);
  });

  it("takes several values of one kind", async () => {
    expect(new Set(await titles("type=PART_TIME&type=FULL_TIME"))).toHaveLength(3);
  });

  it("comes newest first, or best paid first with the silent ones last", async () => {
    expect(await titles("sort=newest")).toEqual(["Engineer anywhere", "Engineer in Lisbon", "Engineer in Berlin"]);
    expect(await titles("sort=pay")).toEqual(["Engineer in Lisbon", "Engineer in Berlin", "Engineer anywhere"]);
  });

  it("pages through every order without losing or repeating a row", async () => {
    for (const sort of ["score", "newest", "pay"]) {
      const seen: string[] = [];
      for (let cursor = ""; cursor !== "end"; ) {
        const { body } = await test.request(
          "GET",
          `/api/v1/resumes/${resumeId}/matches?sort=${sort}&limit=1${cursor && `&cursor=${cursor}`}`,
        );
        seen.push(...body.data.map(({ id }: { id: string }) => id));
        cursor = body.page.next ?? "end";
      }
      expect([seen.length, new Set(seen).size]).toEqual([3, 3]);
    }
  });

  it("keeps one band, and refuses one that does not exist", async () => {
    const { body } = await test.request("GET", `/api/v1/resumes/${resumeId}/matches`);
    const { band } = body.data[0];
    const rows = (await test.request("GET", `/api/v1/resumes/${resumeId}/matches?band=${band}`)).body.data;
    expect(rows.map((row: { band: string }) => row.band)).toEqual(rows.map(() => band));
    expect(rows.length).toBeGreaterThan(0);
    expect((await test.request("GET", `/api/v1/resumes/${resumeId}/matches?band=superb`)).status).toBe(400);
  });
});
