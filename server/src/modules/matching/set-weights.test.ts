import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { addedJobs, readyResume } from "../../testing/factories.ts";
import { setWeights } from "./set-weights.ts";

const SKILLS_ONLY = { similarity: 0, skills: 1, experience: 0, education: 0 };

describe("the weights of a workspace", () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp()));
  afterAll(() => test.close());

  it("are the engine's until somebody changes them", async () => {
    const { body } = await test.request("GET", "/api/v1/match-weights");
    expect(body.data).toEqual({ similarity: 0.6, skills: 0.4, experience: 0, education: 0, isDefault: true });
  });

  it("score every match anew when they change, and each match says which it was scored with", async () => {
    const resumeId = await readyResume(test);
    await addedJobs(test.ctx, { id: "1" }, { id: "2", title: "Data Engineer", skills: "Python and Spark" });
    await test.settled();
    const { status, body } = await test.request("PUT", "/api/v1/match-weights", SKILLS_ONLY);
    expect([status, body.data]).toEqual([200, { ...SKILLS_ONLY, isDefault: false }]);
    await test.settled();
    const rows = (await test.request("GET", `/api/v1/resumes/${resumeId}/matches`)).body.data;
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      const { match } = (await test.request("GET", `/api/v1/matches/${row.id}`)).body.data;
      expect(match.weights).toEqual(SKILLS_ONLY);
      expect(match.score).toBe(row.score);
      expect(match.receipt.total).toBe(Math.round(row.score * 100));
    }
  });

  it.each([
    ["add up to more than 1", { ...SKILLS_ONLY, similarity: 0.5 }],
    ["are below 0", { similarity: -0.5, skills: 1.5, experience: 0, education: 0 }],
    ["are not all there", { similarity: 1 }],
    ["have a part that no score has", { ...SKILLS_ONLY, charm: 0 }],
  ])("are refused when they %s", async (_, weights) => {
    expect((await test.request("PUT", "/api/v1/match-weights", weights)).status).toBe(400);
  });

  it("are changed only by who may change the workspace", async () => {
    await expect(setWeights(test.ctxWith("matches:read", "matches:write"), SKILLS_ONLY)).rejects.toMatchObject({ status: 403 });
  });
});
