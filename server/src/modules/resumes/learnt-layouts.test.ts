import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { upload } from "../../testing/factories.ts";
import { correctReading } from "./correct-reading.ts";
import { readResume } from "./read-resume.ts";
import { loadReading } from "./readings.repository.ts";
import { useLearnt } from "./use-learnt.ts";

/** One template: the employer in bold above the title in italics. The names mislead on purpose: a pub called "Chief Engineer". */
const template = (name: string, employer: string, title: string, skills = "Odds and ends") =>
  `<html><body><h1>${name}</h1><p>${name.split(" ")[0]?.toLowerCase()}@example.com | Leeds</p>
  <h2>Experience</h2><p><b>${employer}</b></p><p><i>${title}</i></p><p>Jan 2019 - Mar 2021</p><ul><li>Kept the lamps lit.</li></ul>
  <h2>Education</h2><p><b>Example University</b></p><p>BSc Physics, 2008 - 2011</p><h2>${skills}</h2><p>Python, Excel</p></body></html>`;

describe("a resume of a layout that was corrected before", () => {
  let test: TestApp;
  let ada: string;
  let bea: string;
  beforeAll(async () => {
    test = await createTestApp();
    ada = (await upload(test.ctx, template("Ada Example", "Chief Engineer", "Harbour Trading Ltd"), "ada.html")).id;
    await test.settled();
  });
  afterAll(() => test.close());
  const reading = async (id: string) => (await test.request("GET", `/api/v1/resumes/${id}/reading`)).body.data;
  const correct = async (id: string, body: object) => test.request("PATCH", `/api/v1/resumes/${id}/reading`, body);
  const added = async (content: string, fileName: string) => {
    const { id } = await upload(test.ctx, content, fileName);
    await test.settled();
    return id;
  };

  it("is first corrected by hand: employer and title change places, each with its words on the page", async () => {
    expect((await reading(ada)).resume.work[0]).toMatchObject({ position: "Chief Engineer", name: "Harbour Trading Ltd" });
    const { status, body } = await correct(ada, {
      corrections: [
        { pointer: "/work/0/name", value: "Chief Engineer" },
        { pointer: "/work/0/position", value: "Harbour Trading Ltd" },
      ],
    });
    expect(status).toBe(200);
    expect(body.data.evidence["/work/0/name"]).toMatchObject([{ quote: "Chief Engineer" }]);
  });

  it("has a line named as a heading, and what stands below it is read at once", async () => {
    expect((await reading(ada)).resume.skills).toBeUndefined();
    await correct(ada, { headings: [{ text: "Odds and ends", section: "skills" }] });
    await test.settled();
    const now = await reading(ada);
    expect(now.resume.skills[0].keywords).toEqual(["Python", "Excel"]);
    expect(now.resume.work[0]).toMatchObject({ name: "Chief Engineer", position: "Harbour Trading Ltd" });
    expect(now.headings).toEqual([{ text: "Odds and ends", section: "skills" }]);
    expect(now.sameLayout.sources).toEqual([]);
  });

  it("is then right at once, and says whose corrections were applied to which fields", async () => {
    bea = await added(template("Bea Sample", "Head Chef", "Riverside Foods Ltd"), "bea.html");
    const read = await reading(bea);
    expect(read.resume.work[0]).toMatchObject({ name: "Head Chef", position: "Riverside Foods Ltd" });
    expect(read.resume.skills[0].keywords).toEqual(["Python", "Excel"]);
    expect(read.sameLayout).toMatchObject({
      isUsed: true,
      sources: [{ resumeId: ada, fileName: "ada.html", rules: 3, pointers: ["/work/0/name", "/work/0/position"] }],
    });
    expect(read.corrections).toEqual([]);
  });

  it("is read as the machine alone would read it when the person takes that back, and again with it when they want it", async () => {
    expect((await test.request("PATCH", `/api/v1/resumes/${bea}/learnt`, { use: false })).status).toBe(200);
    await test.settled();
    expect(await reading(bea)).toMatchObject({
      resume: { work: [{ position: "Head Chef", name: "Riverside Foods Ltd" }] },
      sameLayout: { isUsed: false, sources: [] },
    });
    await test.request("PATCH", `/api/v1/resumes/${bea}/learnt`, { use: true });
    await test.settled();
    expect((await reading(bea)).resume.work[0]).toMatchObject({ name: "Head Chef" });
  });

  it("leaves a resume of another layout untouched", async () => {
    const other = template("Cai Test", "Senior Buyer", "Meadow Supplies Ltd", "Skills").replaceAll(/<\/?[bi]>/g, "");
    const read = await reading(await added(other, "cai.html"));
    expect(read.resume.work[0]).toMatchObject({ position: "Senior Buyer", name: "Meadow Supplies Ltd" });
    expect(read.sameLayout.sources).toEqual([]);
  });

  it("keeps the corrections as cases that can be taken along: hash, layout, each field as read and as it should be", async () => {
    const { body } = await test.request("GET", "/api/v1/corrections");
    expect(body.data).toHaveLength(1);
    expect(body.data[0]).toMatchObject({
      format: "html",
      document: expect.stringMatching(/^[0-9a-f]{64}$/),
      layout: { titles: ["experience", "education", "odds and ends"] },
      headings: [{ text: "Odds and ends", section: "skills" }],
    });
    expect(body.data[0].fields).toContainEqual({ pointer: "/work/0/name", read: "Harbour Trading Ltd", expected: "Chief Engineer" });
  });

  it("of another workspace learns nothing from this one", async () => {
    await test.owner.execute(sql`insert into workspaces (id, kind, name, created_at) values ('wsp_other', 'company', 'Other', now())`);
    const elsewhere = { ...test.ctx, db: test.shared.inWorkspace("wsp_other"), workspaceId: "wsp_other" as typeof test.ctx.workspaceId };
    const { id } = await upload(elsewhere, template("Dia Other", "Head Baker", "Millstone Flour Ltd"), "dia.html");
    await readResume(elsewhere, id);
    const { reading } = await loadReading(test.owner, elsewhere, id);
    expect(reading.learnt).toBeUndefined();
    expect(reading.resume.work).toMatchObject([{ position: "Head Baker" }]);
  });

  it("cannot be corrected or read anew without permission, nor from another workspace", async () => {
    const headings = [{ text: "Experience", section: "work" as const }];
    await expect(correctReading(test.ctxWith("resumes:read"), { id: ada, headings })).rejects.toMatchObject({ code: "FORBIDDEN" });
    await expect(useLearnt(test.ctxWith("resumes:read"), { id: ada, use: false })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const elsewhere = { ...test.ctx, db: test.shared.inWorkspace("wsp_other"), workspaceId: "wsp_other" as typeof test.ctx.workspaceId };
    await expect(useLearnt(elsewhere, { id: ada, use: false })).rejects.toMatchObject({ code: "RESUME_NOT_FOUND" });
  });

  it("learns nothing any more once everything has been deleted", async () => {
    await test.request("DELETE", "/api/v1/everything", { confirm: "delete everything" });
    const id = await added(template("Eli Later", "Head Gardener", "Greenfield Parks Ltd"), "eli.html");
    const read = await reading(id);
    expect(read.resume.work[0]).toMatchObject({ position: "Head Gardener" });
    expect(read.sameLayout.sources).toEqual([]);
    expect((await test.request("GET", "/api/v1/corrections")).body.data).toEqual([]);
  });
});
