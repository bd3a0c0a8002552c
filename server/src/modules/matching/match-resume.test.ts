import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { addedJobs, readyResume, resumeText, upload } from "../../testing/factories.ts";
import { matchResume } from "./match-resume.ts";
import { matchDetailSchema } from "./matching.schemas.ts";

describe("jobs ranked for a resume", () => {
  let test: TestApp;
  let id: string;
  beforeAll(async () => {
    test = await createTestApp();
    await addedJobs(
      test.ctx,
      { id: "1", title: "Backend Engineer" },
      { id: "2", title: "Pastry Chef", skills: "baking bread" },
      { id: "3", title: "Data Engineer", skills: "Python and PostgreSQL" },
    );
    id = await readyResume(test);
  });
  afterAll(() => test.close());
  const ranked = async (query = "") => (await test.request("GET", `/api/v1/resumes/${id}/matches${query}`)).body;

  it("come best first, each with its sub-scores and skills", async () => {
    const { data, status } = await ranked();
    expect(status).toBe("ready");
    expect(data).toHaveLength(3);
    const scores = data.map(({ score }: { score: number }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(data.at(-1).job.title).toBe("Pastry Chef");
    expect(data[0]).toMatchObject({ resumeId: id, candidate: { name: "Ada Example", fileName: "resume.txt" } });
    expect(data[0].matchedSkills.length).toBeGreaterThan(0);
  });

  it("open into the full match: the same score, and every quote is where it says", async () => {
    const [row] = (await ranked()).data;
    const { status, body } = await test.request("GET", `/api/v1/matches/${row.id}`);
    expect(status).toBe(200);
    const { match, posting, reading } = body.data;
    expect(match.score).toBe(row.score);
    expect(match.receipt.rows.reduce((sum: number, { hundredths }: { hundredths: number }) => sum + hundredths, 0)).toBe(
      match.receipt.total,
    );
    for (const requirement of match.requirements) {
      for (const { start, end, quote } of requirement.posting) expect(posting.text.slice(start, end)).toBe(quote);
      for (const { start, end, quote } of requirement.resume) expect(reading.text.slice(start, end)).toBe(quote);
    }
  });

  it("lose nothing on the wire: the contract knows every field that the engine fills", async () => {
    const [row] = (await ranked()).data;
    const { body } = await test.request("GET", `/api/v1/matches/${row.id}`);
    const { getMatch } = await import("./get-match.ts");
    expect(body.data).toEqual(JSON.parse(JSON.stringify(await getMatch(test.ctx, row.id))));
    expect(matchDetailSchema.safeParse(body.data).success).toBe(true);
    const { getReading } = await import("../resumes/get-reading.ts");
    const reading = (await test.request("GET", `/api/v1/resumes/${id}/reading`)).body.data;
    expect(reading).toEqual(JSON.parse(JSON.stringify(await getReading(test.ctx, id))));
  });

  it("page by score without losing equal ones", async () => {
    const all = (await ranked()).data.map((row: { id: string }) => row.id);
    const first = await ranked("?limit=2");
    const second = await ranked(`?limit=2&cursor=${first.page.next}`);
    expect([...first.data, ...second.data].map(({ id: matchId }: { id: string }) => matchId)).toEqual(all);
    expect(second.page.next).toBeNull();
  });

  it("can be searched and cut off below a score", async () => {
    expect((await ranked("?q=pastry")).data).toHaveLength(1);
    const [best] = (await ranked()).data;
    expect((await ranked(`?minScore=${best.score}`)).data.map((row: { id: string }) => row.id)).toEqual([best.id]);
    expect((await test.request("GET", `/api/v1/resumes/${id}/matches?minScore=101`)).status).toBe(400);
  });

  it("keep their ids and figures when they are scored again", async () => {
    const shown = ({ data }: { data: { id: string; score: number }[] }) => data.map(({ id: matchId, score }) => ({ matchId, score }));
    const before = shown(await ranked());
    await matchResume(test.ctx, id);
    expect(shown(await ranked())).toEqual(before);
  });

  it("are an empty list with a status while the resume has not been read", async () => {
    const waiting = await upload(test.ctx, resumeText({ name: "Bea Example" }));
    const { status, body } = await test.request("GET", `/api/v1/resumes/${waiting.id}/matches`);
    expect(status).toBe(200);
    expect(body.data).toEqual([]);
    expect(["queued", "reading", "matching"]).toContain(body.status);
    await test.settled();
  });

  it("belong to their workspace: nothing is scored or shown elsewhere", async () => {
    const elsewhere = { ...test.ctx, db: test.shared.inWorkspace("wsp_other"), workspaceId: "wsp_other" as typeof test.ctx.workspaceId };
    const [row] = (await ranked()).data;
    const { getMatch } = await import("./get-match.ts");
    await expect(getMatch(elsewhere, row.id)).rejects.toMatchObject({ code: "MATCH_NOT_FOUND" });
    await matchResume(elsewhere, id);
    expect((await ranked()).data[0].scoredAt).toBe(row.scoredAt);
    await expect(matchResume(test.ctxWith("matches:read"), id)).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("answer 404 for a match that is not here", async () => {
    expect((await test.request("GET", "/api/v1/matches/mat_none")).body.error.code).toBe("MATCH_NOT_FOUND");
  });
});
