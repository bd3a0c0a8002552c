import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LiveEvent } from "../../contract/live-event.ts";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { form, resumeText, upload } from "../../testing/factories.ts";

describe("uploading a resume", () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp()));
  afterAll(() => test.close());
  const send = async (part: Parameters<typeof form>[0]) =>
    test.app.inject({ method: "POST", url: "/api/v1/resumes/upload", ...form(part) });

  it("answers at once, reads in the background, and tells the page how far it is", async () => {
    const seen: LiveEvent[] = [];
    const stop = test.ctx.events.watch(test.ctx.workspaceId, (event) => seen.push(event));
    const response = await send({ name: "file", content: resumeText(), fileName: "ada.txt" });
    expect(response.statusCode).toBe(202);
    const { id, duplicate } = response.json().data;
    expect(duplicate).toBe(false);
    await test.settled();
    stop();
    const { body } = await test.request("GET", `/api/v1/resumes/${id}`);
    expect(body.data).toMatchObject({
      status: "ready",
      name: "Ada Example",
      fileName: "ada.txt",
      format: "text",
      kind: "flow",
      problem: null,
    });
    expect(seen.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["resume.uploaded", "resume.reading", "resume.read", "match.scored"]),
    );
    expect(seen.every((event) => event.id === id)).toBe(true);
  });

  it("knows the same bytes again under any name, and answers the resume that is already here", async () => {
    const content = resumeText({ name: "Bea Example" });
    const first = (await send({ name: "file", content, fileName: "one.txt" })).json().data;
    const again = await send({ name: "file", content, fileName: "two.txt" });
    expect(again.statusCode).toBe(200);
    expect(again.json().data).toMatchObject({ id: first.id, duplicate: true });
  });

  it("keeps one resume when the same bytes arrive twice at the same moment", async () => {
    const content = resumeText({ name: "Cai Example" });
    const both = await Promise.all([upload(test.ctx, content), upload(test.ctx, content)]);
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(both.filter(({ duplicate }) => duplicate)).toHaveLength(1);
  });

  it("takes pasted text", async () => {
    const response = await send({ name: "text", content: resumeText({ name: "Dia Example" }) });
    expect(response.statusCode).toBe(202);
    await test.settled();
    const { body } = await test.request("GET", `/api/v1/resumes/${response.json().data.id}`);
    expect(body.data).toMatchObject({ name: "Dia Example", fileName: "Pasted text.txt" });
  });

  it("keeps the original bytes and hands them out so that they cannot act on the page", async () => {
    const content = `<html><body><h1>Eva Example</h1><script>alert(1)</script><p>eva@example.com</p></body></html>`;
    const { id } = (await send({ name: "file", content, fileName: "eva.html" })).json().data;
    await test.settled();
    const { status, body, headers } = await test.request("GET", `/api/v1/resumes/${id}/file`);
    expect(status).toBe(200);
    expect(body).toBe(content);
    expect(headers["content-security-policy"]).toMatch(/^sandbox; default-src 'none'/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it.each([
    ["an empty file", new Uint8Array(), "EMPTY_FILE"],
    ["bytes that are no document", Uint8Array.from({ length: 2000 }, (_, index) => (index * 7919) % 256), "UNKNOWN_FORMAT"],
  ])("says plainly why %s could not be read", async (_what, content, code) => {
    const { id } = (await send({ name: "file", content, fileName: "odd.pdf" })).json().data;
    await test.settled();
    const { body } = await test.request("GET", `/api/v1/resumes/${id}`);
    expect(body.data).toMatchObject({ status: "failed", problem: { code } });
    expect(body.data.problem.message.length).toBeGreaterThan(20);
  });

  it("refuses a request without a document, and one that is no form", async () => {
    expect((await send({ name: "other", content: "x", fileName: "a.txt" })).statusCode).toBe(400);
    const plain = await test.request("POST", "/api/v1/resumes/upload", { text: "x" });
    expect(plain).toMatchObject({ status: 415, body: { success: false, error: { code: "UNSUPPORTED_MEDIA_TYPE" } } });
  });

  it("refuses more than 25 MB with 413 and keeps nothing of it", async () => {
    const response = await send({ name: "file", content: Buffer.alloc(26 * 1024 * 1024, 65), fileName: "big.txt" });
    expect(response.statusCode).toBe(413);
    expect(response.json().error).toMatchObject({ code: "PAYLOAD_TOO_LARGE" });
    expect(await readdir(join(test.folder, "files", "arriving"))).toEqual([]);
  });

  it("shows a name from a path without the path", async () => {
    const { id } = (await send({ name: "file", content: resumeText({ name: "Fay Example" }), fileName: "..\\\\..\\\\etc/fay.txt" })).json()
      .data;
    expect((await test.request("GET", `/api/v1/resumes/${id}`)).body.data.fileName).toBe("fay.txt");
  });

  it("writes who did it into the audit, without a word of the document", async () => {
    const { id } = await upload(test.ctx, resumeText({ name: "Gil Example" }));
    const { rows } = await test.owner.execute(sql`select * from audit_entries where subject_id = ${id} and action = 'resume.uploaded'`);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ actor_id: test.ctx.actor.id, workspace_id: test.ctx.workspaceId });
    expect(JSON.stringify(rows)).not.toContain("Gil");
  });

  it("is refused without permission, and keeps nothing then", async () => {
    await expect(upload(test.ctxWith("resumes:read"), resumeText({ name: "Hal Example" }))).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect(await readdir(join(test.folder, "files", "arriving"))).toEqual([]);
  });
});
