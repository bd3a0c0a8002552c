import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const read = (text: string) => readPostings(text).postings[0];

test("an advert of a single line has its sentences as lines", () => {
  expect(read("Kellner (m/w/d) gesucht! Gasthaus Linde, Freiburg. Teilzeit, 14 €/Stunde. Tel. 0761 000000")).toMatchObject({
    title: "Kellner (m/w/d)",
    company: "Gasthaus Linde",
    locations: ["Freiburg"],
    employmentTypes: ["PART_TIME"],
    salary: { min: 14, period: "HOUR" },
  });
  expect(read("Boulangerie Dupin, Rennes, cherche vendeur/vendeuse. CDI 35h, 1 850 € brut/mois.")).toMatchObject({
    title: "vendeur/vendeuse",
    company: "Boulangerie Dupin",
    locations: ["Rennes"],
  });
});

test("in a line or two a town may stand between commas", () => {
  expect(read("Cercasi barista, Bar Centrale, Torino, part-time, 1000 € al mese")).toMatchObject({
    company: "Bar Centrale",
    locations: ["Torino"],
  });
  expect(read("招聘Java工程师，上海，20-35K，全职，远图科技有限公司")).toMatchObject({ title: "Java工程师", locations: ["上海"] });
});

test("shifts are no employer, to whom to write is one, and an amount between facts is pay", () => {
  expect(read("Warehouse Operative - Leeds - £12.50 per hour - Nights - Temp to perm - Apply to Withy Staffing Ltd")).toMatchObject({
    title: "Warehouse Operative",
    company: "Withy Staffing Ltd",
  });
  expect(read("Chef de partie | The Gorse Inn | Keswick | £28,000 + tips | live-in")).toMatchObject({
    company: "The Gorse Inn",
    locations: ["Keswick"],
    salary: { min: 28_000, currency: "GBP" },
  });
});

test("behind the employer's name its town and its telephone are no part of it", () => {
  expect(read("Graphic Designer wanted by Bracken Studio, Bristol (part-time, hybrid)")).toMatchObject({
    title: "Graphic Designer",
    company: "Bracken Studio",
    locations: ["Bristol"],
  });
  expect(read("Suchen Koch (m/w/d) in Garmisch, Vollzeit. Hotel Zugspitzblick, Tel. 08821 555 0199")?.company).toBe("Hotel Zugspitzblick");
});
