import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { createParserPool, type StageReport } from "../index.ts";

const scan = (name: string, type = "jpg"): Uint8Array =>
  readFileSync(fileURLToPath(new URL(`../testing/scans/${name}.${type}`, import.meta.url)));
const options = { asOf: "2026-11-01" };
const SLOW = 180_000;

/** The same picture as held by a camera turned to the side, as EXIF tells it. */
function heldSideways(jpeg: Uint8Array): Uint8Array {
  const entry = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0];
  const exif = [..."Exif\0\0MM\0*"].map((sign) => sign.charCodeAt(0)).concat([0, 0, 0, 8, 0, 1, ...entry, 0, 0, 0, 0]);
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...jpeg.subarray(2)]);
}

describe("a resume that is a picture", { timeout: SLOW }, () => {
  const pool = createParserPool({ size: 1 });
  afterAll(() => pool.close());

  it("is read with its name, address, employers and dates, and says that it was recognised", async () => {
    const stages: StageReport[] = [];
    const outcome = await pool.parseResume(scan("english"), options, (report) => stages.push(report));
    if (!outcome.ok) throw new Error(outcome.problem.message);
    const { resume, notes, fieldConfidence, document } = outcome.value;
    expect(resume.basics).toMatchObject({ name: "Marion Hartwell", email: "marion.hartwell@example.com" });
    expect(resume.work?.map(({ startDate, endDate }) => [startDate, endDate])).toEqual([
      ["2019-03", undefined],
      ["2014-06", "2019-02"],
    ]);
    expect(JSON.stringify(resume.work)).toContain("Quayline Freight Ltd");
    expect(notes.find(({ code }) => code === "TEXT_RECOGNISED")?.message).toContain("English");
    expect(fieldConfidence["/basics/name"]).toBeLessThan(1);
    expect(document).toMatchObject({ format: "image", kind: "paged", pageCount: 1 });
    expect(stages[0]).toEqual({ stage: "recognising", partial: { recognising: { page: 1, of: 1 } } });
  });

  it("is read in its own language, so that umlauts are right", async () => {
    const outcome = await pool.parseResume(scan("german"), options);
    if (!outcome.ok) throw new Error(outcome.problem.message);
    const { resume, notes, text } = outcome.value;
    expect(resume.basics).toMatchObject({ name: "Jörg Großmüller", email: "joerg.grossmueller@example.de" });
    expect(text).toContain("Störungen behoben und Schaltpläne für größere Umbauten überarbeitet");
    expect(notes.find(({ code }) => code === "TEXT_RECOGNISED")?.message).toContain("German");
  });

  it("is read from the PDF of a scanner that stores pages like a fax machine", async () => {
    const outcome = await pool.parseResume(scan("fax", "pdf"), options);
    if (!outcome.ok) throw new Error(outcome.problem.message);
    expect(outcome.value.resume.basics).toMatchObject({ name: "Marion Hartwell", email: "marion.hartwell@example.com" });
    expect(outcome.value.document.format).toBe("pdf");
  });

  it("is turned as the camera says, and by itself where the camera said wrong", async () => {
    const outcome = await pool.parseResume(heldSideways(scan("english")), options);
    if (!outcome.ok) throw new Error(outcome.problem.message);
    const [page] = outcome.value.document.pages ?? [];
    expect(outcome.value.resume.basics?.name).toBe("Marion Hartwell");
    expect(page && page.width > page.height).toBe(true);
    const [box] = outcome.value.evidence["/basics/name"]?.[0]?.boxes ?? [];
    expect(box && box.height > box.width).toBe(true);
  });

  it("ends in one clear sentence where the picture is broken or holds no words", async () => {
    const broken = await pool.parseResume(scan("english").slice(0, 300), options);
    expect(broken).toMatchObject({ ok: false, problem: { code: "DAMAGED_FILE", message: expect.stringContaining("picture") } });
    const blank = Buffer.from("R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=", "base64");
    expect(await pool.parseResume(blank, options)).toMatchObject({ ok: false });
  });
});

describe("the process that recognises", { timeout: SLOW }, () => {
  it("ends with the pool, also in the middle of a page", async () => {
    const pool = createParserPool({ size: 1 });
    const reading = pool.parseResume(scan("english"), options);
    await waitUntil(() => childProcesses().some((command) => command.includes("ocr-child")));
    pool.close();
    expect(await reading).toMatchObject({ ok: false });
    await waitUntil(() => !childProcesses().some((command) => command.includes("ocr-child")));
  });
});

function childProcesses(): string[] {
  return execFileSync("ps", ["-o", "args=", "--ppid", String(process.pid)], { encoding: "utf8" }).split("\n");
}

async function waitUntil(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 50));
}
