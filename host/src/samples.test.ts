import { describe, expect, it } from "vitest";
import { loadSamples } from "./samples.ts";

const { resumes, postings } = await loadSamples();
const records = postings
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Record<string, unknown>);

describe("The samples", () => {
  it("hold three resumes as real PDF and Word files", () => {
    expect(resumes.map((resume) => resume.fileName)).toEqual(["accountant.pdf", "data-engineer.pdf", "nurse.docx"]);
    const firstBytes = resumes.map((resume) => new TextDecoder("latin1").decode(resume.bytes.subarray(0, 4)));
    expect(firstBytes).toEqual(["%PDF", "%PDF", "PK\u0003\u0004"]);
  });

  it("hold at least 60 postings, each with an id of its own, a title, a company, a place and a text", () => {
    expect(records.length).toBeGreaterThanOrEqual(60);
    expect(new Set(records.map((record) => record["id"])).size).toBe(records.length);
    for (const record of records) {
      expect(record).toMatchObject({ title: expect.any(String), company: expect.any(String), location: expect.any(String) });
      expect(String(record["description"]).length).toBeGreaterThan(300);
    }
  });
});
