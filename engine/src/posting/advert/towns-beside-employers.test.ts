import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const read = (text: string) => readPostings(text).postings[0];
const facts = (text: string) => {
  const { title, company, locations } = read(text) ?? {};
  return { title, company, locations };
};

test("a town that no list knows is the place where it stands beside an employer that says what it is", () => {
  expect(facts("Kesselwart (m/w/d)\nHeizungsbau Orchil e.K., Thalgrub\n\nIhr Profil\n- Gesellenbrief")).toEqual({
    title: "Kesselwart (m/w/d)",
    company: "Heizungsbau Orchil e.K.",
    locations: ["Thalgrub"],
  });
  expect(facts("Chauffeur (H/F) – Transports Quillmor – Kerlouan-sur-Aven\nVotre profil :\n• Permis C")).toEqual({
    title: "Chauffeur (H/F)",
    company: "Transports Quillmor",
    locations: ["Kerlouan-sur-Aven"],
  });
  expect(facts("Dental Nurse – Brackmere Dental Practice, Little Haxby\n\nWe are three dentists.\nPay £13.50 an hour")).toEqual({
    title: "Dental Nurse",
    company: "Brackmere Dental Practice",
    locations: ["Little Haxby"],
  });
  expect(facts("Enfermero/a\nHospital San Orchil de la Vega (Villarrubia del Soto)\n\n¿Qué pedimos?\n- Grado en Enfermería")).toMatchObject(
    {
      company: "Hospital San Orchil de la Vega",
      locations: ["Villarrubia del Soto"],
    },
  );
  expect(read("Friseur gesucht! Salon Quillhaar in Niederkirchbach, Teilzeit. Einfach melden.")).toMatchObject({
    company: "Salon Quillhaar",
    locations: ["Niederkirchbach"],
  });
});

test("in an advert of a line the job, the employer and the town stand in a row", () => {
  expect(facts("WANTED: 2 bricklayers, Orrin Valley Homes, Strathconnell. £200/day. Card essential.")).toEqual({
    title: "2 bricklayers",
    company: "Orrin Valley Homes",
    locations: ["Strathconnell"],
  });
});

test("a town is known by its state, county or province", () => {
  expect(read("Stoker\nHospital Quillmar – Campo Formosinho/PR\n\nRequisitos:\n- Ensino médio")?.locations).toEqual([
    "Campo Formosinho, PR",
  ]);
  expect(read("Osmunda Cheese cerca casaro a Montefiorile (AN), part time.")?.locations).toEqual(["Montefiorile (AN)"]);
  expect(read("We need a Sous Chef at The Salt Loft, Quillbeg, Co. Kerry.\nFull time in a busy kitchen.")?.locations).toEqual([
    "Quillbeg, Co. Kerry",
  ]);
});

test("a sentence may say first for which of the employer's houses somebody is sought", () => {
  const text = "L'association Les Tilleuls recrute pour son EHPAD de Montfleury-le-Haut un(e) infirmier(ère) à temps partiel.";
  expect(facts(text)).toMatchObject({ title: "infirmier(ère)", locations: ["Montfleury-le-Haut"] });
  const site = "The Quill Smokehouse – Pelican Bay location is looking for Servers! Starting pay is $10 an hour.";
  expect(read(site)?.locations).toEqual(["Pelican Bay"]);
  const client = "Für unseren Kunden, einen Zulieferer in Steinhausen an der Lohe, suchen wir ab sofort:\n\nSchlosser (m/w/d)";
  expect(read(client)?.locations).toEqual(["Steinhausen an der Lohe"]);
});

test("a town that describes itself is the place and no employer", () => {
  const text = "Caretaker\n\nLittle Quillden is a village in the east of Essex. The council owns the playing field and the hall.";
  expect(facts(text)).toEqual({ title: "Caretaker", company: undefined, locations: ["Little Quillden"] });
  expect(read("Die Praxis Dr. Orchil ist eine Hausarztpraxis im Herzen Göttingens.\nWir suchen eine Heizerin (m/w/d).")?.locations).toEqual(
    ["Göttingen"],
  );
});

test("in a form the town stands behind the street, and the next label is no value", () => {
  const text =
    "Jardinier (H/F)\nOffre n° 4432\nPubliée le 03/11/2027\nEmployeur\nLieu de travail\n12 Place de l'Église, Saint-Quillin-le-Vieux-Pont (Calvados (14))\nTemps de travail\nTemps non complet";
  expect(facts(text)).toEqual({ title: "Jardinier (H/F)", company: undefined, locations: ["Saint-Quillin-le-Vieux-Pont"] });
  expect(read("Location: Orchil's Diner - 12 Main Street, Grafton Falls NY\nPosition: Server\nPay: $12/hr")?.company).toBe(
    "Orchil's Diner",
  );
});
