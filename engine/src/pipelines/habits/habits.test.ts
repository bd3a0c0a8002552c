import { describe, expect, it } from "vitest";
import type { FieldCorrection, HeadingCorrection, LayoutHabit, Reading } from "../../model/index.ts";
import { parseResume } from "../parse-resume.ts";
import { layoutSignature } from "./layout-signature.ts";
import { learnHabits } from "./learn-habits.ts";

type Person = { readonly name: string; readonly jobs: readonly (readonly [string, string, string])[]; readonly licence?: string };

/** One template: the employer in bold above the title in italics. The names mislead on purpose: a pub called "Chief Engineer". */
const template = ({ name, jobs, licence = "B" }: Person, headings = ["Experience", "Education", "Skills"]) =>
  `<h1>${name}</h1><p>${name.split(" ")[0]?.toLowerCase()}@example.com | Leeds</p><h2>${headings[0]}</h2>${jobs
    .map(
      ([employer, title, dates]) => `<p><b>${employer}</b></p><p><i>${title}</i></p><p>${dates}</p><ul><li>Kept the lamps lit.</li></ul>`,
    )
    .join("")}<h2>${headings[1]}</h2><p><b>Example University</b></p><p>BSc Physics, 2008 - 2011</p><p>Driving licence: ${licence}</p>
    <h2>${headings[2]}</h2><p>Python, Excel</p>`;

const ada: Person = { name: "Ada Example", jobs: [["Chief Engineer", "Harbour Trading Ltd", "Jan 2019 - Mar 2021"]] };
const bea: Person = {
  name: "Bea Sample",
  licence: "C1",
  jobs: [
    ["Head Chef", "Riverside Foods Ltd", "Feb 2018 - May 2022"],
    ["Senior Accountant", "Acme Systems Ltd", "2015 - 2017"],
  ],
};

async function read(html: string, habits: readonly LayoutHabit[] = []): Promise<Reading> {
  const outcome = await parseResume(new TextEncoder().encode(`<html><body>${html}</body></html>`), { asOf: "2026-11-01", habits });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

/** A correction whose value is taken from these words of the document. */
function taken(reading: Reading, pointer: string, words: string): FieldCorrection {
  const start = reading.text.indexOf(words);
  return { pointer, value: words, from: [{ start, end: start + words.length }] };
}

async function habitFrom(html: string, correct: (reading: Reading) => FieldCorrection[], headings: HeadingCorrection[] = []) {
  const own = headings.length > 0 ? [{ id: "own", rules: learnHabits(await read(html), { corrections: [], headings }) }] : [];
  const reading = await read(html, own);
  const rules = learnHabits(reading, { corrections: correct(reading), headings });
  return { id: "first", signature: layoutSignature(reading), rules } satisfies LayoutHabit;
}

const swapped = (reading: Reading) => [
  taken(reading, "/work/0/name", "Chief Engineer"),
  taken(reading, "/work/0/position", "Harbour Trading Ltd"),
];

describe("what a correction teaches about a layout", () => {
  it("is needed here: without it, the bold employer is taken for the title", async () => {
    expect((await read(template(bea))).resume.work?.[0]).toMatchObject({ position: "Head Chef", name: "Riverside Foods Ltd" });
  });

  it("is where employer and title stand: the next resume of the template is right in every job, with its own words as evidence", async () => {
    const reading = await read(template(bea), [await habitFrom(template(ada), swapped)]);
    expect(reading.resume.work).toMatchObject([
      { name: "Head Chef", position: "Riverside Foods Ltd" },
      { name: "Senior Accountant", position: "Acme Systems Ltd" },
    ]);
    expect(reading.evidence["/work/1/name"]?.[0]?.quote).toBe("Senior Accountant");
    expect(reading.learnt?.map(({ habit, pointers }) => [habit, pointers])).toEqual([
      ["first", ["/work/0/name", "/work/1/name"]],
      ["first", ["/work/0/position", "/work/1/position"]],
    ]);
  });

  it("is that a line below the name in italics is the headline, whatever it says", async () => {
    const withLine = (person: Person, words: string) => template(person).replace("<h2>", `<p><i>${words}</i></p><h2>`);
    const habit = await habitFrom(withLine(ada, "Open for a new harbour"), (reading) => [
      taken(reading, "/basics/label", "Open for a new harbour"),
    ]);
    const reading = await read(withLine(bea, "Nights and weekends only"), [habit]);
    expect(reading.resume.basics?.label).toBe("Nights and weekends only");
  });

  it("is not enough when it would leave a word with two owners: the employer alone does not say where the title stands", async () => {
    const habit = await habitFrom(template(ada), (reading) => swapped(reading).slice(0, 1));
    expect((await read(template(bea), [habit])).resume).toEqual((await read(template(bea))).resume);
  });

  it("is that a line is a heading: what stands below it is read as that section", async () => {
    const headings: HeadingCorrection[] = [{ text: "Bits picked up", section: "skills" }];
    const own = ["Experience", "Education", "Bits picked up"];
    expect((await read(template(bea, own))).resume.skills).toBeUndefined();
    const reading = await read(template(bea, own), [await habitFrom(template(ada, own), () => [], headings)]);
    expect(reading.resume.skills?.[0]?.keywords).toEqual(["Python", "Excel"]);
    expect(reading.learnt?.[0]?.rule).toEqual({ kind: "heading", text: "bits picked up", section: "skills" });
  });

  it("is what a label means: the next licence becomes a certificate with its own words", async () => {
    const habit = await habitFrom(template(ada), (reading) => [taken(reading, "/certificates/0/name", "Driving licence: B")]);
    const reading = await read(template(bea), [habit]);
    expect(reading.resume.certificates).toEqual([{ name: "Driving licence: C1" }]);
    expect(reading.notes.map(({ where }) => where?.quote)).not.toContain("Driving licence: C1");
  });

  it("is nothing when the person typed what the document does not say, or took a value off", async () => {
    const reading = await read(template(ada));
    const corrections = [
      { pointer: "/work/0/name", value: "Chief Engineer Ltd" },
      { ...taken(reading, "/work/0/position", "Harbour Trading Ltd"), value: null },
    ];
    expect(learnHabits(reading, { corrections, headings: [] })).toEqual([]);
  });

  it("holds no word of the person", async () => {
    const { rules } = await habitFrom(template(ada), swapped);
    expect(JSON.stringify(rules)).not.toMatch(/Chief|Harbour|Ada/);
  });
});

describe("a resume of another layout", () => {
  const withoutLearnt = async (html: string) => {
    const habit = await habitFrom(template(ada), swapped);
    expect(await read(html, [habit])).toEqual(await read(html));
  };

  it("with other headings is read as if nothing had been learnt", () =>
    withoutLearnt(template(bea, ["Employment History", "Academic Background", "Expertise"])));

  it("set in another way is read as if nothing had been learnt", () =>
    withoutLearnt(template(bea).replaceAll("<i>", "<b>").replaceAll("</i>", "</b>").replaceAll("<p>", '<p style="font-size:9pt">')));

  it("keeps its words where its own title stands in bold and its employer in italics", async () => {
    const other: Person = { name: "Cai Test", jobs: [["Senior Accountant", "Acme Ltd", "Jan 2019 - Mar 2021"]] };
    const plain = await read(template(other).replaceAll(/<\/?[bi]>/g, ""), [await habitFrom(template(ada), swapped)]);
    expect(plain.resume.work?.[0]).toMatchObject({ position: "Senior Accountant", name: "Acme Ltd" });
  });
});

describe("plain text, which has no typography to tell layouts by", () => {
  const text = (employer: string, title: string, skills = "SKILLS") =>
    new TextEncoder().encode(
      `Ada Example\nada@example.com\n\nEXPERIENCE\n${employer}\n${title}\nJan 2019 - Mar 2021\n- Kept the lamps lit.\n\nEDUCATION\nBSc Physics, Example University, 2008 - 2011\n\n${skills}\nPython, Excel\n`,
    );
  const readText = async (bytes: Uint8Array, habits: readonly LayoutHabit[] = []) => {
    const outcome = await parseResume(bytes, { asOf: "2026-11-01", habits });
    if (!outcome.ok) throw new Error(outcome.problem.message);
    return outcome.value;
  };
  const habit = async (): Promise<LayoutHabit> => {
    const reading = await readText(text("Chief Engineer", "Harbour Trading Ltd"));
    return { id: "t", signature: layoutSignature(reading), rules: learnHabits(reading, { corrections: swapped(reading), headings: [] }) };
  };

  it("learns by rows where every heading is the same", async () => {
    const reading = await readText(text("Head Chef", "Riverside Foods Ltd"), [await habit()]);
    expect(reading.resume.work?.[0]).toMatchObject({ name: "Head Chef", position: "Riverside Foods Ltd" });
  });

  it("learns a heading that nothing sets apart from the lines around it", async () => {
    const own = text("Head Chef", "Riverside Foods Ltd", "What I like");
    const rules = learnHabits(await readText(own), { corrections: [], headings: [{ text: "What I like", section: "interests" }] });
    const taught = await readText(own, [{ id: "own", rules }]);
    const next = text("Senior Accountant", "Acme Systems Ltd", "What I like");
    expect((await readText(next)).resume.interests).toBeUndefined();
    const reading = await readText(next, [{ id: "own", signature: layoutSignature(taught), rules }]);
    expect(reading.resume.interests).toEqual([{ name: "Python" }, { name: "Excel" }]);
  });

  it("is left alone as soon as one heading differs", async () => {
    const reading = await readText(text("Head Chef", "Riverside Foods Ltd", "KEY SKILLS"), [await habit()]);
    expect(reading.learnt).toBeUndefined();
  });
});
