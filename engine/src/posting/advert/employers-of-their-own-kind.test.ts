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
