import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { addedJobs, jobRecord, readyResume } from "../../testing/factories.ts";
import { deleteJob } from "./delete-job.ts";
import { updateJob } from "./update-job.ts";

describe("changing a job", () => {
  let test: TestApp;
  let id: string;
  let resumeId: string;
  beforeAll(async () => {
    test = await createTestApp();
    [id = ""] = await addedJobs(test.ctx, { id: "1" }, { id: "2", title: "Cook" });
    resumeId = await readyResume(test);
  });
  afterAll(() => test.close());
  const change = (body: object) => test.request("PATCH", `/api/v1/jobs/${id}`, body);
  const rankedTitles = async () =>
    (await test.request("GET", `/api/v1/resumes/${resumeId}/matches`)).body.data.map(({ job }: { job: { title: string } }) => job.title);

  it("renames it without reading its text anew", async () => {
    const before = (await test.request("GET", `/api/v1/jobs/${id}`)).body.data;
    const { status, body } = await change({ title: "Platform Engineer", company: null });
    expect(status).toBe(200);
    expect(body.data).toMatchObject({ id, title: "Platform Engineer", company: null, text: before.text });
    await test.settled();
    expect(await rankedTitles()).toContain("Platform Engineer");
  });

  it("understands a new text, and scores the job again", async () => {
    const score = async () => (await test.request("GET", `/api/v1/jobs/${id}/candidates`)).body.data[0].score;
    const before = await score();
    const { body } = await change({ description: "Requirements:\n- 10+ years of experience with COBOL\n- Fluent Welsh\n" });
    expect(body.data.skills).toContain("COBOL");
    await test.settled();
    expect(await score()).toBeLessThan(before);
  });

  it("takes an archived job out of the ranking, and puts it back", async () => {
    await change({ status: "archived" });
    expect(await rankedTitles()).toEqual(["Cook"]);
    await change({ status: "open" });
    expect(await rankedTitles()).toHaveLength(2);
  });

  it("does not become a second copy of another job", async () => {
    const [twin = ""] = await addedJobs(test.ctx, { id: "twin", title: "Gardener" });
    const { title, company, description } = jobRecord({ id: "2", title: "Cook" });
    const answer = await test.request("PATCH", `/api/v1/jobs/${twin}`, { title, company, description });
    expect(answer.body.error.code).toBe("JOB_EXISTS");
  });

  it("answers 404 for a job that is not here, and 400 for a change of nothing", async () => {
    expect((await test.request("PATCH", "/api/v1/jobs/job_none", { title: "X" })).body.error.code).toBe("JOB_NOT_FOUND");
    expect((await change({})).status).toBe(400);
    expect((await change({ status: "hidden" })).status).toBe(400);
  });

  it("is refused without permission, and in another workspace", async () => {
    await expect(updateJob(test.ctxWith("jobs:read"), { id, title: "X" })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(deleteJob(test.ctxWith("jobs:read"), id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const elsewhere = { ...test.ctx, db: test.shared.inWorkspace("wsp_other"), workspaceId: "wsp_other" as typeof test.ctx.workspaceId };
    await expect(updateJob(elsewhere, { id, title: "X" })).rejects.toMatchObject({ code: "JOB_NOT_FOUND" });
    await expect(deleteJob(elsewhere, id)).rejects.toMatchObject({ code: "JOB_NOT_FOUND" });
  });

  it("is gone with its matches once deleted, and may come back by import", async () => {
    await test.settled();
    const before = (await test.request("GET", `/api/v1/resumes/${resumeId}`)).body.data.matchCount;
    expect((await test.request("DELETE", `/api/v1/jobs/${id}`)).status).toBe(200);
    expect((await test.request("GET", `/api/v1/jobs/${id}`)).status).toBe(404);
    expect((await test.request("GET", `/api/v1/jobs/${id}/candidates`)).status).toBe(404);
    expect((await test.request("GET", `/api/v1/resumes/${resumeId}`)).body.data.matchCount).toBe(before - 1);
    expect(await addedJobs(test.ctx, { id: "1" })).toHaveLength(1);
  });
});
