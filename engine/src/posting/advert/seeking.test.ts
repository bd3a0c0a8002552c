import { expect, test } from "vitest";
import { readSeeking } from "./seeking.ts";

const sentences: readonly (readonly [string, unknown])[] = [
  [
    "My client Stonecroft Mills is looking for a Payroll Manager in Halifax",
    { company: "Stonecroft Mills", title: "Payroll Manager", place: "Halifax" },
  ],
  [
    "unser Kunde, die Grabner Bau GmbH, sucht zum nächstmöglichen Zeitpunkt einen Bauleiter Tiefbau (m/w/d) in Kassel",
    { company: "Grabner Bau GmbH", title: "Bauleiter Tiefbau (m/w/d)", place: "Kassel" },
  ],
  [
    "Cabinet Morvan & Associés recherche un Juriste en droit social pour son bureau de Strasbourg",
    { company: "Cabinet Morvan & Associés", title: "Juriste en droit social", place: "Strasbourg" },
  ],
  [
    "La Ferraresi Impianti S.p.A. ricerca un Progettista Meccanico per la sede di Modena",
    { company: "Ferraresi Impianti S.p.A.", title: "Progettista Meccanico", place: "Modena" },
  ],
  [
    "A Oceanis Turismo está a recrutar um(a) Gestor(a) de Reservas para Faro",
    { company: "Oceanis Turismo", title: "Gestor(a) de Reservas", place: "Faro" },
  ],
  [
    "Brouwerij Het Anker zoekt een Logistiek Medewerker in Mechelen",
    { company: "Brouwerij Het Anker", title: "Logistiek Medewerker", place: "Mechelen" },
  ],
  ["Desde Harinas Molino Blanco buscamos un Técnico de Calidad", { company: "Harinas Molino Blanco", title: "Técnico de Calidad" }],
  ["Need a reliable dishwasher at Marigold Cafe, 14 Hill St", { company: "Marigold Cafe" }],
];

for (const [sentence, sought] of sentences) {
  test(`"${sentence.slice(0, 60)}" says who looks for whom`, () => {
    expect(readSeeking(sentence)).toMatchObject(sought as object);
  });
}

test("a sentence that ends before the title leaves it to the next line", () => {
  expect(readSeeking("Die Stadtwerke Ahrental suchen zum 01.03.2027 eine/n", "Fachinformatiker/in (m/w/d)")).toEqual({
    company: "Stadtwerke Ahrental",
    title: "Fachinformatiker/in (m/w/d)",
    isSure: true,
  });
});

test("an employer who stays unnamed has no name", () => {
  expect(readSeeking("Importante empresa del sector hotelero precisa incorporar Recepcionista en Palma de Mallorca")).toEqual({
    title: "Recepcionista",
    place: "Palma de Mallorca",
  });
});

test("hours and kinds of contract are no towns", () => {
  expect(readSeeking("Wir suchen einen Koch (m/w/d) in Voll- oder Teilzeit")?.place).toBeUndefined();
  expect(readSeeking("Wir suchen einen Koch (m/w/d) in Festanstellung")?.place).toBeUndefined();
});

test("a sentence that looks for nobody says nothing", () => {
  expect(readSeeking("You will plan routes in Leeds and talk to drivers.")).toBeUndefined();
});
