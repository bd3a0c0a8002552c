import { expect, it } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

async function schoolsOf(section: string) {
  const text = `# Ada Example\n\nada@example.com\n\n${section}\n`;
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return (outcome.value.resume.education ?? []).map(({ institution, studyType }) => [institution, studyType]);
}

it("finds the school behind 'in', and still takes a subject for a subject", async () => {
  const list = "* M.A. in Harrow University, 2015\n* B.A. in History, Swanmouth College, 2008";
  expect(await schoolsOf(`## Education\n\n${list}`)).toEqual([
    ["Harrow University", "M.A."],
    ["Swanmouth College", "B.A."],
  ]);
});

it("keeps the small word inside the name of a university", async () => {
  expect(await schoolsOf("## Education\n\n### B.A. Asian Studies, University at Harrow\n\n2009")).toEqual([
    ["University at Harrow", "B.A."],
  ]);
});

it("names the college one studied at and not the university that it is affiliated to", async () => {
  const line = "Pike Institute of Technology, affiliated to Swanmouth University of Technology, 2021 - 2025, Bachelor of Engineering";
  expect(await schoolsOf(`## Education\n\n${line}`)).toEqual([["Pike Institute of Technology", "Bachelor of Engineering"]]);
});

it("ends the school at the full stop before its town", async () => {
  const lines = "<p>2006 MFA in printmaking, Grafton College. Brooklyn, NY.</p>\n<p>2003 B.A. The University of Harrow. Toronto, ON.</p>";
  expect(await schoolsOf(`## Education\n\n${lines}`)).toEqual([
    ["Grafton College", "MFA"],
    ["The University of Harrow", "B.A."],
  ]);
});

it("reads degrees under 'Background' where nothing else heads them", async () => {
  const list = "- Grafton Street School, Furniture Making diploma, 2012\n- Harrow State University, B.S. Industrial Design, 2008";
  expect((await schoolsOf(`## Background\n\n${list}`)).map(([school]) => school)).toEqual([
    "Grafton Street School",
    "Harrow State University",
  ]);
});

it("takes the brackets behind a school for the subject, and a short form for part of the name", async () => {
  const list = "* B.A. in Harrow University (English Literature), 2008\n* M.A. in Swanmouth University (SU), 2015";
  expect((await schoolsOf(`## Education\n\n${list}`)).map(([school]) => school)).toEqual([
    "Harrow University",
    "Swanmouth University (SU)",
  ]);
});

it("joins a degree and its school over a blank line where nothing is dated", async () => {
  const lines = "**Education:**\n\nBachelor of Arts - Computer Science (CSCI)\n\nSaint Pike's University, Harrow Minnesota";
  expect(await schoolsOf(`${lines}\n\n**Skills:**\n\n* Java`)).toEqual([["Saint Pike's University", "Bachelor of Arts"]]);
});

it("takes a sentence over a list of courses for no school", async () => {
  const lines =
    "**Harrow College of Art** – Columbus, OH (2004–2006)\n\nThe following courses were completed through Pike Academy in 2016:\n\n* Compositing";
  expect((await schoolsOf(`## Education\n\n${lines}`)).map(([school]) => school)).toEqual(["Harrow College of Art"]);
});

it("reads a table of schooling and training under one German heading, the employer that taught among the places", async () => {
  const rows = [
    "| 2010 – 2012 | Dipl. Prozessfachmann EFA | Klubschule Muster, Lindau |",
    "| 1998 – 2002 | Polymechaniker EFZ | Quayside AG, Lindau |",
  ];
  const head = "| Zeitraum | Ausbildung | Ort |\n|---|---|---|";
  const schools = (await schoolsOf(`## Aus- und Weiterbildungen\n\n${head}\n${rows.join("\n")}`)).map(([school]) => school);
  expect(schools[0]).toMatch(/^Klubschule Muster/u);
  expect(schools[1]).toMatch(/^Quayside AG/u);
});
