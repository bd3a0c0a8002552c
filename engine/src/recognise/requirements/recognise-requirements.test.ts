import { expect, test } from "vitest";
import { skillById } from "../../data/skills.ts";
import type { Requirement } from "../../model/index.ts";
import { recogniseSkills } from "../skills/recognise-skills.ts";
import { readAdvert } from "./read-advert.ts";
import { recogniseRequirements } from "./recognise-requirements.ts";

function read(text: string): Requirement[] {
  return recogniseRequirements(readAdvert(text), { skills: recogniseSkills(text), nameOf: (id) => skillById(id)?.name ?? id });
}
const brief = (text: string) => read(text).map(({ kind, quote }) => `${kind}: ${quote}`);

const BARISTA = `Barista
About us
We have 12 years of experience in coffee.

What you'll do
- Make coffee and clean the machine
- Help guests; you must be at least 18 years old

What we're looking for
- 1+ year behind a bar
- German at B2 level, English is a plus
- Valid work permit for Austria

Nice to have
- Latte art

We offer
- Free coffee and two years of training
`;

test("demands come from the sections that ask, benefits and company praise do not", () => {
  expect(brief(BARISTA)).toEqual([
    "knockout: you must be at least 18 years old",
    "must: 1+ year behind a bar",
    "must: German at B2 level",
    "nice: English is a plus",
    "knockout: Valid work permit for Austria",
    "nice: Latte art",
  ]);
});

test("every requirement is an exact slice of the text, numbered in order, without overlap", () => {
  const requirements = read(BARISTA);
  let end = 0;
  for (const [index, requirement] of requirements.entries()) {
    expect(BARISTA.slice(requirement.start, requirement.end)).toBe(requirement.quote);
    expect(requirement.id).toBe(`r${index + 1}`);
    expect(requirement.start).toBeGreaterThanOrEqual(end);
    end = requirement.end;
  }
});

test("a sentence with several demands becomes several requirements", () => {
  const text =
    "You have at least three years of experience with Python and either Airflow or Dagster, a bachelor's degree in computer science or equivalent experience, and fluent English is required.";
  const [python, choice, degree, english] = read(text);
  expect(python).toMatchObject({ kind: "must", years: { min: 3 }, skills: [{ name: "Python" }] });
  expect(choice).toMatchObject({ quote: "Airflow or Dagster", anyOf: true });
  expect(choice?.skills).toHaveLength(2);
  expect(degree).toMatchObject({ kind: "nice", degree: { level: "bachelor", areas: ["computer science"] } });
  expect(english).toMatchObject({ kind: "knockout", language: { code: "en", level: "C1" } });
});

test("a list in brackets is a choice of its own, apart from what stands around it", () => {
  const found = read("Requirements\n- AWS (S3, Glue, EMR or Redshift) and infrastructure as code with Terraform\n- Airflow (or Dagster)");
  expect(found.map(({ quote, anyOf, skills }) => [quote, anyOf ?? false, skills.length])).toEqual([
    ["AWS", false, 1],
    ["S3, Glue, EMR or Redshift", true, 4],
    ["infrastructure as code with Terraform", false, 2],
    ["Airflow (or Dagster)", true, 2],
  ]);
});

test("what is only preferred inside a demand becomes a wish of its own", () => {
  expect(brief("Requirements\n- Strong SQL skills (PostgreSQL preferred)\n- Figma, and ideally some Framer")).toEqual([
    "must: Strong SQL skills",
    "nice: PostgreSQL preferred",
    "must: Figma",
    "nice: ideally some Framer",
  ]);
});

test("examples behind 'such as' are a choice", () => {
  const [demand] = read("Requirements\n- Experience with a cloud such as AWS, Azure or Google Cloud");
  expect(demand?.anyOf).toBe(true);
});

test("skills joined by 'and' are all asked for", () => {
  const [demand] = read("Requirements\n- Python and SQL");
  expect(demand?.skills).toHaveLength(2);
  expect(demand?.anyOf).toBeUndefined();
});

const YEARS: readonly (readonly [string, unknown])[] = [
  ["3-5 years of sales experience", { min: 3, max: 5 }],
  ["two to four years in planning", { min: 2, max: 4 }],
  ["five (5) years in retail", { min: 5 }],
  ["mindestens zwei Jahre Berufserfahrung", { min: 2 }],
  ["18 months of experience", { min: 1.5 }],
  ["mehrjährige Berufserfahrung in der Pflege", { min: 2 }],
  ["3 ans d'expérience minimum", { min: 3 }],
  ["Experiencia mínima de 2 años", { min: 2 }],
  ["A two-year contract", undefined],
  ["A four-year degree", undefined],
  ["PALS certificate within the first six months", undefined],
  ["Führerschein innerhalb von 2 Jahren", undefined],
  ["Permis CACES dans les 2 ans", undefined],
  ["3 years of sales experience within a hospital", { min: 3 }],
  ["3 years of forklift work within the last 5 years", { min: 3 }],
  ["7+ years of post-qualification experience", { min: 7 }],
  ["A three-year post in plant research", undefined],
  ["A focused two-year appointment", undefined],
  ["For 8 years, we have built software for nurses", undefined],
  ["Experience with lead times of up to five months", undefined],
];
for (const [text, years] of YEARS) {
  test(`"${text}" asks for ${years === undefined ? "no years" : JSON.stringify(years)}`, () => {
    const padding = /[äöü]|Jahre/.test(text)
      ? "Das ist die Stelle und wir suchen dich."
      : /ans/.test(text)
        ? "Nous sommes une équipe et vous avez"
        : /años/.test(text)
          ? "Somos una empresa de la ciudad y"
          : "";
    const found = read(`${padding}\nRequirements\n- ${text}`);
    expect(found.find((requirement) => requirement.years)?.years).toEqual(years);
  });
}

test("a demand in running text is found without any heading", () => {
  const text =
    "Own the monthly close. You will post invoices and support the yearly audit. Bachelor's degree in accounting and two years in general ledger work. Strong Excel. CPA track welcome.";
  expect(brief(text)).toEqual([
    "must: Bachelor's degree in accounting and two years in general ledger work",
    "must: Strong Excel",
    "nice: CPA track welcome",
  ]);
});

test("what is not required is not a requirement", () => {
  expect(brief("Requirements\n- Patience\n- A driving licence is not required")).toEqual(["must: Patience"]);
});

test("adverts in German, French and Spanish are read by their own words", () => {
  expect(
    brief(
      "Wir suchen dich für das Team in der Klinik.\nDas bringen Sie mit:\n• Abgeschlossene Ausbildung\n• Führerschein Klasse B\n• Fachweiterbildung von Vorteil\n\nWir bieten:\n• 30 Tage Urlaub",
    ),
  ).toEqual(["must: Abgeschlossene Ausbildung", "knockout: Führerschein Klasse B", "nice: Fachweiterbildung von Vorteil"]);
  expect(
    brief("Nous sommes une équipe à Lyon.\nProfil recherché\n- Anglais courant exigé\n- Docker serait un plus\n\nAvantages\n- Mutuelle"),
  ).toEqual(["knockout: Anglais courant exigé", "nice: Docker serait un plus"]);
  expect(
    brief(
      "Somos una empresa de la ciudad.\nRequisitos\n- Carnet de conducir B imprescindible\n- Se valora inglés básico\n\nOfrecemos\n- Contrato indefinido",
    ),
  ).toEqual(["knockout: Carnet de conducir B imprescindible", "nice: Se valora inglés básico"]);
});

test("a label inside a line opens its section", () => {
  expect(
    brief(
      "Ihre Aufgaben: Erstellung der Abrechnungen.\nIhr Profil: Abgeschlossene Ausbildung, sicherer Umgang mit Excel.\nWir bieten: flexible Zeiten.",
    ),
  ).toEqual(["must: Abgeschlossene Ausbildung", "must: sicherer Umgang mit Excel"]);
});

test("the German market is not a language, spoken German is", () => {
  const [market, spoken] = read("Requirements\n- Experience in sales to clients on the German market and its partners\n- Spoken German");
  expect(market?.language).toBeUndefined();
  expect(spoken?.language).toMatchObject({ code: "de" });
});

test("a language is known by its name in any advert, and by the forms that German makes of it", () => {
  const [polish, bengali] = read(
    "Dein Profil\n- Gute Polnischkenntnisse für die Arbeit mit unseren Kunden\n- Bengali in Wort und Schrift",
  ).map(({ language }) => language);
  expect(polish).toMatchObject({ code: "pl", name: "Polish", level: "B2" });
  expect(bengali).toMatchObject({ code: "bn" });
});

test("each of several languages is a requirement of its own", () => {
  const found = read("Requirements\n- Fluent English and basic Spanish").map((requirement) => requirement.language);
  expect(found).toEqual([
    { code: "en", name: "English", level: "C1" },
    { code: "es", name: "Spanish", level: "A2" },
  ]);
});

test("lines wrapped at a fixed width are one demand", () => {
  expect(brief("Requirements\n- Several seasons of work with heavy machinery on building\n  sites in the mountains\n- Patience")).toEqual([
    "must: Several seasons of work with heavy machinery on building\n  sites in the mountains",
    "must: Patience",
  ]);
});

test("a very long advert is read in time that grows with its length", () => {
  // Time that grows with the square of the length would run into the limit of a test.
  const long = read("Requirements\n" + "- Python, SQL or Java and 5 years in retail, fluent English (a plus)\n".repeat(2000));
  read("must have ".repeat(20_000));
  read("a, ".repeat(50_000));
  expect(long.length).toBeGreaterThan(0);
});

test("adverts in Italian, Portuguese and Dutch are read by their own words", () => {
  expect(
    brief(
      "Siamo uno studio con sede nel centro della città.\nRequisiti\n- Almeno 2 anni di esperienza\n- Patente B\n- Gradita conoscenza di SAP\n\nOffriamo\n- Premi",
    ),
  ).toEqual(["must: Almeno 2 anni di esperienza", "knockout: Patente B", "nice: Gradita conoscenza di SAP"]);
  expect(
    brief("A nossa empresa da cidade e do mar.\nRequisitos\n- Inglês avançado\n- Power BI será um diferencial\n\nBenefícios\n- Seguro"),
  ).toEqual(["must: Inglês avançado", "nice: Power BI será um diferencial"]);
  expect(
    brief(
      "Wij zijn een team van mensen in de stad.\nWat vragen wij\n- Minimaal 1 jaar ervaring\n- Rijbewijs B\n- VCA is een pré\n\nWij bieden\n- Fruit",
    ),
  ).toEqual(["must: Minimaal 1 jaar ervaring", "knockout: Rijbewijs B", "nice: VCA is een pré"]);
});

test("a page's own headings part sections that no word list knows", () => {
  const text = "What you bring\n- Patience\n\nThe sunny side\n- Free coffee and long experience";
  const found = recogniseRequirements(readAdvert(text, { headings: new Set(["What you bring", "The sunny side"]) }), {
    skills: [],
    nameOf: String,
  });
  expect(found.map((requirement) => requirement.quote)).toContain("Patience");
});

test("a sum of money is no demand", () => {
  expect(brief("Ihr Profil: Hauptschulabschluss, Zuverlässigkeit.\nAusbildungsvergütung: 1. Jahr 855 €, 2. Jahr 970 €")).toEqual([
    "must: Hauptschulabschluss",
    "must: Zuverlässigkeit",
  ]);
});

test("a Chinese advert's numbered demands are read with kind, years, degree and language", () => {
  const text =
    "岗位职责：\n1. 负责订单系统的开发。\n\n任职要求：\n1. 熟悉 Java、Spring Boot\n2、三年以上后端开发经验\n3. 英语流利者优先\n4. 本科及以上学历\n\n福利：\n五险一金，带薪年假";
  expect(brief(text)).toEqual([
    "must: 熟悉 Java、Spring Boot",
    "must: 三年以上后端开发经验",
    "nice: 英语流利者优先",
    "must: 本科及以上学历",
  ]);
  expect(read(text)).toMatchObject([
    {},
    { years: { min: 3 } },
    { language: { code: "en", level: "C1" } },
    { degree: { level: "bachelor" } },
  ]);
});

test("each language has the level that is told of it", () => {
  const languages = (text: string) => read(`Requirements\n- ${text}`).map(({ quote, language }) => [quote, language?.level]);
  expect(languages("Swedish at native level and fluent English")).toEqual([
    ["Swedish at native level", "native"],
    ["fluent English", "C1"],
  ]);
  expect(languages("Sehr gute Deutschkenntnisse (mindestens C1) und gute Englischkenntnisse")).toEqual([
    ["Sehr gute Deutschkenntnisse (mindestens C1)", "C1"],
    ["gute Englischkenntnisse", "B2"],
  ]);
});

test("the law or a lawyer of a country asks for no language", () => {
  const found = read("Requirements\n- Knowledge of Swedish labour law\n- Fully qualified German lawyer\n- Good Swedish");
  expect(found.map(({ language, skills }) => [language?.code, skills.some(({ id }) => ["swedish", "german"].includes(id))])).toEqual([
    [undefined, false],
    [undefined, false],
    ["sv", true],
  ]);
});

test("the full stop of an abbreviation ends no demand, and the pay behind a wish is no part of it", () => {
  expect(brief("Requirements\n- English B2, min. 5 years as a nurse, Polish B2\nNice to have: a boat licence. €15.40 per hour.")).toEqual([
    "must: English B2",
    "must: min. 5 years as a nurse",
    "must: Polish B2",
    "nice: a boat licence",
  ]);
});

test("a joint or a heading between demands is none", () => {
  expect(brief("Requirements\n- A nursing degree\n- OR\n- Ten years of ward work\nSkills:\n- Excel")).toEqual([
    "must: A nursing degree",
    "must: Ten years of ward work",
    "must: Excel",
  ]);
});

test("the other gender of a trade is no subject of its own", () => {
  const areas = (text: string) => read(`Wir suchen dich und das ist die Stelle.\nIhr Profil\n- ${text}`)[0]?.degree?.areas;
  expect(areas("Abgeschlossene Ausbildung als Physiotherapeut/in")).toEqual(["Physiotherapeut"]);
  expect(areas("Ausbildung zum Kaufmann/-frau für Spedition")).toEqual(["Kaufmann für Spedition"]);
  expect(areas("Ausbildung als Gesundheits- und Krankenpfleger/in")).toEqual(["Krankenpfleger"]);
});

test("a number in front of a demand is no part of it", () => {
  expect(brief("Requirements\n1. Three years of welding\n2) Driving licence B")).toEqual([
    "must: Three years of welding",
    "knockout: Driving licence B",
  ]);
});

test("a wish named before a colon covers all that follows it", () => {
  expect(brief("Requirements\n- Two years with Go\n- Nice to have: Terraform, prior work experience in a bank")).toEqual([
    "must: Two years with Go",
    "nice: Nice to have: Terraform",
    "nice: prior work experience in a bank",
  ]);
});

test("a short advert of bullets is read in its own language", () => {
  expect(brief("Ihr Profil:\n- Mindestens 2 Jahre Berufserfahrung im Einkauf\n- Gute Englischkenntnisse (B2) wünschenswert")).toEqual([
    "must: Mindestens 2 Jahre Berufserfahrung im Einkauf",
    "nice: Gute Englischkenntnisse (B2) wünschenswert",
  ]);
  expect(read("Requisitos:\n- Pelo menos 3 anos de experiência\n- Testes automatizados")[0]?.years).toEqual({ min: 3 });
});

test.each([
  ["an age is no experience", "Requirements\n- 18 years or older"],
  ["the signs for any gender are no doctorate", "Requirements\n- Nurse (w/m/d)"],
  ["free weekends are no Finnish", "Requisitos:\n- Disponibilidade aos fins de semana, boa comunicação"],
])("%s", (_what, text) => {
  const [demand] = read(text);
  expect([demand?.years, demand?.degree, demand?.language]).toEqual([undefined, undefined, undefined]);
});

test("the points of a country's letters end no demand", () => {
  expect(brief("Requirements\n- Ability to obtain and maintain a U.S. government clearance is required")).toEqual([
    "must: Ability to obtain and maintain a U.S. government clearance is required",
  ]);
});
