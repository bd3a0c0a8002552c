import { describe, expect, it } from "vitest";
import type { Line } from "../../model/index.ts";
import { parseResume } from "../../pipelines/parse-resume.ts";
import { headsBeforeSentences } from "./heads-before-sentences.ts";

const jobsOf = (paragraphs: string) => jobsIn(`Ada Example\nada@example.com\n\nEXPERIENCE\n\n${paragraphs}\n`);

async function jobsIn(text: string) {
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return (outcome.value.resume.work ?? []).map(({ name, position, startDate, endDate, highlights = [], summary = "" }) => ({
    who: [position, name, startDate, endDate],
    done: [...highlights, summary].join(" ").trim(),
  }));
}

describe("jobs told in paragraphs", () => {
  it("parts title, employer and dates from the sentence behind the dates", async () => {
    const jobs = await jobsOf(
      "Head Welder, Harrow Works, Leeds (Mar 2021 - Present). Leads the yard and trained nine people.\n\nWelder, Swanmouth Hulls, Hull (Jun 2018 - Feb 2021): built the hulls of two ferries for the islands.",
    );
    expect(jobs).toEqual([
      { who: ["Head Welder", "Harrow Works", "2021-03", undefined], done: "Leads the yard and trained nine people." },
      { who: ["Welder", "Swanmouth Hulls", "2018-06", "2021-02"], done: "built the hulls of two ferries for the islands." },
    ]);
  });

  it("does so where the dates stand first, or between title and employer", async () => {
    const first = "2021 - 2023: Head Welder, Harrow Works, Leeds. Led the yard and trained nine people.";
    const between = "Welder (2018 - 2021), Swanmouth Hulls. Built the hulls of two ferries for the islands.";
    expect((await jobsOf(`${first}\n\n${between}`)).map(({ who }) => who)).toEqual([
      ["Head Welder", "Harrow Works", "2021", "2023"],
      ["Welder", "Swanmouth Hulls", "2018", "2021"],
    ]);
  });

  it("does so where the paragraph was broken within its head, or between the two dates", async () => {
    const jobs = await jobsOf(
      "Head Welder at Harrow\nWorks (Mar 2021 - Present), where\nshe leads the yard and trained\nnine people.\n\nWelder, Swanmouth Hulls (Jun 2018 -\nFeb 2021). Built the hulls of two\nferries for the islands.",
    );
    expect(jobs.map(({ who }) => who)).toEqual([
      ["Head Welder", "Harrow Works", "2021-03", undefined],
      ["Welder", "Swanmouth Hulls", "2018-06", "2021-02"],
    ]);
  });

  it("leaves a sentence that tells of a job in small words whole", async () => {
    const told = "Trained, in turns, welder, fitter and many more of the yard (2018 - 2021). Built the hulls of two ferries.";
    const jobs = await jobsOf(`Welder, Swanmouth Hulls, Hull\n2016 - 2022\n\n- ${told}\n- Kept the books of the yard`);
    expect(jobs.map(({ who }) => who)).toEqual([["Welder", "Swanmouth Hulls", "2016", "2022"]]);
  });

  it("takes no versions of a tool for the dates of a job", async () => {
    const told = "Database Administrator for Harrow Server 2008 and 2012, keeping the stores of the yard up and quick.";
    const jobs = await jobsOf(`Swanmouth Hulls\nSystems Analyst\n01/2011 - 09/2020\n${told}`);
    expect(jobs.map(({ who }) => who)).toEqual([["Systems Analyst", "Swanmouth Hulls", "2011-01", "2020-09"]]);
  });

  it("does so in Chinese, which has no blanks, with names before the dates and in a sentence of their own", async () => {
    const resume = (jobs: string) => jobsIn(`李晓梅\nlixiaomei@example.com\n\n工作经历\n\n${jobs}\n`);
    const named = await resume(
      "青木科技有限公司 测试工程师（2018.03-2021.06）：负责自动化测试平台的建设。\n白帆网络有限公司 软件工程师（2015.07-2018.02）：参与支付系统的开发。",
    );
    const told = await resume(
      "2018年3月至2021年6月，在青木科技有限公司担任测试工程师，负责自动化测试平台的建设。\n2015年7月至2018年2月，任职于白帆网络有限公司，担任软件工程师，参与支付系统的开发。",
    );
    const jobs = [
      { who: ["测试工程师", "青木科技有限公司", "2018-03", "2021-06"], done: "负责自动化测试平台的建设。" },
      { who: ["软件工程师", "白帆网络有限公司", "2015-07", "2018-02"], done: "参与支付系统的开发。" },
    ];
    expect(named).toEqual(jobs);
    expect(told).toEqual(jobs);
  });

  it("takes no line above a heading for a part of it", async () => {
    const texts = [
      "Swanmouth University Leedham, see the other page for more detailed information.",
      "2018 - 2020: Welder at Consortium on Individual Hulls",
      "Harrow University, Leedham, see the other page for more detailed information.",
    ];
    let start = 0;
    const lines = texts.map((text, index): Line => {
      const kind = index === 1 ? "heading" : "paragraph";
      const line = { text, start, end: start + text.length, index, row: index, style: {}, kind, place: "body" } as const;
      start = line.end + 1;
      return line;
    });
    expect(headsBeforeSentences(lines, {})).toEqual(lines);
  });

  it("parts a school and its degree from what was done there", async () => {
    const text =
      "Ada Example\nada@example.com\n\nEDUCATION\n\nBSc in Physics, University of Leeds (2010 - 2013). Wrote a dissertation on the tides of the north.\n\nA-levels, Harrow College, Leeds (2008 - 2010). Sang in the choir of the school for both years.\n";
    const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
    const schools = outcome.ok ? (outcome.value.resume.education ?? []) : [];
    expect(schools.map(({ institution, studyType, endDate }) => [institution, studyType, endDate])).toEqual([
      ["University of Leeds", "BSc", "2013"],
      ["Harrow College", "A-levels", "2010"],
    ]);
  });
});
