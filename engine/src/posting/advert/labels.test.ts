import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";
import { labelledFacts } from "./labels.ts";

test("labels in several languages, with colons, question marks and on one line, are understood", () => {
  expect([...labelledFacts(["Wo? Regensburg", "Träger: Jugendhilfe Donautal", "Umfang? Teilzeit"])]).toEqual([
    ["location", "Regensburg"],
    ["company", "Jugendhilfe Donautal"],
    ["employmentType", "Teilzeit"],
  ]);
  expect([...labelledFacts(["Location: Leeds | Salary: £30,000"])]).toEqual([
    ["location", "Leeds"],
    ["salary", "£30,000"],
  ]);
  expect(labelledFacts(["Location: Exampleton, UK   Contract: Fixed term   Hours: 35"]).get("location")).toBe("Exampleton, UK");
  expect(labelledFacts(["工作地点: 深圳", "薪资: 200元/天"]).get("location")).toBe("深圳");
});

test("a dash is a colon only where the whole advert is written so", () => {
  expect(labelledFacts(["Job Title - Area Sales Manager", "Company - Zenvira", "Location - Lucknow"]).get("title")).toBe(
    "Area Sales Manager",
  );
  expect(labelledFacts(["Company - Zenvira"]).size).toBe(0);
});

test("a label may ask, and its value answer yes or no; quotation marks are none of a value", () => {
  const text = "后端工程师\n\n- 是否全职：是\n- 是否远程：否\n\n岗位要求\n- 熟悉 Go";
  expect(readPostings(text).postings[0]).toMatchObject({ workplace: "onsite", employmentTypes: ["FULL_TIME"] });
  expect(readPostings('---\ntitle: "Développeur·se Ruby"\nentreprise: Fernwell\nlieu: Lyon\n---\n\nVous codez.').postings[0]).toMatchObject(
    {
      title: "Développeur·se Ruby",
      company: "Fernwell",
    },
  );
});

test("a text below the name of a field is no value, and an address behind a name is none of it", () => {
  const text = "Développeur\n\n## Société\n\nQuillrush est une régie de la presse.\n\nCSS";
  expect(readPostings(text).postings[0]?.company).toBe("Quillrush");
  expect(readPostings("Welder\nCompany: Quillrush (https://quillrush.example)\nWhere: Ghent").postings[0]?.company).toBe("Quillrush");
});

test("a street is a worse place than the town in corners, and who works from anywhere is in no town of the text", () => {
  expect(
    readPostings("# [São Paulo] Front-End Developer\n\n## Local\n\nAv. Cedro Alto, 75 - Vila Serena\n\n## Requisitos\n- CSS").postings[0]
      ?.locations,
  ).toEqual(["São Paulo"]);
  expect(
    readPostings("# Back-end Developer\n\n## Local\n\n100% Remoto\n\n## Empresa\n\nNosso escritório fica em Lisboa.").postings[0],
  ).toMatchObject({ locations: [], workplace: "remote" });
});

test("several labels may each say a part of how somebody is employed", () => {
  const text =
    "Aide-soignante\n\nType de contrat : CDI\nTemps de travail : temps partiel 80 %\nLieu : Thouars\n\nVous accompagnez les résidents.";
  expect(readPostings(text).postings[0]?.employmentTypes).toEqual(["PART_TIME"]);
  expect(labelledFacts(["Contract type: 12-month fixed term", "Working pattern: Full time"]).get("employmentType")).toBe(
    "12-month fixed term | Full time",
  );
});
