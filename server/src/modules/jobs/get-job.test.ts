import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { addedJobs } from "../../testing/factories.ts";
import { getJob } from "./get-job.ts";

describe("one job", () => {
  let test: TestApp;
  let id: string;
  beforeAll(async () => {
    test = await createTestApp();
    [id = ""] = await addedJobs(test.ctx, { title: "Sr. Backend Engineer (m/w/d)" });
  });
  afterAll(() => test.close());

  it("comes with its title as a role and with what it really asks, in the words of its text", async () => {
    const { role, digest, text, requirements } = (await test.request("GET", `/api/v1/jobs/${id}`)).body.data;
    expect(role).toMatchObject({ title: "Backend Engineer", seniority: { level: 3, name: "senior" } });
    expect(digest.demands).toBe(requirements.length);
    expect(digest.years).toMatchObject({ min: 3, kind: "must" });
    expect(digest.languages).toMatchObject([{ code: "en" }]);
    expect(digest.nices.map(({ skills }: { skills: string[] }) => skills)).toContainEqual(["Kubernetes"]);
    for (const { start, end, quote } of digest.musts) expect(text.slice(start, end)).toBe(quote);
    expect(digest.sentence).toContain("at least 3 years of experience");
  });

  it("is refused without permission, and in another workspace", async () => {
    await expect(getJob(test.ctxWith("resumes:read"), id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const elsewhere = { ...test.ctx, db: test.shared.inWorkspace("wsp_other"), workspaceId: "wsp_other" as typeof test.ctx.workspaceId };
    await expect(getJob(elsewhere, id)).rejects.toMatchObject({ code: "JOB_NOT_FOUND" });
  });
});
