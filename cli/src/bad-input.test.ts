import { emptyFile, longPdf, notADocument, passwordPdf, pdfWithoutText, plainZip, truncatedPdf, zipBombDocx } from "@candor/host/testing";
import { describe, expect, it } from "vitest";
import { candor, fileOf } from "./testing/run-candor.ts";

const refused: readonly [string, string, () => Uint8Array | Promise<Uint8Array>, RegExp][] = [
  ["an empty file", "empty.pdf", () => emptyFile, /empty/i],
  ["a truncated PDF", "half.pdf", truncatedPdf, /damaged|incomplete|broken/i],
  ["a password-protected PDF", "locked.pdf", passwordPdf, /password/i],
  ["a PDF without a text layer", "scan.pdf", pdfWithoutText, /no text layer/i],
  ["a DOCX that inflates to 500 MB", "bomb.docx", () => zipBombDocx(500), /MB|large|unpack/i],
  ["bytes that are no document", "photo.pdf", () => notADocument, /cannot be read.*save it as/i],
  ["a ZIP that is no document", "archive.docx", plainZip, /cannot be read.*save it as/i],
  ["a 100 MB file", "huge.txt", () => new Uint8Array(100 * 1024 * 1024).fill(97), /100 MB is more than/],
];

describe("candor parse on bad input", () => {
  it.each(refused)("refuses %s with one clear line and exit code 1", async (_what, name, make, message) => {
    const run = await candor(["parse", fileOf(name, await make()), "--json"]);
    expect(run.code).toBe(1);
    expect(run.stdout).toBe("");
    expect(run.stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(run.stderr).toMatch(message);
  });

  it("reads the first 50 pages of a 3,000-page PDF and notes the rest", async () => {
    const run = await candor(["parse", fileOf("long.pdf", await longPdf(3000)), "--json"]);
    expect(run.code).toBe(0);
    const { basics, meta } = JSON.parse(run.stdout);
    expect(basics.email).toBe("ada@example.com");
    expect(meta.candor.notes).toContainEqual(expect.objectContaining({ code: "PAGES_NOT_READ" }));
  });

  it("tells the type by content: a DOCX named .pdf and a text named .docx are read", async () => {
    const run = await candor(["parse", fileOf("resume.docx", "Ada Example\nada@example.com\n"), "--json"]);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout).basics.name).toBe("Ada Example");
  });

  it("names a file that does not exist, and a folder", async () => {
    expect(await candor(["parse", "/no/such/resume.pdf"])).toMatchObject({
      code: 1,
      stdout: "",
      stderr: "candor: /no/such/resume.pdf: there is no such file.\n",
    });
    expect((await candor(["parse", "/"])).stderr).toMatch(/this is a folder/);
  });

  it("refuses a device, which never ends, and keeps a strange file name on one line", async () => {
    expect(await candor(["parse", "/dev/zero"])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/no ordinary file.*standard input/),
    });
    expect((await candor(["parse", "/no/such\nname\u001b[31m.pdf"])).stderr).toBe(
      "candor: /no/such name [31m.pdf: there is no such file.\n",
    );
  });
});

describe("candor job and match on bad input", () => {
  const jobs =
    '{"id":"a","title":"Clerk","description":"Requirements:\\n- Excel"}\n{broken\n{"id":"c","title":"Nurse","description":"Requirements:\\n- Wound care"}\n{"id":"d","description":""}\n';

  it("keeps the good lines of a JSONL file and reports the bad ones with their numbers", async () => {
    const run = await candor(["job", fileOf("jobs.jsonl", jobs), "--json"]);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.stdout).map((posting: { title: string }) => posting.title)).toEqual(["Clerk", "Nurse"]);
    expect(run.stderr).toMatch(/line 2/);
    expect(run.stderr).toMatch(/line 4/);
  });

  it("reads an HTML posting without its scripts", async () => {
    const page =
      "<html><body><h1>Warehouse Clerk</h1><script>document.title='stolen'</script><p>Requirements</p><ul><li>Forklift licence</li></ul></body></html>";
    const run = await candor(["job", fileOf("page.html", page), "--json"]);
    expect(JSON.parse(run.stdout)[0].title).toBe("Warehouse Clerk");
    expect(run.stdout).not.toContain("stolen");
  });

  it("refuses a jobs file in which no job can be read", async () => {
    const run = await candor([
      "match",
      "--resume",
      fileOf("r.txt", "Ada Example\nada@example.com"),
      "--jobs",
      fileOf("jobs.jsonl", "{broken\n"),
      "--json",
    ]);
    expect(run.code).toBe(1);
    expect(run.stdout).toBe("");
  });
});
