import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { addedJobs, readyResume } from "../../testing/factories.ts";
import { getMatch } from "./get-match.ts";

describe("a match that is opened later", () => {
  let test: TestApp;
  let resumeId: string;
  let jobId: string;
  let id: string;
  beforeAll(async () => void (test = await createTestApp()));
  afterAll(() => test.close());
  beforeEach(async () => {
    [jobId = ""] = await addedJobs(test.ctx, { id: "1" });
    resumeId = await readyResume(test);
    id = (await test.request("GET", `/api/v1/resumes/${resumeId}/matches`)).body.data[0].id;
  });
  afterEach(async () => {
    await test.settled();
    await test.request("DELETE", "/api/v1/everything", { confirm: "delete everything" });
  });
  const opened = async () => (await test.request("GET", `/api/v1/matches/${id}`)).body.data;
  const checked = async () => (await test.request("GET", `/api/v1/matches/${id}/check`)).body.data;
  const correct = (pointer: string, value: string) =>
    test.request("PATCH", `/api/v1/resumes/${resumeId}/reading`, { corrections: [{ pointer, value }] });

  it("is computed again to the same bytes while both documents are as they were scored", async () => {
    const first = await opened();
    expect(first.recomputed).toBe("same");
    expect(first.match.score).toBe(first.score);
    expect(JSON.stringify(await opened())).toBe(JSON.stringify(first));
  });

  it("says that the resume has changed from a correction until it is scored anew", async () => {
    await correct("/work/0/position", "Pastry Chef");
    expect((await opened()).recomputed).toEqual({ changed: ["reading"] });
    await test.settled();
    const after = await opened();
    expect(after.recomputed).toBe("same");
    expect(after.match.score).toBe(after.score);
  });

  it("is still the same after a correction of the name, which no score has ever seen", async () => {
    await correct("/basics/name", "Ada B. Example");
    expect((await opened()).recomputed).toBe("same");
  });

  it("shows what has just been changed, and to nobody what they may not see, however often it was opened before", async () => {
    await opened();
    await correct("/basics/name", "Ada B. Example");
    expect((await opened()).candidate.name).toBe("Ada B. Example");
    expect((await test.request("PATCH", `/api/v1/jobs/${jobId}`, { status: "archived" })).status).toBe(200);
    expect((await opened()).posting.status).toBe("archived");
    for (const missing of ["resumes:read", "jobs:read", "matches:read"] as const)
      await expect(getMatch(test.ctxWith(missing), id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    await test.request("DELETE", `/api/v1/resumes/${resumeId}`);
    expect((await test.request("GET", `/api/v1/matches/${id}`)).status).toBe(404);
  });

  it("says that the posting has changed, and forgets it once the job is scored anew", async () => {
    const { body } = await test.request("GET", `/api/v1/jobs/${jobId}`);
    const { status } = await test.request("PATCH", `/api/v1/jobs/${jobId}`, { description: `${body.data.text}\n- Rust` });
    expect(status).toBe(200);
    expect((await opened()).recomputed).toEqual({ changed: ["posting"] });
    await test.settled();
    expect((await opened()).recomputed).toBe("same");
  });

  it.each([
    ["engine", sql`jsonb_set(inputs, '{engineVersion}', '"0.0.1"')`],
    ["packs", sql`jsonb_set(inputs, '{packs}', '"other@1"')`],
    ["weights", sql`jsonb_set(inputs, '{weights,skills}', '0.3')`],
    ["engine", sql`null`],
  ])("says that it was scored with another %s", async (input, kept) => {
    await test.owner.execute(sql`update matches set inputs = ${kept} where id = ${id}`);
    expect((await opened()).recomputed).toEqual({ changed: [input] });
  });

  it("tells its reasons in the language that is asked for, with the same figures", async () => {
    const english = await opened();
    const { body } = await test.request("GET", `/api/v1/matches/${id}?language=de`);
    expect(body.data.match.explanation).toContain("von 100");
    expect(body.data.match.requirements[0].reason).not.toBe(english.match.requirements[0].reason);
    expect(body.data.match.receipt.rows.map(({ hundredths }: { hundredths: number }) => hundredths)).toEqual(
      english.match.receipt.rows.map(({ hundredths }: { hundredths: number }) => hundredths),
    );
    expect((await test.request("GET", `/api/v1/matches/${id}?language=pl`)).status).toBe(400);
  });

  it("is checked from the stored documents: the same to the last digit", async () => {
    const { score } = await opened();
    expect(await checked()).toMatchObject({ recomputed: "same", kept: { score }, now: { score } });
  });

  it("fails its check where a kept reason is another one, though every figure is the same", async () => {
    await test.owner.execute(sql`update matches set summary = jsonb_set(summary, '{strengths}', '["Invented"]') where id = ${id}`);
    expect((await opened()).recomputed).toBe("same");
    expect((await checked()).recomputed).toEqual({ changed: ["engine"] });
  });

  it("says in its check what has changed, with both scores", async () => {
    await test.request("PATCH", `/api/v1/jobs/${jobId}`, { title: "Pastry Chef", description: "You bake bread.\n- Five years as a baker" });
    const { recomputed, kept, now } = await checked();
    expect(recomputed).toEqual({ changed: ["posting"] });
    expect(now.score).toBeLessThan(kept.score);
  });
});
