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
    ["empty", "resume.pdf", () => bad.emptyFile, ["EMPTY_FILE"]],
    ["no document at all", "resume.pdf", () => bad.notADocument, ["UNKNOWN_FORMAT"]],
    ["an archive of something else", "resume.docx", () => bad.plainZip(), ["UNKNOWN_FORMAT"]],
    ["cut off in the middle", "resume.pdf", () => bad.truncatedPdf(), ["DAMAGED_FILE", "NO_TEXT_LAYER", "NO_TEXT"]],
    ["locked by a password", "resume.pdf", () => bad.passwordPdf(), ["PASSWORD_PROTECTED"]],
    ["a scan without text", "resume.pdf", () => bad.pdfWithoutText(), ["NO_TEXT_LAYER"]],
    ["a bomb", "resume.docx", () => bad.zipBombDocx(300), ["TOO_LARGE", "OUT_OF_MEMORY"]],
  ])("is kept, and the resume says in a sentence that it is %s", async (_what, fileName, make, codes) => {
    const resume = await outcomeOf(await make(), fileName);
    expect(resume).toMatchObject({ status: "failed", matchCount: 0, fileName });
    expect(codes).toContain(resume.problem.code);
    expect(resume.problem.message).toMatch(/^[A-Z].{20,}\.$/);
    expect((await test.request("GET", `/api/v1/resumes/${resume.id}/file`)).status).toBe(200);
  });

  it("does not keep the next one from being read, whatever its name says", async () => {
    const id = await readyResume(test, resumeText({ name: "Zoe Example" }));
    expect((await test.request("GET", `/api/v1/resumes/${id}`)).body.data).toMatchObject({ status: "ready", name: "Zoe Example" });
    const misnamed = await outcomeOf(await bad.longPdf(2), "resume.docx");
    expect(misnamed).toMatchObject({ status: "ready", format: "pdf", kind: "paged", pageCount: 2 });
  });

  it("is read as far as page 50 when it has 3,000, and says so", async () => {
    const resume = await outcomeOf(await bad.longPdf(3_000), "long.pdf");
    expect(resume.status).toBe("ready");
    const { notes } = (await test.request("GET", `/api/v1/resumes/${resume.id}/reading`)).body.data;
    expect(notes.map(({ message }: { message: string }) => message).join("\n")).toMatch(/50/);
  });
});
