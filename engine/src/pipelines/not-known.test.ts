import { expect, test } from "vitest";
import { parseResume } from "./parse-resume.ts";

async function read(text: string) {
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

const notesOf = async (text: string) => (await read(text)).notes.map(({ code, message }) => `${code} ${message}`);

test("a resume in a language without a pack is told as such", async () => {
  const polish =
    "# Robin Sample\n\nDoświadczenie zawodowe. Odpowiedzialny za rozwój aplikacji internetowych, współpraca z zespołem projektowym oraz testowanie oprogramowania.";
  expect(await notesOf(polish)).toEqual(expect.arrayContaining([expect.stringMatching(/^LANGUAGE_NOT_KNOWN .*Polish/u)]));
  const english =
    "# Robin Sample\n\n## Summary\n\nWorked with teams on the development and the testing of web applications for several harbours and towns.";
  expect(await notesOf(english)).toEqual([]);
});

test("what a JSON Resume says beyond the fields that are known is told as not understood", async () => {
  const resume = {
    $schema: "https://example.org/schema.json",
    basics: { name: "Robin Sample", image: "https://example.org/robin.png" },
    work: [{ company: "Harrow Works", position: "Clerk", mood: "cheerful" }],
    hobbies: ["knots"],
  };
  const { notes, text } = await read(JSON.stringify(resume));
  const left = notes.flatMap(({ code, where }) => (code === "LINE_NOT_UNDERSTOOD" && where ? text.slice(where.start, where.end) : []));
  expect(left).toEqual(["basics.image: https://example.org/robin.png", "work.mood: cheerful", "hobbies: knots"]);
});
