import { expect, test } from "vitest";
import { makeDocx, paragraph } from "../testing/make-docx.ts";
import { line, makePdf } from "../testing/make-pdf.ts";
import { parseResume } from "./parse-resume.ts";

async function resumeOf(bytes: Uint8Array) {
  const outcome = await parseResume(bytes, { asOf: "2026-11-20" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.value.resume;
}

const ofText = (text: string) => resumeOf(new TextEncoder().encode(text));
const jobsOf = ({ work = [] }: Awaited<ReturnType<typeof resumeOf>>) =>
  work.map((job) => [job.position, job.name, job.startDate, job.endDate].join(" | "));

test("an employer with the dates of the whole time there lends its name to the titles below it and is no job itself", async () => {
  const resume = await ofText(`Ann Lee
ann.lee@example.com

EXPERIENCE
Harbour Road Partnership, Leeds          Jun 2013 – Present
Project Manager, Quays                   Apr 2021 – Present
- Built a pier
Senior Engineer                          May 2018 – Mar 2021
- Mended a pier
Graduate Engineer                        Jun 2013 – Apr 2018
- Drew a pier
`);
  expect(jobsOf(resume)).toEqual([
    "Project Manager, Quays | Harbour Road Partnership | 2021-04 | ",
    "Senior Engineer | Harbour Road Partnership | 2018-05 | 2021-03",
    "Graduate Engineer | Harbour Road Partnership | 2013-06 | 2018-04",
  ]);
});

test("skills between strokes are a list, though a line breaks one of them", async () => {
  const { skills } = await ofText(`Ann Lee
ann.lee@example.com

SKILLS
Wound care / Patient education / Infection control / Telemetry monitoring
`);
  expect(skills?.[0]?.keywords).toEqual(["Wound care", "Patient education", "Infection control", "Telemetry monitoring"]);
});

test("the footer of the only page is no degree", async () => {
  const { education } = await resumeOf(
    await makePdf((pdf) => {
      line(pdf, "Ann Lee", 50, 40, { size: 20, bold: true });
      line(pdf, "ann.lee@example.com", 50, 64);
      line(pdf, "Education", 50, 100, { size: 14, bold: true });
      line(pdf, "Larkford College", 50, 120, { bold: true });
      line(pdf, "Diploma in Rigging", 50, 134);
      line(pdf, "2014 – 2016", 470, 134);
      line(pdf, "November 29, 2026", 50, 780, { size: 7 });
      line(pdf, "Ann Lee · Résumé", 280, 780, { size: 7 });
      line(pdf, "1", 540, 780, { size: 7 });
    }),
  );
  expect(education?.map(({ institution }) => institution)).toEqual(["Larkford College"]);
});

test("a heading whose words are set wide apart is one heading", async () => {
  const { education, certificates } = await resumeOf(
    await makePdf((pdf) => {
      line(pdf, "Ann Lee", 50, 40, { size: 20, bold: true });
      line(pdf, "ann.lee@example.com", 50, 64);
      line(pdf, "EDUCATION AND", 50, 100, { size: 14, bold: true });
      line(pdf, "TRAINING", 250, 100, { size: 14, bold: true });
      line(pdf, "Larkford College", 50, 120, { bold: true });
      line(pdf, "Diploma in Rigging, 2016", 50, 134);
    }),
  );
  expect(education?.map(({ institution }) => institution)).toEqual(["Larkford College"]);
  expect(certificates).toBeUndefined();
});

test("the head of a job may run over two lines, which the dates below both show", async () => {
  const resume = await resumeOf(
    await makePdf((pdf) => {
      line(pdf, "Ann Lee", 50, 40, { size: 20, bold: true });
      line(pdf, "ann.lee@example.com", 50, 64);
      line(pdf, "EXPERIENCE", 50, 100, { size: 12, bold: true });
      line(pdf, "Memorial University of Northern Harbours, Galway, Ireland — Associate Professor of", 50, 120);
      line(pdf, "Marine Ecology", 50, 134);
      line(pdf, "November 2022 - Present", 50, 150, { size: 8 });
      line(pdf, "Leads a group of three.", 50, 164);
      line(pdf, "University of the Western Isles, Oban, UK — Assistant Professor", 50, 190);
      line(pdf, "February 2020 - August 2022", 50, 206, { size: 8 });
      line(pdf, "Taught statistics to second-year students on a field course in the isles.", 50, 220);
    }),
  );
  expect(jobsOf(resume)).toEqual([
    "Associate Professor of Marine Ecology | Memorial University of Northern Harbours | 2022-11 | ",
    "Assistant Professor | University of the Western Isles | 2020-02 | 2022-08",
  ]);
});

test("a form may have some headings over its whole width and others beside their text", async () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
  const body = [
    row("姓名", "赵晓彤", "电话", "13800138000"),
    row("教育背景"),
    row("2012.09-2016.06", "湖东大学", "软件工程", "本科"),
    row("工作经历"),
    row("2022.05-至今", "云帆信息技术有限公司", "后端工程师"),
    row("专业技能", "Kafka、Java、Linux"),
  ];
  const { skills } = await resumeOf(makeDocx(`<w:tbl>${body.join("")}</w:tbl>`));
  expect(skills?.flatMap(({ keywords }) => keywords)).toEqual(["Kafka", "Java", "Linux"]);
});

test("between two towns the Dutch word for and is no place of the school", async () => {
  const { education } = await ofText(`Ann Lee
ann.lee@example.com

OPLEIDING
2011 – 2015   Hogeschool van Arnhem en Nijmegen
HBO Bachelor, Verpleegkunde
`);
  expect(education?.[0]?.institution).toBe("Hogeschool van Arnhem en Nijmegen");
});

test("a number stands below the address, wherever the contact lines of a page are", async () => {
  const degrees = Array.from({ length: 8 }, (_, at) => `Larkford College ${at}\nDiploma in Rigging, ${2000 + at}\n`).join("\n");
  const { basics } = await ofText(`Ann Lee

EDUCATION
${degrees}
ann.lee@example.fr
06.30.10.47.87
`);
  expect(basics?.phone).toBe("06.30.10.47.87");
});
