import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { readyResume } from "../../testing/factories.ts";
import { createJob } from "./create-job.ts";

const POSTING = {
  title: "Backend Engineer",
  company: "Acme Ltd",
  location: "Lisbon, Portugal",
  description: "We build payroll software.\nRequirements:\n- 3+ years of experience with TypeScript\n- PostgreSQL\n",
};

describe("adding a job by hand", () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp()));
  afterAll(() => test.close());

  it("is understood at once: its requirements are exact quotes of its text", async () => {
    const { status, body } = await test.request("POST", "/api/v1/jobs", POSTING);
    expect(status).toBe(201);
    expect(body.data).toMatchObject({ title: "Backend Engineer", company: "Acme Ltd", status: "open", source: "paste", sample: false });
    expect(body.data.skills).toEqual(expect.arrayContaining(["TypeScript", "PostgreSQL"]));
    const detail = (await test.request("GET", `/api/v1/jobs/${body.data.id}`)).body.data;
    expect(detail.requirements.length).toBeGreaterThan(0);
    for (const { start, end, quote } of detail.requirements) expect(detail.text.slice(start, end)).toBe(quote);
  });

  it("finds the same job in the list already", async () => {
    const { status, body } = await test.request("POST", "/api/v1/jobs", POSTING);
    expect(status).toBe(409);
    expect(body.error.code).toBe("JOB_EXISTS");
    const [known] = (await test.request("GET", "/api/v1/jobs")).body.data;
    expect(body.error.details).toEqual([{ path: "id", message: known.id }]);
  });

  it("is matched to the resumes that are here already", async () => {
    const resumeId = await readyResume(test);
    const { body } = await test.request("POST", "/api/v1/jobs", { ...POSTING, title: "Platform Engineer" });
    await test.settled();
    const candidates = (await test.request("GET", `/api/v1/jobs/${body.data.id}/candidates`)).body.data;
    expect(candidates).toHaveLength(1);
    expect(candidates[0]).toMatchObject({ resumeId, jobId: body.data.id, reviewStatus: "pending", candidate: { name: "Ada Example" } });
  });

  it.each([
    ["without a title", { description: "Text" }, "title", "Give the job a title."],
    ["with a blank title", { title: "  ", description: "Text" }, "title", "Give the job a title."],
    ["without a text", { title: "Cook" }, "description", "Paste the text of the posting."],
    ["with an address that is no web page", { title: "Cook", description: "Text", url: "javascript:alert(1)" }, "url", undefined],
  ])("is refused %s", async (_what, body, path, message) => {
    const answer = await test.request("POST", "/api/v1/jobs", body);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({ code: "VALIDATION_ERROR", details: [{ path, ...(message && { message }) }] });
  });

  it("is refused without permission", async () => {
    await expect(createJob(test.ctxWith("jobs:read"), POSTING)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});
