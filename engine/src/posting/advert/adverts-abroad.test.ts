import { expect, test } from "vitest";
import type { Posting } from "../../model/index.ts";
import { readPostings } from "../read-postings.ts";

function only(content: string): Posting {
  const { postings } = readPostings(content);
  expect(postings).toHaveLength(1);
  return postings[0] as Posting;
}

const wishes = (posting: Posting) => posting.requirements.filter(({ kind }) => kind === "nice").map(({ quote }) => quote);

test("what an employer makes and sells is not asked of the candidate", () => {
  const posting = only(
    "Account Manager\nOstra Data Ltd – Leeds\n\nAbout Ostra Data\nOur platform runs on Kubernetes and is written in Rust. We work with Salesforce.\n\nRequirements\n- 3 years in sales\n- Excel",
  );
  expect(posting.skills.map(({ name }) => name)).toEqual(expect.arrayContaining(["Salesforce", "Microsoft Excel"]));
  expect(posting.skills.map(({ name }) => name)).not.toEqual(expect.arrayContaining(["Kubernetes"]));
  expect(posting.skills.map(({ name }) => name)).not.toEqual(expect.arrayContaining(["Rust"]));
});

test.each([
  ["It would be nice to have", "Requirements\n- Excel\n\nIt would be nice to have\n- Spanish", "Spanish"],
  [
    "Costituirà titolo preferenziale",
    "Requisiti\n- Diploma\n\nCostituirà titolo preferenziale\n- Conoscenza di Revit",
    "Conoscenza di Revit",
  ],
  ["Seria um diferencial", "Requisitos\n- SQL\n\nSeria um diferencial\n- Power BI", "Power BI"],
  ["以下条件优先", "任职要求\n1、本科以上学历\n\n以下条件优先\n1、熟悉Kubernetes", "熟悉Kubernetes"],
])("below %s stands what is only wished for", (_, body, wish) => {
  expect(wishes(only(`Analyst (m/f/d)\nOstra Data Ltd\n\n${body}`))).toContain(wish);
});

test("a demand that ends in words of a heading stays a demand", () => {
  const posting = only(
    "Magazijnmedewerker\nVan Overbeke NV – Gent\n\nWat verwachten we van je?\n\nRijbewijs B is vereist\n\nKennis van het Frans is een pré\n\nWat bieden we je?\n- Maaltijdcheques",
  );
  expect(wishes(posting)).toContain("Kennis van het Frans is een pré");
});

test("a title goes on behind the gender mark where neither place nor date follows", () => {
  expect(only("Stadt Weidenau\nSachbearbeitung (m/w/d) im Bauamt\n\nWir erwarten:\n- Führerschein").title).toBe(
    "Sachbearbeitung (m/w/d) im Bauamt",
  );
  expect(only("Maler (m/w/d) im Raum Kassel\nFarbhaus Krone GmbH\n\nWir erwarten:\n- Führerschein").title).toBe("Maler (m/w/d)");
});

test("no word that opens a sentence is an employer", () => {
  const posting = only(
    "Vacature timmerman\n\nHet bedrijf gaat verder onder de nieuwe naam Van der Molen Bouw.\n\nWat wij zoeken\nDaarnaast is het belangrijk dat je:\n- Ervaring hebt als timmerman",
  );
  expect(posting.company).toBe("Van der Molen Bouw");
});

test("what is counted in brackets or behind a stroke is no part of an employer's name", () => {
  expect(only("Stadt Weidenau (48.000 Einwohner) sucht eine Sachbearbeitung (m/w/d).\n\nWir erwarten:\n- Führerschein").company).toBe(
    "Stadt Weidenau",
  );
});

test("a yearly gross pay without a currency is in euros where it is named as in Italy", () => {
  expect(only("Impiegata amministrativa\nFerramenta Colli Srl – Torino\n\nRequisiti\n- Diploma\n\nRAL 24-26k").salary).toEqual({
    min: 24_000,
    max: 26_000,
    currency: "EUR",
    period: "YEAR",
  });
});

test("the day an advert was put up and the last day to apply are read under their names abroad", () => {
  const posting = only("Koch (m/w/d)\nGasthof Linde\nErstellt: 11.03.2026\nBewerbungsende: 30.04.2026\n\nWir erwarten:\n- Ausbildung");
  expect(posting).toMatchObject({ datePosted: "2026-03-11", validThrough: "2026-04-30" });
});

test("the jobs of a table or of a list take their place from the cell beside the link", () => {
  const behind = readPostings(
    '<!doctype html><html><body><table><tr><td><a href="/a">Payroll Specialist</a></td><td>Chicago, Illinois</td></tr><tr><td><a href="/b">Support Specialist</a></td><td>Austin, Texas</td></tr></table>',
  );
  expect(behind.postings.map(({ locations }) => locations.join("; "))).toEqual([
    expect.stringContaining("Chicago"),
    expect.stringContaining("Austin"),
  ]);
  const before = readPostings(
    '<!doctype html><html><body><ul><li><div>Job Locations</div><div>US-IL-Chicago</div><div><a href="/a">Payroll Specialist</a></div></li><li><div>Job Locations</div><div>US-TX-Austin</div><div><a href="/b">Support Specialist</a></div></li></ul>',
  );
  expect(before.postings.map(({ locations }) => locations)).toEqual([["Chicago, IL"], ["Austin, TX"]]);
});

test("a small town near a known one is where the job is", () => {
  expect(only("Elektriker (m/w/d)\nStrom Hartig GmbH\nWesseling bei Köln\n\nWir erwarten:\n- Ausbildung").locations).toEqual(["Wesseling"]);
});

test("a sentence that breaks off with its verb names the employer, and the line below the job", () => {
  const posting = only(
    "Zorgbedrijf Meerbeek zoekt\n3 dossierbehandelaars huurpremie\nContract bepaalde duur (1 jaar)\nSalarisschaal: B111\nJe kan solliciteren tot en met: 7 april 2027\n\nWat verwachten we van je?\n- Bachelordiploma\n- Interesse voor regelgeving is een pluspunt",
  );
  expect(posting).toMatchObject({
    company: "Zorgbedrijf Meerbeek",
    title: "dossierbehandelaars huurpremie",
    employmentTypes: ["TEMPORARY"],
    validThrough: "2027-04-07",
  });
  expect(wishes(posting)).toEqual(["Interesse voor regelgeving is een pluspunt"]);
});

test("no task below a line that announces tasks is an employer, and no town is part of a title", () => {
  expect(
    only(
      "Für unser Team in Lindau suchen wir ab sofort:\n\nFachverkäufer (m/w/d)\nVollzeit\n\nDas erwartet dich:\n- Verkauf und Beratung\n\nDas bringst du mit:\n- Freude am Verkauf\n\nBäckerei Hagenbuch, Seestr. 4, 88131 Lindau",
    ).company,
  ).toBe("Bäckerei Hagenbuch");
  expect(only("Técnico/a de Contabilidade (m/f) – Braga\nContas Ribeiro, Lda.\n\nO que procuramos:\n- Domínio de PHC")).toMatchObject({
    title: "Técnico/a de Contabilidade (m/f)",
    company: "Contas Ribeiro, Lda.",
    locations: ["Braga"],
  });
});

test("a wage from and to is read where both ends are named", () => {
  expect(
    only("Consulent (m/v/x)\nStad Merelbos\n\nAanbod\n- Maandwedde van minimum € 2.911,90 en maximum € 4.905,83 bruto").salary,
  ).toMatchObject({
    min: 2911.9,
    max: 4905.83,
    currency: "EUR",
  });
});
