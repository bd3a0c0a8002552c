import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const read = (text: string) => readPostings(text).postings[0];
const companyOf = (text: string) => read(text)?.company;
const ASKED = "\n\nRequirements\n- 2 years of experience\n- Good English";

test("statements below a title are no employers", () => {
  for (const statement of [
    "Immediate start, temp to perm",
    "Interviewing immediately",
    "Aanwerving met wervingsreserve voor 2 jaar",
    "Make your mark for patients",
  ])
    expect(companyOf(`HGV Class 1 Driver\n${statement}\nMust have a digital card${ASKED}`)).toBe(undefined);
  expect(companyOf(`Project Role : Stoker\nProject Role Description : Tends fires${ASKED}`)).toBe(undefined);
});

test("a sentence that begins with something else still names who seeks", () => {
  expect(companyOf(`Quillmoor is expanding their sales team and are recruiting Junior Brokers for next spring.${ASKED}`)).toBe("Quillmoor");
  expect(companyOf(`The Original Quill House – Harbour Street location is looking for experienced Line Cooks!${ASKED}`)).toBe(
    "Original Quill House",
  );
  expect(companyOf("Stoker Sandbach. Due to restructuring our client is looking for a Stoker to join the team.")).toBe(undefined);
});

test("a seat or a short form may stand between a name and its verb", () => {
  expect(companyOf(`Heizer (m/w/d)\n\nQuillmoor mit Sitz in Hamburg ist ein Haus für Briefe.${ASKED}`)).toBe("Quillmoor");
  expect(companyOf(`The Fernmoor Fire Authority (FFA) is one of the oldest. The Payroll Officer is responsible for pay.${ASKED}`)).toBe(
    "Fernmoor Fire Authority",
  );
});

test("an association keeps the points of its legal form", () => {
  expect(companyOf(`Sozialarbeiter (m/w/d)\n\nSeit 1990 wirken wir als Quillmoor e.V. für alle.${ASKED}`)).toBe("Quillmoor e.V.");
});

test("a Chinese verb may follow a Latin name without a blank", () => {
  expect(read("[上海/远程] Quillmoor诚聘前端工程师 (全职)\n\n职责：\n- 前端结构")).toMatchObject({
    title: "前端工程师",
    company: "Quillmoor",
  });
});

test("the employer before the title is no part of it, however the text writes it", () => {
  expect(
    read(`[Hanoi] Quillmoor Studios - Frontend developer (React)\n\n## Location\n\n* Hanoi\n\nQuillMoor Studios is a small firm.${ASKED}`),
  ).toMatchObject({ title: "Frontend developer (React)", company: "QuillMoor Studios" });
});
