import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const read = (text: string) => readPostings(text).postings[0];
const record = (payload: unknown) => readPostings(JSON.stringify(payload)).postings[0];

test("adverts that go on from their sentence name the job without its articles", () => {
  const town =
    "Die Stadt Weidenfurt stellt zum nächstmöglichen Zeitpunkt\n\neine Heizerin / einen Heizer (m/w/d) für das Freibad\n\nein. Wir freuen uns auf Sie.";
  expect(read(town)?.title).toBe("Heizerin / Heizer (m/w/d) für das Freibad");
});

test("what only announces a job is no part of the title that a record or a label gives", () => {
  expect(record({ title: "Appel à candidatures : Jardinier", description: "Vous entretenez le parc de la ville." })?.title).toBe(
    "Jardinier",
  );
  expect(record({ title: "Vacancy for a Project Coordinator", description: "You plan the surveys of old houses." })?.title).toBe(
    "Project Coordinator",
  );
  expect(record({ title: "Hiring Manager", description: "You hire for all our shops." })?.title).toBe("Hiring Manager");
  expect(read("VAGA ABERTA – BALCONISTA\n\nDrogaria Quillmar\nLocal: Uberlândia\nAtender no balcão da loja.")?.title).toBe("BALCONISTA");
});

test("a sentence ends with the point behind a long word, and so does a name", () => {
  const text = "We're looking for a Sous Chef at The Salt Loft, Dingle, Co. Kerry. This is a permanent role in a busy kitchen by the sea.";
  expect(read(text)?.company).toBe("The Salt Loft");
  const csr =
    "Stoker/Fireman/Bookkeeping\n\nOur house looks for a Stoker/Fireman/Bookkeeping. As one of the first to come, you light the fires.";
  expect(read(csr)?.company).toBeUndefined();
});

test("an address that has one word of the employer's name leads to the whole of it", () => {
  const text =
    "Se necesita mozo/a de almacén para empresa de distribución en Getafe.\n\nTurno de mañana, contrato de seis meses.\nSalario según convenio.\n\nDistribuciones Osmunda S.L. – empleo@osmunda.example";
  expect(read(text)?.company).toBe("Distribuciones Osmunda S.L.");
});

test("a Chinese name ends before the words for seeking somebody", () => {
  expect(read("青木国际学校诚聘\n\n岗位：小学数学教师\n地点：苏州\n性质：全职\n\n任职要求：\n1. 3年以上教学经验")?.company).toBe(
    "青木国际学校",
  );
});

test("an employer whose name holds a digit is parted from the job in front of it", () => {
  const text = "# [São Paulo] Programador Júnior 7mares\n\nA **7mares** está com vaga aberta para programador(a) júnior\n\nVale refeição";
  expect(read(text)).toMatchObject({ title: "Programador Júnior", company: "7mares", locations: ["São Paulo"] });
});
