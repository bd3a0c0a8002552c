import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestKey, digestOf } from "../../platform/audit/digest.ts";
import { verifyLedger } from "../../platform/audit/verify-ledger.ts";
import { transaction } from "../../platform/db/transaction.ts";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { addedJobs, form, readyResume, resumeText } from "../../testing/factories.ts";
import { tamper } from "../../testing/ledger/tamper.ts";
import { deleteResume } from "../resumes/delete-resume.ts";
import { listEntries } from "./list-entries.ts";

describe("the audit ledger", () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp()));
  afterAll(() => test.close());

  const entries = async (subject?: string) => (await listEntries(test.ctx, { limit: 200, subject })).rows;
  const actions = async (subject: string) => (await entries(subject)).map(({ action }) => action).toReversed();

  it("writes down who uploads, sees, corrects and deletes a person's resume, in one chain without a gap", async () => {
    const [jobId] = await addedJobs(test.ctx, {});
    const id = await readyResume(test);
    const { body } = await test.request("GET", `/api/v1/resumes/${id}/matches`);
    for (const path of [`resumes/${id}`, `resumes/${id}/reading`, `resumes/${id}/file`, "resumes", "corrections"])
      await test.request("GET", `/api/v1/${path}`);
    await test.request("GET", `/api/v1/jobs/${jobId}/candidates`);
    await test.request("GET", `/api/v1/matches/${body.data[0].id}`);
    await test.request("PATCH", `/api/v1/resumes/${id}/reading`, { corrections: [{ pointer: "/basics/label", value: "Engineer" }] });
    await test.settled();
    await test.request("DELETE", `/api/v1/resumes/${id}`);

    const told = await actions(id);
    for (const action of [
      ["resume.uploaded", "resume.reading", "resume.read", "resume.matched"],
      ["matches.listed", "resume.seen", "reading.seen", "file.opened", "resume.corrected", "resume.deleted"],
    ].flat())
      expect(told).toContain(action);
    const all = await entries();
    expect(all.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["resumes.listed", "corrections.exported", "candidates.listed", "match.seen", "job.imported"]),
    );
    expect(all.map(({ sequence }) => sequence).toReversed()).toEqual(all.map((_, index) => index + 1));
    expect((await verifyLedger(test.owner)).bad).toEqual([]);
  });

  it("counts a list as one look at it, however many people it names", async () => {
    await readyResume(test, resumeText({ name: "Bea Example" }));
    await readyResume(test, resumeText({ name: "Cleo Example" }));
    const before = (await entries()).length;
    await test.request("GET", "/api/v1/resumes");
    const [newest, ...rest] = await entries();
    expect(newest).toMatchObject({ action: "resumes.listed", facts: { count: 2 }, actor: { kind: "account", name: "Owner" } });
    expect(rest).toHaveLength(before);
  });

  it("keeps digests that prove what was corrected as long as the person is here, and nothing once they are erased", async () => {
    const id = await readyResume(test, resumeText({ name: "Dora Example" }));
    const corrections = [{ pointer: "/basics/label", value: "Analyst" }];
    await test.request("PATCH", `/api/v1/resumes/${id}/reading`, { corrections });
    await test.settled();
    const { workspaceId } = test.ctx;
    const key = () => transaction(test.ctx, (tx) => digestKey(tx, test.ctx, { id, workspaceId }));
    const uploaded = async () => (await entries(id)).find(({ action }) => action === "resume.uploaded")?.digests?.after;
    const text = resumeText({ name: "Dora Example" });
    const value = { fileName: "resume.txt", document: createHash("sha256").update(text).digest("hex") };
    expect(await uploaded()).toBe(digestOf(await key(), value));

    await deleteResume(test.ctx, id);
    expect(await uploaded()).not.toBe(digestOf(await key(), value));
    expect(await actions(id)).toContain("resume.deleted");
  });

  it("holds no word of any document", async () => {
    const { rows } = await test.owner.execute(sql`select * from audit_entries`);
    const everything = JSON.stringify(rows);
    for (const word of ["Ada", "Dora", "ada@example.com", "Acme", "Analyst", "resume.txt"]) expect(everything).not.toContain(word);
  });

  it("loses no entry when the workspace is deleted", async () => {
    const { owner: db } = test;
    const count = async () => (await db.execute<{ count: string }>(sql`select count(*) from audit_entries`)).rows[0]?.count;
    await db.execute(sql`insert into workspaces (id, kind, name, created_at) values ('wsp_gone', 'company', 'Gone Ltd', now())`);
    const elsewhere = { ...test.ctx, workspaceId: "wsp_gone" as typeof test.ctx.workspaceId, db: test.shared.inWorkspace("wsp_gone") };
    await addedJobs(elsewhere, { id: "gone" });
    await test.settled();
    const before = await count();
    await db.execute(sql`delete from workspaces where id = 'wsp_gone'`);
    expect(await count()).toBe(before);
    const { rows } = await db.execute(sql`select 1 from digest_keys where workspace_id = 'wsp_gone'`);
    expect(rows).toEqual([]);
    expect((await verifyLedger(db)).bad).toEqual([]);
  });

  it("gives reads and writes that come at the same moment a place each", async () => {
    const ids = await Promise.all(["Eva", "Finn", "Gil"].map((name) => readyResume(test, resumeText({ name: `${name} Example` }))));
    await Promise.all(ids.flatMap((id) => Array.from({ length: 8 }, () => test.request("GET", `/api/v1/resumes/${id}`))));
    for (const id of ids) expect((await actions(id)).filter((action) => action === "resume.seen")).toHaveLength(8);
    expect((await verifyLedger(test.owner)).bad).toEqual([]);
  });

  it("goes on from a checkpoint of before, and names the entry that is another than then although every hash fits again", async () => {
    const known = (await verifyLedger(test.owner)).chains;
    await readyResume(test, resumeText({ name: "Jo Example" }));
    expect((await verifyLedger(test.owner, known)).bad).toEqual([]);

    const { workspaceId } = test.ctx;
    const rewritten = { workspaceId, sequence: 3, act: "flip", remade: true } as const;
    class PutBack extends Error {}
    const trying = test.owner.transaction(async (tx) => {
      await tamper(tx, rewritten);
      expect((await verifyLedger(tx)).bad).toEqual([]);
      expect((await verifyLedger(tx, known)).bad).toEqual([
        { workspaceId, sequence: 3, problem: "is not the one that the checkpoint knows" },
      ]);
      throw new PutBack();
    });
    await expect(trying).rejects.toThrow(PutBack);
  });

  it("is refused without the permission, and pages from the newest entry back", async () => {
    await expect(listEntries(test.ctxWith("resumes:read"), { limit: 5 })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const first = await test.request("GET", "/api/v1/audit/entries?limit=3");
    const second = await test.request("GET", `/api/v1/audit/entries?limit=3&cursor=${first.body.page.next}`);
    expect(second.body.data[0].sequence).toBe(first.body.data[2].sequence - 1);
    expect(second.body.data[0].hash).toBe(first.body.data[2].previous);
  });

  it("does not hand out a file whose opening cannot be written down", async () => {
    const id = await readyResume(test, resumeText({ name: "Hal Example" }));
    await test.owner.execute(sql`alter table audit_entries rename to audit_entries_away`);
    const refused = await test.request("GET", `/api/v1/resumes/${id}/file`);
    const upload = await test.app.inject({
      method: "POST",
      url: "/api/v1/resumes/upload",
      ...form({ name: "text", content: "Ida Example" }),
    });
    await test.owner.execute(sql`alter table audit_entries_away rename to audit_entries`);
    expect([refused.status, upload.statusCode]).toEqual([500, 500]);
    expect((await test.request("GET", "/api/v1/resumes")).body.data.map(({ name }: { name: string }) => name)).not.toContain("Ida Example");
  });
});
