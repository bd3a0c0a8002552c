import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const read = (text: string) => readPostings(text).postings[0];

test.each(["00017 - Cook", "07/03/2027 – Cook", "Ref. 4432-B: Cook", "REQ-20731 - Cook"])(
  "the number or the day before a title is none of it: %s",
  (line) => {
    expect(read(`${line}\nOsmunda Ltd, Leeds\n\nYour tasks\n- Tend the fire`)?.title).toBe("Cook");
  },
);

test("a notice may count its posts in words and end in its own number", () => {
  const notice =
    "COMUNE DI ROCCAQUILLA\nConcorso pubblico per la copertura di dodici posti di Operaio, a tempo indeterminato. (27E11927)\nArt. 1 Requisiti";
  expect(read(notice)?.title).toBe("Operaio");
});

test("the line that says to whom one reports names another's job", () => {
  const text = "Job Description\nReports To : Restaurant Manager\nThe Line Cook must lift up to 50 pounds.\nLine Cook • Leeds";
  expect(read(text)?.title).toBe("Line Cook");
});

test("over a form without a title the one piece that the form does not say is what is told of the job", () => {
  const form = "青木科技 - 上海 - 中高级 - 12-15K\n\n公司名称\n青木科技\n\n工作地点\n上海\n\n薪资范围\n12-15K\n\n任职资格\n1. 三年以上经验";
  expect(read(form)).toMatchObject({
    title: "中高级",
    company: "青木科技",
    salary: { min: 12_000, max: 15_000, currency: "CNY", period: "MONTH" },
  });
});

test("labels and headings of a form are no names", () => {
  const form =
    "Informations sur l'emploi\n\nTitre du Poste : Comptable\n\nLieu du Travail : Lyon\n\nDescription de l'emploi\n\nNotre maison grandit.";
  expect(read(form)).toMatchObject({ title: "Comptable", locations: ["Lyon"] });
  expect(read(form)?.company).toBeUndefined();
});

test("in a mail that opens with its subject the subject is what it says, and no name", () => {
  const mail =
    "Betreff: Aushilfe gesucht\n\nHallo zusammen,\n\nwir, die Bäckerei Quillbach in Jena, suchen ab sofort eine Verkaufshilfe (m/w/d).\n\nViele Grüße\nBäckerei Quillbach";
  expect(read(mail)?.company).toBe("Bäckerei Quillbach");
});

test("behind a tag for the place the first line may name the job and the employer, or announce it", () => {
  expect(read("[Recife - PE] Analista de Testes Pleno - Quilltec\n\nRequisitos\n- Testes")).toMatchObject({
    title: "Analista de Testes Pleno",
    company: "Quilltec",
    locations: ["Recife"],
  });
  expect(read("[REMOTO] Vaga Desenvolvedor PHP\n\nRequisitos\n- PHP")?.title).toBe("Desenvolvedor PHP");
});

test("what stands behind the town is no part of the title", () => {
  expect(read("Backend Developer - Ho Chi Minh City - All levels - Up to 60M\n\nRequirements\n- Java")?.title).toBe("Backend Developer");
});

test("the employer in brackets behind the job, and the name of the paper it stands in, are no part of it", () => {
  expect(read("Backend-Entwickler (Quillture)\nQuillture ist ein Startup aus Marburg, das Karten baut.")).toMatchObject({
    title: "Backend-Entwickler",
    company: "Quillture",
  });
  expect(read("QUILLWELL SCHOOL\n\nSITE MANAGER RECRUITMENT PACK\n\nContract: Permanent")?.title).toBe("SITE MANAGER");
});

test("an amount that is a sentence of its own is the pay, net or gross", () => {
  expect(read("Se busca camarero/a para Bar Los Quillos en Almería. 1.400 € netos. Jornada completa.")?.salary).toMatchObject({
    min: 1400,
    currency: "EUR",
    period: "MONTH",
  });
});
