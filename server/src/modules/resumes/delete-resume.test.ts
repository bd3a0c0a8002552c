import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { addedJobs, readyResume, resumeText, upload } from "../../testing/factories.ts";
import { deleteResume } from "./delete-resume.ts";
import { sweepFiles } from "./remove-unused-files.ts";

describe("deleting a resume", () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
    await addedJobs(test.ctx, { id: "1" });
  });
  afterAll(() => test.close());
  const storedFiles = () => test.ctx.storage.list();

  it("removes its file, its reading and its matches, and is then unknown", async () => {
    const id = await readyResume(test);
    expect(await storedFiles()).toHaveLength(1);
    expect((await test.request("DELETE", `/api/v1/resumes/${id}`)).body.data).toEqual({ id });
    expect(await storedFiles()).toEqual([]);
    const { rows } = await test.owner.execute(
      sql`select (select count(*) from readings)::int + (select count(*) from matches)::int + (select count(*) from resumes)::int as left`,
    );
    expect(rows).toEqual([{ left: 0 }]);
    for (const path of ["", "/reading", "/file", "/matches"]) {
      expect((await test.request("GET", `/api/v1/resumes/${id}${path}`)).status).toBe(404);
    }
    expect((await test.request("DELETE", `/api/v1/resumes/${id}`)).body.error.code).toBe("RESUME_NOT_FOUND");
  });

  it("may happen while the resume waits to be read: nothing of it comes back", async () => {
    const { id } = await upload(test.ctx, resumeText({ name: "Bea Example" }));
    await deleteResume(test.ctx, id);
    await test.settled();
    expect((await test.request("GET", "/api/v1/resumes")).body.data).toEqual([]);
    expect(await storedFiles()).toEqual([]);
  });

  it("leaves a file that a crash forgot to the sweep at the next start", async () => {
    const kept = await readyResume(test, resumeText({ name: "Cai Example" }));
    const file = await test.ctx.storage.receive(
      (async function* () {
        yield Buffer.from("nobody refers to this");
      })(),
    );
    await file.keep();
    expect(await storedFiles()).toHaveLength(2);
    await sweepFiles(test.ctx);
    expect(await storedFiles()).toHaveLength(1);
    expect((await test.request("GET", `/api/v1/resumes/${kept}/file`)).status).toBe(200);
    expect(await readdir(join(test.folder, "files", "arriving"))).toEqual([]);
  });

  it("is refused without permission, and in another workspace", async () => {
    const id = await readyResume(test, resumeText({ name: "Dia Example" }));
    await expect(deleteResume(test.ctxWith("resumes:read"), id)).rejects.toMatchObject({ code: "FORBIDDEN" });
    const elsewhere = { ...test.ctx, db: test.shared.inWorkspace("wsp_other"), workspaceId: "wsp_other" as typeof test.ctx.workspaceId };
    await expect(deleteResume(elsewhere, id)).rejects.toMatchObject({ code: "RESUME_NOT_FOUND" });
    expect((await test.request("GET", `/api/v1/resumes/${id}`)).status).toBe(200);
  });
});
