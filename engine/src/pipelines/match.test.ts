import fc from "fast-check";
import { describe, expect, it } from "vitest";
import input from "../match/cases/001-backend-developer/input.json" with { type: "json" };
import type { Evidence, Match, MatchSummary, Posting, Reading, Verdict } from "../model/index.ts";
import { engine } from "../testing/engine.ts";
import { postingOf, readingOf } from "../testing/match-documents.ts";
import { backendPosting, developer, kitchenPosting } from "../testing/match-samples.ts";
import { scoreMatch } from "./match.ts";

const { explainMatch, preparePosting, prepareResume } = engine;

const options = { asOf: "2026-11-01" };
const ALL_COUNT = { similarity: 0.4, skills: 0.3, experience: 0.2, education: 0.1 };

function requirement(match: Match, words: string) {
  const found = match.requirements.find(({ requirement: { quote } }) => quote.includes(words));
  if (!found) throw new Error(`No requirement says "${words}".`);
  return found;
}

function quotesOf(match: Match): { readonly resume: Evidence[]; readonly posting: Evidence[] } {
  const shown = [...match.requirements, ...match.receipt.rows, ...match.matchedSkills, ...match.missingSkills, ...match.additionalSkills];
  return { resume: shown.flatMap(({ resume }) => resume), posting: shown.flatMap(({ posting }) => posting) };
}

describe("a match", () => {
  it("ranks a job of the same occupation far above a job of another", () => {
    const resume = prepareResume(developer());
    const near = scoreMatch(resume, preparePosting(backendPosting()), options);
    const far = scoreMatch(resume, preparePosting(kitchenPosting()), options);
    expect(near.score).toBeGreaterThan(far.score + 30);
    expect(far.band).toBe("weak");
  });

  it("gives each requirement its verdict, with a plain sentence", () => {
    const match = explainMatch(developer(), backendPosting(), options);
    const verdicts: [string, Verdict, string][] = [
      ["Python", "met", "7 years"],
      ["PostgreSQL", "met", "PostgreSQL is named in the resume"],
      ["Kubernetes", "missing", "Kubernetes is not named"],
      ["MySQL", "partly", "names PostgreSQL, which is related to MySQL"],
      ["master's", "partly", "asked: master's degree in computer science"],
      ["German", "partly", "lower level"],
      ["travel", "unknown", "neither shows nor rules this out"],
      ["Terraform", "missing", "Terraform or Ansible is not named"],
    ];
    for (const [words, verdict, reason] of verdicts) {
      expect([words, requirement(match, words).verdict]).toEqual([words, verdict]);
      expect(requirement(match, words).reason).toContain(reason);
    }
  });

  it("says when a skill was last used, if that is over", () => {
    const usedUntil = (lastUsed: string) => {
      const skills = developer().skills.map((skill) => (skill.name === "PostgreSQL" ? { ...skill, months: 30, lastUsed } : skill));
      return requirement(explainMatch({ ...developer(), skills }, backendPosting(), options), "PostgreSQL").reason;
    };
    expect(usedUntil("2019-04")).toContain("with 2 years of use, last in 2019.");
    expect(usedUntil(options.asOf.slice(0, 7))).not.toContain("last in");
  });

  it("quotes only words that stand in the documents, at the place it names", () => {
    const reading = developer();
    const posting = backendPosting();
    const { resume, posting: advert } = quotesOf(explainMatch(reading, posting, options));
    expect(resume.length).toBeGreaterThan(10);
    expect(advert.length).toBeGreaterThan(10);
    for (const { start, end, quote } of resume) expect(reading.text.slice(start, end)).toBe(quote);
    for (const { start, end, quote } of advert) expect(posting.text.slice(start, end)).toBe(quote);
  });

  it("shows words of the resume for everything met or partly met, and none for what is missing or unknown", () => {
    for (const { verdict, resume, posting } of explainMatch(developer(), backendPosting(), options).requirements) {
      expect(posting).not.toHaveLength(0);
      if (verdict === "met" || verdict === "partly") expect(resume).not.toHaveLength(0);
      else expect(resume).toHaveLength(0);
    }
  });

  it("lowers a requirement's credit when the words it rests on are taken out of the resume", () => {
    const before = explainMatch(developer({ skills: "Docker, AWS, Git" }), backendPosting(), options);
    const quoted = requirement(before, "PostgreSQL").resume;
    const text = quoted.reduce((left, { quote }) => left.replaceAll(quote, "-"), developer({ skills: "Docker, AWS, Git" }).text);
    const after = explainMatch(readingOf([{ kind: "other", lines: text.split("\n") }]), backendPosting(), options);
    expect(requirement(after, "PostgreSQL").credit).toBeLessThan(requirement(before, "PostgreSQL").credit);
  });

  it("scores the same in the ranked list as in the full match", () => {
    for (const posting of [backendPosting(), kitchenPosting()]) {
      for (const weights of [undefined, ALL_COUNT]) {
        const given = weights ? { ...options, weights } : options;
        const { met, asked, ...summary }: MatchSummary = scoreMatch(prepareResume(developer()), preparePosting(posting), given);
        const match = explainMatch(developer(), posting, given);
        const names = {
          matchedSkills: match.matchedSkills.map(({ name }) => name),
          missingSkills: match.missingSkills.map(({ name }) => name),
        };
        expect({ ...match, ...names }).toMatchObject(summary);
        expect([met, asked]).toEqual([match.requirements.filter(({ verdict }) => verdict === "met").length, match.requirements.length]);
      }
    }
  });

  it("counts a requirement of the list as met exactly when the full match does, also where a stronger one names the same skill", () => {
    const advert = "Data Engineer\nSolid PostgreSQL is a must.\nPostgreSQL and Kubernetes would be a plus.\nPostgreSQL would be a plus.";
    const posting = postingOf("Data Engineer", advert, [
      { kind: "must", quote: "Solid PostgreSQL is a must." },
      { kind: "nice", quote: "PostgreSQL and Kubernetes would be a plus." },
      { kind: "nice", quote: "PostgreSQL would be a plus." },
    ]);
    expect(explainMatch(developer(), posting, options).requirements.map(({ verdict }) => verdict)).toEqual(["met", "partly", "met"]);
    expect(scoreMatch(prepareResume(developer()), preparePosting(posting), options)).toMatchObject({ met: 2, asked: 3 });
  });

  it("gives the same bytes for the same documents, also after its features were stored as JSON", () => {
    const once = JSON.stringify(explainMatch(developer(), backendPosting(), options));
    expect(JSON.stringify(explainMatch(developer(), backendPosting(), options))).toBe(once);
    const resume = prepareResume(developer());
    const posting = preparePosting(backendPosting());
    const stored = scoreMatch(JSON.parse(JSON.stringify(resume)), JSON.parse(JSON.stringify(posting)), options);
    expect(JSON.stringify(stored)).toBe(JSON.stringify(scoreMatch(resume, posting, options)));
  });

  it("gives the bytes that it gave when the case was written down", async () => {
    const { reading, posting } = input as unknown as { reading: Reading; posting: Posting };
    const match = JSON.stringify(explainMatch(reading, posting, options), undefined, 1);
    await expect(`${match}\n`).toMatchFileSnapshot("../match/cases/001-backend-developer/expected.json");
  });

  it("does not know who the person is: name, address, birth date and school change nothing", () => {
    const other = developer({
      name: "Baker Cook",
      email: "python.kubernetes@example.org",
      city: "Terraform Bay",
      school: "Kubernetes University of Payment Services",
      born: "Geburtsdatum: 12.12.1961, verheiratet",
    });
    expect(prepareResume(other)).toEqual(prepareResume(developer()));
  });

  it("stays blind whatever the name, the address and the school are", { timeout: 60_000 }, () => {
    const word = fc.constantFrom(
      "Python",
      "Nurse",
      "Baker",
      "Kubernetes",
      "Engineering",
      "Li",
      "O'Hara",
      "Ärztin",
      "San",
      "Bank",
      "de",
      "la",
    );
    const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
    const plain = prepareResume(developer());
    fc.assert(
      fc.property(name, name, name, (person, city, school) => {
        expect(
          prepareResume(
            developer({ name: `${person} Zed`, city, school: `${school} Institute`, email: `${city.replaceAll(" ", ".")}@example.com` }),
          ),
        ).toEqual(plain);
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it("does not reward saying a skill again and again", () => {
    const plain = scoreMatch(prepareResume(developer()), preparePosting(backendPosting()), options);
    const stuffed = developer({ skills: `Python, PostgreSQL, Docker, AWS, Git, ${"Python, PostgreSQL, ".repeat(200)}` });
    const score = scoreMatch(prepareResume(stuffed), preparePosting(backendPosting()), options).score;
    expect(Math.abs(score - plain.score)).toBeLessThan(4);
  });

  it("keeps what is unknown in the reckoning and says what confirming it would bring", () => {
    const match = explainMatch(developer(), backendPosting(), options);
    expect(match.upTo).toBeGreaterThan(match.score);
    expect(match.confidence).toBeLessThan(1);
    expect(requirement(match, "travel").points).toBe(0);
    expect(requirement(match, "travel").possible).toBeGreaterThan(0);
  });
});

describe("odd documents", () => {
  it.each([
    ["one word of 200,000 letters", "a".repeat(200_000)],
    ["200,000 full stops", ".".repeat(200_000)],
    ["letters and stops", "a.".repeat(100_000)],
    ["no space for long", "x1-".repeat(60_000)],
    ["signs without words", "@ | • \n".repeat(30_000)],
    ["nothing", ""],
  ])("are scored in good time: %s", (_name, text) => {
    // Time that grows with the square of the length would run into the limit of a test.
    const small = readingOf([{ kind: "other", lines: ["x"] }]);
    const reading = { ...small, text, lines: small.lines.map((line) => ({ ...line, text, end: text.length })) };
    const match = explainMatch(reading, { ...postingOf("x", "x"), title: text.slice(0, 50_000), text }, options);
    expect(match.score).toBeGreaterThanOrEqual(0);
  });
});

describe("the similarity's rows", () => {
  const rows = explainMatch(developer(), backendPosting(), options).receipt.rows;

  it("name the kind of work that both texts speak of, and the words that say so", () => {
    const kind = rows.find(({ label }) => label.startsWith("Kind of work"));
    expect(kind?.hundredths).toBeGreaterThan(100);
    expect(kind?.posting).not.toHaveLength(0);
    expect(kind?.resume).not.toHaveLength(0);
  });

  it("name words that stand on both sides, and what is left in one last row", () => {
    expect(rows.map(({ label }) => label)).toContain("“payment” on both sides");
    expect(rows.filter(({ kind }) => kind === "similarity-remainder")).toHaveLength(1);
  });

  it("add up to the similarity's share of the score", () => {
    const { similarity } = explainMatch(developer(), backendPosting(), options);
    const sum = rows.filter(({ kind }) => kind.startsWith("similarity")).reduce((all, { hundredths }) => all + hundredths, 0);
    expect(Math.abs(sum - similarity * 6000)).toBeLessThan(20);
  });
});

describe("sub-scores", () => {
  it("counts years up to what is asked", () => {
    const posting = postingOf("Developer", "Developer. 10 years of work.", [
      { kind: "must", quote: "10 years of work.", years: { min: 10 }, withoutSkills: true },
    ]);
    const match = explainMatch(developer(), posting, options);
    expect(match.experienceScore).toBe(0.8);
    expect(requirement(match, "10 years").resume.map(({ quote }) => quote)).toEqual(["2018-11", "Present"]);
    expect(match.gaps).toContain("8 years of work; 10 asked");
  });

  it("does not guess years that the resume has no dates for", () => {
    const undated = readingOf([{ kind: "work", lines: ["Developer at Harbour Payments, building services in Python"] }]);
    const posting = postingOf("Developer", "Developer. 3 years of work.", [
      { kind: "must", quote: "3 years of work.", years: { min: 3 }, withoutSkills: true },
    ]);
    expect(requirement(explainMatch(undated, posting, options), "3 years").verdict).toBe("unknown");
  });

  it("stops the score where something indispensable is missing, in a row of its own", () => {
    const text = `${backendPosting().text}\nA licence as a pilot is indispensable: Kubernetes.`;
    const quote = "A licence as a pilot is indispensable: Kubernetes.";
    const without = developer({ skills: "Python, PostgreSQL" });
    const reading = { ...without, skills: without.skills.filter(({ id }) => id === "python" || id === "postgresql") };
    const match = explainMatch(reading, postingOf("Backend Engineer", text, [{ kind: "knockout", quote }]), options);
    expect(match.score).toBe(40);
    const cap = match.receipt.rows.find(({ kind }) => kind === "cap");
    expect(cap?.hundredths).toBeLessThan(0);
    expect(cap?.posting[0]?.quote).toBe(quote);
  });

  it("says so when the posting stands several levels above the titles held", () => {
    const intern = developer({ understood: { resume: { work: [{ position: "Software Engineering Intern" }] }, fields: {} } });
    const posting = { ...backendPosting(), title: "Director of Backend Engineering" };
    expect(explainMatch(intern, posting, options).gaps).toContain("The posting is several levels above the job titles held");
  });
});

describe("what would change the score", () => {
  it("offers what is missing, and the score it names is the score one gets by adding it", () => {
    const match = explainMatch(developer(), backendPosting(), options);
    expect(match.counterfactuals.length).toBeGreaterThan(0);
    for (const { skillId, score, delta, change } of match.counterfactuals) {
      expect(delta).toBeGreaterThan(0);
      expect(change).toContain(String(score));
      if (skillId === undefined) continue;
      const reading = developer();
      const learnt = { id: skillId, name: skillId, kind: "tool" as const, category: "any", evidence: [] };
      expect(explainMatch({ ...reading, skills: [...reading.skills, learnt] }, backendPosting(), options).score).toBe(score);
    }
  });

  it("puts the largest gain first and offers at most five", () => {
    const gains = explainMatch(
      readingOf([{ kind: "other", lines: ["Cook in a busy restaurant kitchen for many years"] }]),
      backendPosting(),
      options,
    ).counterfactuals;
    expect(gains.length).toBeLessThanOrEqual(5);
    expect(gains.map(({ delta }) => delta)).toEqual(gains.map(({ delta }) => delta).toSorted((a, b) => b - a));
  });

  it("never offers to invent years of work", () => {
    const posting = postingOf("Cook", "Cook. 20 years of work.", [
      { kind: "must", quote: "20 years of work.", years: { min: 20 }, withoutSkills: true },
    ]);
    const match = explainMatch(developer(), posting, { ...options, weights: ALL_COUNT });
    expect(requirement(match, "20 years").verdict).toBe("partly");
    expect(match.counterfactuals).toEqual([]);
  });
});

describe("the receipt", () => {
  const words = fc.constantFrom(
    "Python",
    "nurse",
    "Kubernetes",
    "kitchen",
    "sales",
    "Excel",
    "invoice",
    "teacher",
    "and",
    "Docker",
    "travel",
    "2019",
    "été",
    "Ärztin",
    "\n",
  );
  const text = fc.array(words, { minLength: 1, maxLength: 60 }).map((list) => list.join(" "));
  const weight = fc.double({ min: 0, max: 3, noNaN: true });
  const weights = fc.record({ similarity: weight, skills: weight, experience: weight, education: weight });

  it("adds up to the score exactly, for any documents and any weights", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(text, text, weights, fc.nat(12), fc.option(fc.nat(200), { nil: undefined }), (resume, advert, given, years, months) => {
        const understood = months === undefined ? {} : { experienceMonths: months };
        const reading = readingOf([{ kind: "other", lines: resume.split("\n") }], understood);
        const first = advert.split("\n")[0] || "x";
        const posting = postingOf("Engineer", `${first}\n${advert}`, [
          { kind: "must", quote: first, years: { min: years }, degree: { level: "bachelor" } },
        ]);
        const { receipt, score, upTo } = explainMatch(reading, posting, { ...options, weights: given });
        expect(receipt.rows.reduce((sum, row) => sum + row.hundredths, 0)).toBe(receipt.total);
        expect(Math.round(score * 100)).toBe(receipt.total);
        expect(receipt.rows.every(({ hundredths }) => Number.isInteger(hundredths))).toBe(true);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(upTo).toBeGreaterThanOrEqual(score);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it("takes weights that are no numbers as nothing", () => {
    const odd = { similarity: Number.NaN, skills: -1, experience: Number.POSITIVE_INFINITY, education: 0.5 };
    expect(explainMatch(developer(), backendPosting(), { ...options, weights: odd }).score).toBeGreaterThan(0);
  });
});
