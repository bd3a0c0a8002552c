import { afterAll, describe, expect, it } from "vitest";
import { employersOn, longPdfResume, longTextResume, longWordResume } from "../testing/index.ts";
import { createParserPool } from "./parser-pool.ts";

const FORMATS = [
  { format: "PDF", make: longPdfResume, cut: { code: "PAGES_NOT_READ", message: "Only the first 50 of 300 pages were read." } },
  { format: "Word file", make: longWordResume, cut: { code: "TEXT_NOT_READ", message: "Only the first 400000 characters were read." } },
  { format: "text", make: longTextResume, cut: { code: "TEXT_NOT_READ", message: "Only the first 400000 characters were read." } },
];

/** The pool has limits of its own: 90 s to start a process, 30 s for a document. */
describe("a long resume", { timeout: 150_000 }, () => {
  const pool = createParserPool({ size: 1 });
  afterAll(() => pool.close());

  const read = async (bytes: Uint8Array) => {
    const outcome = await pool.parseResume(bytes, { asOf: "2026-11-01" });
    if (!outcome.ok) throw new Error(outcome.problem.message);
    const { resume, notes } = outcome.value;
    const cuts = notes.filter(({ code }) => code === "PAGES_NOT_READ" || code === "TEXT_NOT_READ");
    return { email: resume.basics?.email, employers: (resume.work ?? []).map(({ name }) => name), cuts };
  };

  it.each(FORMATS)("of forty pages, as professors have, is read to its last job ($format)", async ({ make }) => {
    const { employers, cuts } = await read(await make(40));
    expect(employers).toEqual(employersOn(40));
    expect(cuts).toEqual([]);
  });

  it.each(FORMATS)("of three hundred pages is read as far as the limit, and says where that lies ($format)", async ({ make, cut }) => {
    const { email, employers, cuts } = await read(await make(300));
    expect(email).toBe("ada@example.com");
    expect(employers.slice(0, employersOn(50).length)).toEqual(employersOn(50));
    expect(employers.length).toBeLessThan(employersOn(300).length);
    expect(cuts).toEqual([expect.objectContaining(cut)]);
  });
});
