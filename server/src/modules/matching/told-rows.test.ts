import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { addedJobs, readyResume } from "../../testing/factories.ts";

describe("a ranked list read by somebody whose browser speaks another language", () => {
  let test: TestApp;
  let resumeId: string;
  let jobId: string;
  beforeAll(async () => {
    test = await createTestApp();
    [jobId = ""] = await addedJobs(
      test.ctx,
      { id: "1", skills: "TypeScript and Kafka" },
      { id: "2", title: "Pastry Chef", skills: "baking" },
    );
    resumeId = await readyResume(test);
  });
  afterAll(() => test.close());

  const list = async (path: string, headers: Record<string, string> = {}) => {
    const { body, headers: answered } = await test.request("GET", `/api/v1/${path}`, undefined, headers);
    return { rows: body.data, language: answered["content-language"], vary: String(answered["vary"]) };
  };

  it.each([
    ["de-AT,de;q=0.9,en;q=0.8", "de", "Gemeinsame Kenntnisse", "und"],
    ["fr-CH, fr;q=0.9", "fr", "Compétences communes", "et"],
    ["es-ES,es;q=0.9", "es", "Conocimientos en común", "y"],
    ["pt-BR,pt;q=0.9", "en", "Skills in common", "and"],
  ])("tells strengths and gaps in it, and no other figure: %s", async (header, language, strength) => {
    const english = (await list(`resumes/${resumeId}/matches`)).rows;
    for (const path of [`resumes/${resumeId}/matches`, `jobs/${jobId}/candidates`]) {
      const { rows, ...answered } = await list(path, { "accept-language": header });
      expect(answered).toEqual({ language, vary: expect.stringContaining("accept-language") });
      const row = rows.find((one: { jobId: string }) => one.jobId === jobId);
      expect(row.strengths.join("\n")).toContain(strength);
      const { strengths: _told, gaps: _missed, missingSkills: _named, ...figures } = row;
      expect(english.find((one: { jobId: string }) => one.jobId === jobId)).toMatchObject(figures);
    }
  });

  it("tells them in the language that is asked for by name, whatever the browser speaks", async () => {
    const { rows, language } = await list(`resumes/${resumeId}/matches?language=fr`, { "accept-language": "de" });
    expect(language).toBe("fr");
    expect(rows[0].gaps.join("\n")).not.toMatch(/Missing|Fehlt/);
    expect((await test.request("GET", `/api/v1/resumes/${resumeId}/matches?language=klingon`)).status).toBe(400);
  });
});
