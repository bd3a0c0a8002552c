import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

/** Answers written after each source's documented fields; employers and jobs are invented. */
const read = (payload: unknown) => readPostings(JSON.stringify(payload)).postings;

test("French public offers: a permanent part-time job is part-time, the department's number is no place, and a licence is demanded", () => {
  const offer = {
    id: "1",
    intitule: "Comptable (H/F)",
    entreprise: { nom: "Fournil des Tilleuls" },
    lieuTravail: { libelle: "69 - Lyon 3e Arrondissement" },
    typeContrat: "CDI",
    typeContratLibelle: "CDI",
    dureeTravailLibelleConverti: "Temps partiel",
    salaire: { libelle: "Mensuel de 2200,00 Euros à 2500,00 Euros sur 12 mois" },
    description: "Vous tenez les comptes.",
    permis: [{ libelle: "B - Véhicule léger", exigence: "E" }],
    langues: [{ libelle: "Italien", exigence: "S" }],
  };
  const temporary = { ...offer, id: "2", typeContrat: "MIS", typeContratLibelle: "Mission intérimaire - 3 Mois" };
  const [permanent, agency] = read({ resultats: [offer, temporary] });
  expect(permanent).toMatchObject({
    company: "Fournil des Tilleuls",
    locations: ["Lyon 3e Arrondissement"],
    employmentTypes: ["PART_TIME"],
    salary: { min: 2200, max: 2500, currency: "EUR", period: "MONTH" },
  });
  expect(permanent?.requirements.map(({ kind, quote }) => [kind, quote])).toEqual([
    ["knockout", "Permis B - Véhicule léger"],
    ["nice", "Italien"],
  ]);
  expect(agency?.employmentTypes).toEqual(["PART_TIME", "TEMPORARY"]);
});

test("a Spanish listing keeps every fact in an object of its own, and pay with its sign", () => {
  const [posting] = read({
    items: [
      {
        id: "07",
        title: "Administrativo/a contable",
        province: { id: 9, value: "Barcelona" },
        city: "Terrassa",
        contractType: { id: 1, value: "Duración determinada" },
        salaryMin: { id: 4, value: "18.000 €" },
        salaryMax: { id: 5, value: "21.000 €" },
        salaryPeriod: { id: 3, value: "Bruto/año" },
        workDay: { id: 2, value: "Parcial - Mañana" },
        teleworking: { id: 1, value: "Presencial" },
        published: "2026-05-30T18:15:57.000Z",
        author: { name: "Gestoría Ribalta" },
      },
    ],
  });
  expect(posting).toMatchObject({
    company: "Gestoría Ribalta",
    locations: ["Terrassa, Barcelona"],
    workplace: "onsite",
    employmentTypes: ["PART_TIME"],
    salary: { min: 18000, max: 21000, currency: "EUR", period: "YEAR" },
    datePosted: "2026-05-30",
  });
});

test("requisitions of a payroll system: the town stands inside the address", () => {
  const [posting] = read({
    jobRequisitions: [
      {
        itemID: "b_1",
        requisitionTitle: "Sales Supervisor",
        postDate: "2026-09-03T00:00:00-04:00",
        workLevelCode: { shortName: "Part Time" },
        requisitionLocations: [{ address: { cityName: "Boston", countrySubdivisionLevel1: { codeValue: "MA" } } }],
      },
    ],
  });
  expect(posting).toMatchObject({ title: "Sales Supervisor", employmentTypes: ["PART_TIME"], datePosted: "2026-09-03" });
  expect(posting?.locations[0]).toMatch(/^Boston/);
});

test("federal jobs are paid in dollars, and the line about the place counts where no place is listed", () => {
  const job = (more: object) => ({
    MatchedObjectDescriptor: {
      PositionTitle: "Hydrologist",
      OrganizationName: "River Survey",
      PositionRemuneration: [{ MinimumRange: "48.0", MaximumRange: "62.0", RateIntervalCode: "PH" }],
      ...more,
    },
  });
  const [shown, parted] = read({
    SearchResult: {
      SearchResultItems: [
        job({ PositionLocationDisplay: "Helena, Montana" }),
        job({ PositionLocation: [{ CityName: "Dallas", CountrySubdivisionCode: "TX" }] }),
      ],
    },
  });
  expect(shown).toMatchObject({ locations: ["Helena, Montana"], salary: { min: 48, max: 62, currency: "USD", period: "HOUR" } });
  expect(parted?.locations).toEqual(["Dallas, TX"]);
});

test("two bare numbers take currency and period from the words beside them", () => {
  const [posting] = read([
    {
      title: "产品经理",
      company: "云杉科技",
      location: "北京",
      salary: "25-40K·15薪",
      salary_min: 25000,
      salary_max: 40000,
      raw_description: "岗位职责：负责产品设计。",
    },
  ]);
  expect(posting?.salary).toEqual({ min: 25000, max: 40000, currency: "CNY", period: "MONTH" });
  expect(posting?.text).toContain("负责产品设计");
});

test("one vacancy of the American government alone, and its words for how much", () => {
  const descriptor = {
    PositionTitle: "Park Ranger",
    OrganizationName: "Office of Old Forests",
    PositionLocationDisplay: "Washington DC, District of Columbia",
    PositionSchedule: [{ Code: "1", Name: "Full-Time" }],
  };
  expect(read({ MatchedObjectDescriptor: descriptor })).toMatchObject([
    { title: "Park Ranger", company: "Office of Old Forests", employmentTypes: ["FULL_TIME"] },
  ]);
});

test("models of working time of the German agency say how much", () => {
  const job = { refnr: "1", titel: "Heizer", arbeitgeber: "Quill AG", arbeitsort: { ort: "Gera" }, arbeitszeitmodelle: ["VOLLZEIT"] };
  expect(read(job)[0]).toMatchObject({ title: "Heizer", company: "Quill AG", employmentTypes: ["FULL_TIME"] });
});

test("pay that a board tells only in words of its own key", () => {
  const job = { title: "Stoker", jobUrl: "https://jobs.example.com/1", compensation: { compensationTierSummary: "$120k - $150k" } };
  expect(read(job)[0]?.salary).toEqual({ min: 120_000, max: 150_000, currency: "USD", period: "YEAR" });
});

test("an opening in HR-XML has its employer and its town", () => {
  const xml = `<?xml version="1.0"?><PositionOpening xmlns="http://ns.hr-xml.org"><PositionProfile><PositionDetail>
    <Company><Name>Quill und Ott GbR</Name></Company>
    <PhysicalLocation><PostalAddress><CountryCode>Deutschland</CountryCode><Municipality>Berlin</Municipality></PostalAddress></PhysicalLocation>
    <PositionTitle>Praktikum Seefahrt (w/m/d)</PositionTitle></PositionDetail></PositionProfile></PositionOpening>`;
  expect(readPostings(xml).postings[0]).toMatchObject({ company: "Quill und Ott GbR", locations: ["Berlin, Deutschland"] });
});
