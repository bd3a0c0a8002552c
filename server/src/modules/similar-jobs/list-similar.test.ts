import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { addedJobs } from "../../testing/factories.ts";
import { listSimilar } from "./list-similar.ts";

const SKILLS =
  "TypeScript and PostgreSQL, in a team that builds, runs and watches over services which tell twelve small harbours every morning what ships to expect, what they carry and where they will lie";

describe("the jobs like one", () => {
  let test: TestApp;
  let ids: string[];
  beforeAll(async () => {
    test = await createTestApp();
    ids = await addedJobs(
      test.ctx,
      { id: "1", title: "Backend Engineer", skills: SKILLS },
      { id: "2", title: "Backend Engineer", company: "Job Board", skills: SKILLS },
      {
        id: "3",
        title: "Platform Developer",
        company: "Example Corp",
        skills: "TypeScript, Docker and Terraform in a small team of eight people",
      },
      { id: "4", title: "Line Cook", company: "Quay Bistro", skills: "menu planning and pastry" },
    );
    await test.settled();
  });
  afterAll(() => test.close());
  const similarTo = async (id: string | undefined) => (await test.request("GET", `/api/v1/jobs/${id}/similar`)).body.data;

  it("are told apart: the same advert again with how alike, and other jobs with their skills in common", async () => {
    const { alsoPostedAs, similar } = await similarTo(ids[0]);
    expect(alsoPostedAs).toMatchObject([{ id: ids[1], company: "Job Board", reason: "text" }]);
    expect(alsoPostedAs[0].alike).toBeGreaterThan(0.7);
    expect(similar[0]).toMatchObject({ id: ids[2], title: "Platform Developer" });
    expect(similar[0].sharedSkills.map(({ name }: { name: string }) => name)).toContain("TypeScript");
    expect([...alsoPostedAs, ...similar].map(({ id }) => id)).not.toContain(ids[0]);
  });

  it("are open jobs; a duplicate stays a job of its own", async () => {
    await test.request("PATCH", `/api/v1/jobs/${ids[2]}`, { status: "archived" });
    await test.settled();
    expect((await similarTo(ids[0])).similar.map(({ id }: { id: string }) => id)).not.toContain(ids[2]);
    expect((await test.request("GET", "/api/v1/jobs")).body.data).toHaveLength(4);
  });

  it("are refused without permission, and of another workspace's job", async () => {
    const id = ids[0] ?? "";
    await expect(listSimilar(test.ctxWith("resumes:read"), id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const elsewhere = { ...test.ctx, db: test.shared.inWorkspace("wsp_other"), workspaceId: "wsp_other" as typeof test.ctx.workspaceId };
    await expect(listSimilar(elsewhere, id)).rejects.toMatchObject({ code: "JOB_NOT_FOUND" });
    expect((await test.request("GET", "/api/v1/jobs/job_none/similar")).status).toBe(404);
  });
});
