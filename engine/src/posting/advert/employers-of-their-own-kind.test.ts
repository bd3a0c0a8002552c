import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const read = (text: string) => readPostings(text).postings[0];

test("a Chinese advert in one line says who seeks whom with one sign, if it says how many", () => {
  expect(read("成都青木小馆招服务员3名,月薪4500-5500,包吃住")).toMatchObject({ title: "服务员", company: "成都青木小馆" });
  expect(read("青木招商银行诚聘客户经理\n工作地点：无锡")?.company).toBe("青木招商银行");
});

test("a public house that opens with where the post is names itself", () => {
  expect(read("An der Hochschule Quillhafen ist zum 1. April folgende Stelle zu besetzen:\n\nHeizer (m/w/d)")?.company).toBe(
    "Hochschule Quillhafen",
  );
  expect(read("Die Stadt Quillbrück (rund 18.400 Einwohner) stellt zum 1. März 2027 ein:\n\neine/n Heizer/in (w/m/d)")).toMatchObject({
    company: "Stadt Quillbrück",
    locations: ["Quillbrück"],
  });
});

test("a title goes on to its mark, whatever it is for", () => {
  expect(read("Fachangestellte für Bäderbetriebe (w/m/d)\nStadtwerke Quillbrück\n\nIhre Aufgaben\n- Aufsicht")).toMatchObject({
    title: "Fachangestellte für Bäderbetriebe (w/m/d)",
    company: "Stadtwerke Quillbrück",
  });
});

test("an elided article stands before a name", () => {
  expect(read("Cuisinier à l’Université Quillmont\n\nVos missions\n- Cuisiner")).toMatchObject({
    title: "Cuisinier",
    company: "Université Quillmont",
  });
});

test("a house with its article is found in an advert of a line", () => {
  expect(read("Cherche vendeur en boulangerie, CDD 6 mois, Le Fournil de Quilla, 1 850 € brut/mois.")?.company).toBe(
    "Le Fournil de Quilla",
  );
  expect(read("Winkelverkoper\nMiddelburg\nBij boekhandel Het Lezertje is plek voor een verkoper.")?.company).toBe("Het Lezertje");
});

test("a notice opens by making public, and then says who seeks whom", () => {
  const notice =
    "Aviso n.º 212/2027. - 1 - Faz-se público que os Serviços Quillares pretendem abrir concurso para seleccionar um encarregado de refeitório, em Lisboa.\n2 - Requisitos:";
  expect(read(notice)).toMatchObject({ title: "encarregado de refeitório", locations: ["Lisboa"] });
});

test("a first line that says what kind of page it is may say whose", () => {
  expect(read("Stellenangebot bei der Quillau Logistik (3. Dezember 2027)\n\nStellenbezeichnung: Heizer\nOrt: Jena")?.company).toBe(
    "Quillau Logistik",
  );
});

test("a capital article makes a name of words that may be jobs", () => {
  expect(read("The Anchor Quillhouse – Ormsby location is looking for Servers! Servers should have one year of experience.")?.company).toBe(
    "Anchor Quillhouse",
  );
});

test("a doctor's practice is called by its doctor with all titles", () => {
  expect(read("Praxis Dr. med. Quillmann sucht MFA (m/w/d) in Teilzeit in Jena.")?.company).toBe("Praxis Dr. med. Quillmann");
});

test("behind the legal form stands the town, and no part of the name", () => {
  expect(read("La Quillmec Srl di Modena ricerca un tornitore CNC con esperienza.")).toMatchObject({
    company: "Quillmec Srl",
    locations: ["Modena"],
  });
});

test("a house that says what it is stands behind the word for where, and from when is no part of the job", () => {
  expect(read("An der Musikschule Quillzach suchen wir auf das neue Schuljahr 2027 eine Klavierlehrerin.")).toMatchObject({
    title: "Klavierlehrerin",
    company: "Musikschule Quillzach",
  });
});

test("the line over the town has the whole name of a house that a sentence shortens", () => {
  const text =
    "Organist\nSt. Quillan's Episcopal Church – Fernmouth, OR\n\nPart-time\n\nSt. Quillan's, a lively parish, is seeking an Organist.";
  expect(read(text)?.company).toBe("St. Quillan's Episcopal Church");
});

test("a sign before its town and country is the employer's", () => {
  expect(read("Chauffeur\n\nOSMUND Kenya Nairobi, Kenya\n\nSummary\nDrives the director.")).toMatchObject({
    company: "OSMUND Kenya",
    locations: ["Nairobi, Kenya"],
  });
});

test("a month, a street, a numbered heading and a contract are no employers", () => {
  expect(read("Midday Supervisor required for September. Quillford Junior School is a happy school.")?.company).toBe(
    "Quillford Junior School",
  );
  expect(read("Fleuriste\nContrat 35h\n\nVos missions\n- Conseiller")?.company).toBeUndefined();
  expect(read("Agent d'entretien\nPlace de la Mairie\n\nVos missions\n- Nettoyer")?.company).toBeUndefined();
  expect(read("Jardinero\nI. GENERALIDADES\n\nFunciones\n- Podar")?.company).toBeUndefined();
});
