import { describe, expect, test } from "vitest";
import { degreeParts } from "./degree-parts.ts";
import { findGrade } from "./grades.ts";

function read(text: string): readonly (string | undefined)[] {
  const parts = degreeParts(text, 0, text);
  return [parts && text.slice(parts.studyType.start, parts.studyType.end), parts?.area && text.slice(parts.area.start, parts.area.end)];
}

describe("degree and subject", () => {
  test.each([
    ["B.Sc. in Computer Science", "B.Sc.", "Computer Science"],
    ["Master of Science in Physics", "Master of Science", "Physics"],
    ["Bachelor of Commerce in Finance", "Bachelor of Commerce", "Finance"],
    ["B.S. Computer Science", "B.S.", "Computer Science"],
    ["Computer Science, B.Sc.", "B.Sc.", "Computer Science"],
    ["BA (Hons) English Literature", "BA (Hons)", "English Literature"],
    ["Máster Ingeniería de Montes", "Máster", "Ingeniería de Montes"],
    ["Grado en Enfermería", "Grado", "Enfermería"],
    ["Diplom Maschinenbau", "Diplom", "Maschinenbau"],
    ["B.E. (Mechanical)", "B.E.", "Mechanical"],
    ["MBA", "MBA", undefined],
    ["A Levels: History (A), French (B), Art (C)", "A Levels", "History (A), French (B), Art (C)"],
    ["HBO-V (bachelor Verpleegkunde)", "HBO-V", "bachelor Verpleegkunde"],
    ["機械工程學系 碩士畢業", "碩士", "機械工程學系"],
    ["Baccalauréat S", "Baccalauréat S", undefined],
    ["SVQ Level 3 Plumbing", "SVQ Level 3", "Plumbing"],
    ["Diploma di liceo scientifico", "Diploma di liceo scientifico", undefined],
    ["Licencia de Enseñanza Media", "Licencia de Enseñanza Media", undefined],
  ])("%s", (text, degree, subject) => {
    expect(read(text)).toEqual([degree, subject]);
  });

  test("a text without a degree gives none", () => {
    expect(read("Spanish Literature")).toEqual([undefined, undefined]);
  });
});

describe("grades", () => {
  test.each([
    ["GPA: 3.8/4.0", "3.8/4.0"],
    ["Abitur (Note 1,4)", "1,4"],
    ["CGPA 8.6", "8.6"],
    ["82%", "82%"],
    ["magna cum laude", "magna cum laude"],
    ["85 percent", "85 percent"],
    ["Laurea in Fisica (110/110 e lode)", "110/110 e lode"],
    ["Licence de droit, mention bien", "mention bien"],
    ["Licence de droit, mention Bien", "Bien"],
    ["Diplom, Note: gut (2,1)", "gut (2,1)"],
    ["Physik, B.Sc. (1,5)", "1,5"],
    ["Law, Grade: 2:1", "2:1"],
    ["BA History – 2:1 (65%)", "2:1 (65%)"],
    ["A-Levels: Maths, Physics, French (A*AB)", "A*AB"],
    ["Licenciatura, 15 valores", "15 valores"],
    ["统计学，绩点：3.6/4.0", "3.6/4.0"],
    ["First", "First"],
    ["Laurea in Fisica, 110 e lode", "110 e lode"],
    ["Abitur, Schnitt 1,9", "1,9"],
    ["Ø 1,6", "1,6"],
    ["Grado en Física (Expediente: 7,9)", "7,9"],
    ["Promedio de 8.4", "8.4"],
    ["Sobresaliente (9,1)", "Sobresaliente (9,1)"],
    ["nota media sobresaliente cum laude", "sobresaliente cum laude"],
    ["Laurea in Chimica, ottimo con lode", "ottimo con lode"],
    ["Gesamtnote „gut“", "gut"],
    ["BSc Zoology, Upper Second Class (2:1)", "Upper Second Class (2:1)"],
    ["BA History, Lower Second Class Honours (2:2)", "Lower Second Class Honours (2:2)"],
    ["LL.B, Second Class Upper", "Second Class Upper"],
    ["Bachelier en droit, grande distinction", "grande distinction"],
    ["Doctorado. Aprobado con distinción máxima", "Aprobado con distinción máxima"],
    ["Nota de titulación: 6,3", "6,3"],
    ["VCE, ATAR 88.15", "88.15"],
    ["文學士，二級乙等榮譽", "二級乙等榮譽"],
  ])("%s", (text, grade) => {
    const found = findGrade(text);
    expect(found && text.slice(found.grade.start, found.grade.end)).toBe(grade);
  });

  test.each(["10/2017 – 03/2018", "BBA", "Good Shepherd School", "first semester", "3/12", "Abschnitt 2", "The good (2019)"])(
    "%s has none",
    (text) => {
      expect(findGrade(text)).toBeUndefined();
    },
  );
});
