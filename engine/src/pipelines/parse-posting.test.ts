import { expect, test } from "vitest";
import { parsePostings } from "./parse-posting.ts";

const options = { asOf: "2026-11-20" };

test("an empty file, a picture and a file that is too large are refused in plain words", () => {
  expect(parsePostings("  \n", options)).toMatchObject({ ok: false, problem: { code: "EMPTY_FILE" } });
  expect(parsePostings(new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13, 0, 0]), options)).toMatchObject({
    ok: false,
    problem: { code: "UNKNOWN_FORMAT" },
  });
  expect(parsePostings("x".repeat(50), { ...options, limits: { maxBytes: 10 } })).toMatchObject({
    ok: false,
    problem: { code: "TOO_LARGE" },
  });
});

test("an advert given as bytes is read, and keeps the address it came from", () => {
  const bytes = new TextEncoder().encode("Köchin (m/w/d)\nGasthaus Süß GmbH\n\nIhr Profil:\n- Freude am Kochen");
  const outcome = parsePostings(bytes, { ...options, url: "https://example.org/jobs/1" });
  expect(outcome.ok && outcome.value.postings[0]).toMatchObject({
    title: "Köchin (m/w/d)",
    company: "Gasthaus Süß GmbH",
    url: "https://example.org/jobs/1",
  });
});
