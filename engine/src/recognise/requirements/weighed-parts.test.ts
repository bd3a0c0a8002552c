import { expect, test } from "vitest";
import { readAdvert } from "./read-advert.ts";
import { recogniseRequirements } from "./recognise-requirements.ts";

const read = (text: string) => recogniseRequirements(readAdvert(text), { skills: [], nameOf: (id) => id });
const brief = (text: string) => read(text).map(({ kind, quote }) => `${kind}: ${quote}`);

test("what 'ideally' weighs is a wish, and the demand before it stays one", () => {
  expect(
    brief("Ihr Profil\n\nSie haben Ihre Ausbildung erfolgreich abgeschlossen und bringen idealerweise erste Erfahrung im Büro mit."),
  ).toEqual(["must: Sie haben Ihre Ausbildung erfolgreich abgeschlossen", "nice: bringen idealerweise erste Erfahrung im Büro mit"]);
  expect(brief("Your profile\n\nYou have three years in a warehouse and ideally a forklift licence.")).toEqual([
    "must: You have three years in a warehouse",
    "nice: ideally a forklift licence",
  ]);
});

test("a sentence that begins with a word such as mandatory asks for something", () => {
  expect(brief("Wir sind ein kleines Haus. Zwingend erforderlich sind Schwindelfreiheit und Ausdauer.")).toEqual([
    "must: Zwingend erforderlich sind Schwindelfreiheit und Ausdauer",
  ]);
  expect(brief("La bottega è in centro. Indispensabile essere automuniti.")).toEqual(["must: Indispensabile essere automuniti"]);
});

test("a class of driving licence ends its sentence", () => {
  expect(brief("Indispensabile il possesso di patente B. Si offre contratto part-time di 30 ore.")).toEqual([
    "knockout: Indispensabile il possesso di patente B",
  ]);
});

test("a language that opens a demand is asked for where the next words weigh it", () => {
  expect(read("Perfil\n\nFluência em inglês; francês será uma mais-valia.").map(({ language }) => language?.name)).toEqual([
    "English",
    "French",
  ]);
});

test("a Chinese sentence may go on from the employer's work to what is asked", () => {
  expect(read("我们组在做智能仓储系统，要求3年以上仓储经验。").map(({ years }) => years?.min)).toEqual([3]);
});

test("behind the word for experience stands in what it was gathered", () => {
  expect(read("About you\n\nYou have at least five years' experience running residential sites.")[0]?.years?.min).toBe(5);
});

test("a comma inside Chinese brackets parts no demand", () => {
  expect(brief("任职要求\n\n有后端（Go，NodeJs）经验者优先考虑")).toEqual(["nice: 有后端（Go，NodeJs）经验者优先考虑"]);
});

test("a language is asked for by how it is spoken and written", () => {
  const languages = (text: string) => read(text).flatMap(({ language }) => language?.name ?? []);
  expect(languages("Requisiti\n\n- assoluta padronanza dell'Inglese ed eccezionali doti comunicative")).toEqual(["English"]);
  expect(languages("Requisiti\n\n- Ottime capacità di espressione orale e scritta, in italiano ed in inglese")).toEqual([
    "Italian",
    "English",
  ]);
});
