import { createParserPool } from "@candor/host";
import * as bad from "@candor/host/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestApp, type TestApp } from "../../testing/create-test-app.ts";
import { form, readyResume, resumeText } from "../../testing/factories.ts";

describe("a document that cannot be read", () => {
  let test: TestApp;
  beforeAll(async () => void (test = await createTestApp({ parser: createParserPool({ size: 1 }) })));
  afterAll(() => test.close());
  const outcomeOf = async (content: Uint8Array, fileName: string) => {
    const response = await test.app.inject({ method: "POST", url: "/api/v1/resumes/upload", ...form({ name: "file", content, fileName }) });
    await test.settled();
    return (await test.request("GET", `/api/v1/resumes/${response.json().data.id}`)).body.data;
  };

  it.each([
    ["is empty", "resume.pdf", () => bad.emptyFile, "EMPTY_FILE", /empty/],
    ["is no document at all", "resume.pdf", () => bad.notADocument, "UNKNOWN_FORMAT", /save it as PDF/],
    ["is an archive of something else", "resume.docx", () => bad.plainZip(), "UNKNOWN_FORMAT", /archive/],
    ["was cut off in the middle", "resume.pdf", () => bad.truncatedPdf(), "DAMAGED_FILE", /not transferred completely/],
    ["is locked by a password", "resume.pdf", () => bad.passwordPdf(), "PASSWORD_PROTECTED", /copy without/],
    ["is a scan without text", "resume.pdf", () => bad.pdfWithoutText(), "NO_TEXT_LAYER", /^The file has no text layer/],
    ["is a bomb", "resume.docx", () => bad.zipBombDocx(300), "TOO_LARGE", /too large/],
  ] as const)("is kept, and the resume says in a sentence that it %s", async (_what, fileName, make, code, message) => {
    const resume = await outcomeOf(await make(), fileName);
    expect(resume).toMatchObject({ status: "failed", matchCount: 0, fileName, problem: { code } });
    expect(resume.problem.message).toMatch(message);
    expect(resume.problem.message).toMatch(/^[A-Z].{20,}\.$/);
    expect((await test.request("GET", `/api/v1/resumes/${resume.id}/file`)).headers["content-disposition"]).toMatch(/^attachment;/);
    expect(await test.request("GET", `/api/v1/resumes/${resume.id}/matches`)).toMatchObject({
      status: 200,
      body: { data: [], status: "failed" },
    });
    expect((await test.request("GET", `/api/v1/resumes/${resume.id}/reading`)).status).toBe(404);
  });

  it("is the same one when it comes again, and can be deleted like any other", async () => {
    const first = await outcomeOf(bad.notADocument, "again.pdf");
    const again = await test.app.inject({
      method: "POST",
      url: "/api/v1/resumes/upload",
      ...form({ name: "file", content: bad.notADocument, fileName: "again.pdf" }),
    });
    expect(again.statusCode).toBe(200);
    expect(again.json().data).toMatchObject({ id: first.id, status: "failed", duplicate: true });
    expect((await test.request("DELETE", `/api/v1/resumes/${first.id}`)).status).toBe(200);
  });

  it("is read without its scripts when it is a web page", async () => {
    const page = `<html><body><h1>Eva Example</h1><script>document.title = "stolen"</script><p onclick="stolen()">eva@example.com</p></body></html>`;
    const resume = await outcomeOf(new TextEncoder().encode(page), "eva.html");
    expect(resume).toMatchObject({ status: "ready", name: "Eva Example", format: "html" });
    const reading = await test.request("GET", `/api/v1/resumes/${resume.id}/reading`);
    expect(JSON.stringify(reading.body.data)).not.toContain("stolen");
  });

  it("does not keep the next one from being read, whatever its name says", async () => {
    const id = await readyResume(test, resumeText({ name: "Zoe Example" }));
    expect((await test.request("GET", `/api/v1/resumes/${id}`)).body.data).toMatchObject({ status: "ready", name: "Zoe Example" });
    const misnamed = await outcomeOf(await bad.longPdf(2), "resume.docx");
    expect(misnamed).toMatchObject({ status: "ready", format: "pdf", kind: "paged", pageCount: 2 });
  });

  it("is read as far as page 50 when it has 3,000, and says so", async () => {
    const resume = await outcomeOf(await bad.longPdf(3_000), "long.pdf");
    expect(resume).toMatchObject({ status: "ready", problem: null });
    const { notes } = (await test.request("GET", `/api/v1/resumes/${resume.id}/reading`)).body.data;
    expect(notes).toContainEqual(expect.objectContaining({ code: "PAGES_NOT_READ", message: expect.stringMatching(/50/) }));
  });
});
