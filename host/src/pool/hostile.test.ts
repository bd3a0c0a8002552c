import { afterAll, describe, expect, it } from "vitest";
import { HOSTILE_DOCUMENTS } from "../testing/index.ts";
import { createParserPool } from "./parser-pool.ts";

/** Every fourth; `npm run prove hostile` reads them all, each by a command of its own. */
const SAMPLE = HOSTILE_DOCUMENTS.filter((_, at) => at % 4 === 0);
const LIMITS = { size: 2, timeoutMs: 30_000, memoryMb: 512 };

describe("a hostile file", () => {
  const pool = createParserPool(LIMITS);
  afterAll(() => pool.close());

  it("has many faces, each with a name of its own", () => {
    expect(HOSTILE_DOCUMENTS.length).toBeGreaterThanOrEqual(200);
    expect(new Set(HOSTILE_DOCUMENTS.map(({ name }) => name)).size).toBe(HOSTILE_DOCUMENTS.length);
  });

  it.each(SAMPLE)("ends in a reading or one clear sentence ($name)", async ({ ends, make }) => {
    const outcome = await pool.parseResume(make(), { asOf: "2026-11-01" });
    if (ends !== "either") expect(outcome.ok ? "read" : "refused").toBe(ends);
    if (outcome.ok) return;
    expect(outcome.problem.code).not.toBe("PARSER_CRASHED");
    expect(outcome.problem.message).toMatch(/^\S[^\n\r]{10,300}\.$/u);
  });
});
