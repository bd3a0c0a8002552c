import type { Match, Reading } from "@candor/engine";
import { describe, expect, it } from "vitest";
import { loadEngine } from "./packs/load-engine.ts";
import { loadSamples } from "./samples.ts";

const { explainMatch, parsePostings, parseResume, prepareResume } = loadEngine();

const options = { asOf: "2026-11-20" };
const { resumes, postings: content } = await loadSamples();
const postings = await readPostings();
const readings = await Promise.all(resumes.map(({ bytes }) => read(bytes)));
const pairs = readings.flatMap((reading) =>
  postings.map((posting) => ({ reading, posting, match: explainMatch(reading, posting, options) })),
);

async function readPostings() {
  const outcome = parsePostings(content, options);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.postings;
}

async function read(bytes: Uint8Array): Promise<Reading> {
  const outcome = await parseResume(bytes, options);
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

function readText(text: string): Promise<Reading> {
  return read(new TextEncoder().encode(text));
}

/** A resume as plain text, section by section, so that a changed one can be read again. */
function textOf({ sections, lines }: Reading): string {
  const words = (index: number) => lines[index]?.text ?? "";
  return sections
    .flatMap((section) => [...(section.heading === undefined ? [] : ["", words(section.heading)]), ...section.lines.map(words)])
    .join("\n");
}

function scoresOf(reading: Reading): readonly number[] {
  return postings.map((posting) => explainMatch(reading, posting, options).score);
}

function shown(match: Match) {
  return [...match.requirements, ...match.receipt.rows, ...match.matchedSkills, ...match.missingSkills, ...match.additionalSkills];
}

describe("Every match of the samples", () => {
  it("is one of three resumes with each posting", () => {
    expect(pairs.length).toBe(3 * postings.length);
    expect(postings.length).toBeGreaterThanOrEqual(60);
  });

  it("quotes only what stands in the two documents, at the place it names", () => {
    const wrong = pairs.flatMap(({ reading, posting, match }) => [
      ...shown(match).flatMap(({ resume }) => resume.filter(({ start, end, quote }) => reading.text.slice(start, end) !== quote)),
      ...shown(match).flatMap((row) => row.posting.filter(({ start, end, quote }) => posting.text.slice(start, end) !== quote)),
    ]);
    expect(wrong).toEqual([]);
  });

  it("has a receipt whose rows add up to the score", () => {
    for (const { match } of pairs) {
      expect(match.receipt.rows.reduce((sum, { hundredths }) => sum + hundredths, 0)).toBe(match.receipt.total);
      expect(match.receipt.total).toBe(Math.round(match.score * 100));
    }
  });

  it("shows words of the resume for each verdict of met or partly, and words of the posting for every verdict", () => {
    const bare = pairs.flatMap(({ posting, match }) =>
      match.requirements
        .filter((row) => row.posting.length === 0 || (row.resume.length === 0 && (row.verdict === "met" || row.verdict === "partly")))
        .map(({ requirement, verdict }) => `${posting.title}: ${verdict} ${requirement.quote}`),
    );
    expect(bare).toEqual([]);
  });

  it("names the score that the resume really gets with what is missing added", () => {
    const untrue = pairs.flatMap(({ reading, posting, match }) =>
      match.counterfactuals.flatMap(({ skillId, score, change }) => {
        if (skillId === undefined) return [];
        const learnt = { id: skillId, name: skillId, kind: "tool" as const, category: "any", evidence: [] };
        const again = explainMatch({ ...reading, skills: [...reading.skills, learnt] }, posting, options).score;
        return again === score ? [] : [`${posting.title}: ${change} (${again})`];
      }),
    );
    expect(untrue).toEqual([]);
  });
});

describe("The score of a sample resume", () => {
  const OTHERS = [
    {
      name: "Nguyễn Thị Minh Châu",
      email: "chau.nguyen@example.org",
      phone: "+44 20 7946 0123",
      city: "Bradford",
      school: "Example City College",
    },
    {
      name: "Kwabena Mensah-Adjei",
      email: "kma77@example.net",
      phone: "+1 212 555 0147",
      city: "Accra",
      school: "University of Example Coast",
    },
    { name: "Zoë O’Sullivan", email: "hello@example.com", phone: "+49 30 23125 042", city: "Leeds", school: "Exampleton University" },
  ];

  it.each(OTHERS)("is the same for $name with another address, phone number and school", async (other) => {
    for (const reading of readings) {
      const { resume } = reading;
      const text = textOf(reading);
      const { name = "", email = "", phone = "", location } = resume.basics ?? {};
      const schools = (resume.education ?? []).flatMap(({ institution }) => institution ?? []);
      const swaps: [string, string][] = [
        [email, other.email],
        [phone, other.phone],
        [location?.city ?? "", other.city],
        ...schools.map((school): [string, string] => [school, other.school]),
        [name, other.name],
      ];
      expect(swaps.map(([mine]) => text.includes(mine) && mine !== "")).toEqual(swaps.map(() => true));
      const swapped = swaps.reduce((left, [mine, theirs]) => left.replaceAll(mine, theirs), text);
      expect(prepareResume(await readText(swapped))).toEqual(prepareResume(await readText(text)));
    }
  });

  it("does not change by text that a reader of the page cannot see", async () => {
    const wanted = [...new Set(postings.flatMap(({ skills }) => skills.map(({ name }) => name)))].join(", ");
    for (const { lines } of readings) {
      const page = lines.map(({ text }) => `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`).join("\n");
      const plain = await readText(`<html><body>${page}</body></html>`);
      const tampered = await readText(`<html><body>${page}<p style="display:none">${wanted}</p></body></html>`);
      expect(tampered.hidden).not.toEqual([]);
      expect(scoresOf(tampered)).toEqual(scoresOf(plain));
    }
  });

  it("gains at most a point by saying a skill fifty times", async () => {
    for (const reading of readings) {
      const text = textOf(reading);
      // Not the headline's: one that says a thing fifty times is no headline any more.
      const headline = reading.resume.basics?.label ?? "";
      const quotes = reading.skills
        .filter(({ kind }) => kind === "tool" || kind === "subject")
        .flatMap(({ evidence }) => evidence[0]?.quote ?? []);
      const skill = quotes.find((quote) => !headline.includes(quote)) ?? "";
      const again = Array.from({ length: 50 }, () => skill).join(", ");
      const stuffed = await readText(text.replace(skill, again));
      const plain = scoresOf(await readText(text));
      const gains = scoresOf(stuffed).map((score, index) => score - (plain[index] ?? 0));
      expect(Math.max(...gains)).toBeLessThanOrEqual(1);
    }
  });
});
