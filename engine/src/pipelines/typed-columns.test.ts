import { expect, test } from "vitest";
import { parseResume } from "./parse-resume.ts";

async function readingOf(text: string) {
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-20" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value;
}

const jobsOf = ({ resume }: Awaited<ReturnType<typeof readingOf>>) =>
  (resume.work ?? []).map((job) => [job.position, job.name, job.startDate, job.endDate].join(" | "));

test("a page pasted with its two columns is read column by column, and its evidence is in the text", async () => {
  const reading = await readingOf(`Gwen Aldertree
gwen@example.org     07700 900123

EXPERIENCE                                                         SUMMARY
Head Baker                                                         Baker of bread and pastry who has
The Copper Oven Ltd                                                run two kitchens for many years.
Sep 2019 - Present                                    Cardiff
• Lead a brigade of nine bakers and two drivers                    SKILLS
                                                                   Sourdough, Pastry, Stock control
Pastry Cook
Severn Lane Hotels                                                 LANGUAGES
Jun 2014 - Aug 2019                                   Bristol      English (Native)
• Ran the pass and trained three apprentices                       Welsh (Fluent)
`);
  expect(jobsOf(reading)).toEqual([
    "Head Baker | The Copper Oven Ltd | 2019-09 | ",
    "Pastry Cook | Severn Lane Hotels | 2014-06 | 2019-08",
  ]);
  expect(reading.resume.languages?.map(({ language }) => language)).toEqual(["English", "Welsh"]);
  const evidence = Object.values(reading.evidence).flat();
  expect(evidence.length).toBeGreaterThan(0);
  for (const { start, end, quote, page, boxes } of evidence) {
    expect(reading.text.slice(start, end)).toBe(quote);
    expect([page, boxes]).toEqual([undefined, undefined]);
  }
});

test("a heading at the left margin ends the columns of skills above it, and dates at the right margin stay with their jobs", async () => {
  const reading = await readingOf(`Gwen Aldertree
gwen@example.org

SKILLS

Baking                   Office
Sourdough                Excel
Pastry                   Payroll
Laminating

WORK EXPERIENCE

The Copper Oven Ltd                                          Cardiff, UK
Head Baker                                            Sep 2019 - Present
• Lead a brigade of nine
Severn Lane Hotels                                           Bristol, UK
Pastry Cook                                          Jun 2014 - Aug 2019
• Ran the pass
`);
  expect(jobsOf(reading)).toEqual([
    "Head Baker | The Copper Oven Ltd | 2019-09 | ",
    "Pastry Cook | Severn Lane Hotels | 2014-06 | 2019-08",
  ]);
});

test("dates in a rail that is parted from its text by a single blank stand before their jobs", async () => {
  const reading = await readingOf(`Gwen Aldertree
gwen@example.org

           Experience
09.2019 to Head Baker, The Copper Oven Ltd, Cardiff
   present • Lead a brigade of nine bakers
           • Bake for two hotels
06.2014 to Pastry Cook, Severn Lane Hotels, Bristol
   08.2019 • Ran the pass
           • Trained three apprentices
08.2009 to Apprentice, Llandaff Mills Ltd, Cardiff
   05.2014 • Baked for a school

           Skills
    Baking Sourdough, Pastry
    Office Excel, Payroll
`);
  expect(jobsOf(reading).map((job) => job.split(" | ").slice(1).join(" | "))).toEqual([
    "The Copper Oven Ltd | 2019-09 | ",
    "Severn Lane Hotels | 2014-06 | 2019-08",
    "Llandaff Mills Ltd | 2009-08 | 2014-05",
  ]);
});

test("two blanks after a sentence part nothing", async () => {
  const { text } = await readingOf(`Gwen Aldertree
gwen@example.org

PROFILE
Baker of bread.  Has run two kitchens.  Likes early mornings and
long walks.  Speaks Welsh.  Trains apprentices with patience.

EXPERIENCE
Head Baker, The Copper Oven Ltd                     2019 - present
Pastry Cook, Severn Lane Hotels                     2014 - 2019
Apprentice, Llandaff Mills Ltd                      2009 - 2014
`);
  expect(text).toContain("Baker of bread. Has run two kitchens. Likes early mornings and");
});

test("Chinese letters take one cell or two, as the columns show", async () => {
  const rows = (gap: (word: string) => string) => `周婉清
zhou@example.cn

工作经历
${gap("川北小学")}语文教师        2017.09 - 至今
${gap("锦溪学校")}班主任老师      2014.09 - 2017.07
${gap("新知中心有限公司")}辅导老师        2013.07 - 2014.08
`;
  const single = await readingOf(rows((word) => word.padEnd(20)));
  const double = await readingOf(rows((word) => word + " ".repeat(24 - word.length * 2)));
  for (const reading of [single, double])
    expect(jobsOf(reading).map((job) => job.split(" | ")[2])).toEqual(["2017-09", "2014-09", "2013-07"]);
});
