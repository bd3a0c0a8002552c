import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const first = (content: string) => readPostings(content).postings[0];
const companyOf = (content: string) => first(content)?.company;

test("a picture's caption names the employer", () => {
  expect(companyOf("Logo van Gemeente Hoogwater\n\nSalarisadministrateur\n\nKade 30, 3962 CL Hoogwater\n\n28 uur")).toBe(
    "Gemeente Hoogwater",
  );
});

test("one speaks of an employer's mission, of life and work there", () => {
  expect(companyOf("Backend Developer\n\nA world of chances.\n\nQuillrush’s mission is to move letters.\n\nGo.")).toBe("Quillrush");
  expect(companyOf("Backend Developer\n\nA world of chances.\n\nLife at Quillrush means flexible hours.\n\nGo.")).toBe("Quillrush");
});

test("below a heading about the employer its name opens the sentence", () => {
  expect(companyOf("Python Developer\n\nDesign software.\n\nWho we are?\n\nFernwell Materials runs labs in four towns.\n\nPython.")).toBe(
    "Fernwell Materials",
  );
  expect(companyOf("Python Developer\n\nDesign software.\n\nWho we are?\n\nExperience builds trust among colleagues.")).toBe(undefined);
});

test("a name with its legal form anywhere, then the name in an address", () => {
  expect(companyOf("Praktikum Vertrieb\n\nDie Wortwerk GmbH betreibt eine Prüfung von Texten.\n\nDeine Aufgaben: Anrufe")).toBe(
    "Wortwerk GmbH",
  );
  expect(
    companyOf("Frontend Developer (Remote)\n\nHeadquarters: Ghent\n\nURL: https://www.ironmoss.io/jobs\n\nThe ideal candidate knows CSS."),
  ).toBe("Ironmoss");
  expect(companyOf("Frontend Developer (Remote)\n\nThe ideal candidate knows CSS.\n\nCV to somebody@mail.example.com")).toBe(undefined);
});

test("a role named in running text is the title where no line is one", () => {
  const text =
    "Ironmoss is a young firm led by engineers.\n\nAs a Backend Developer at Ironmoss, most of your work is bidding.\n\nRequirements:\n• Go";
  expect(first(text)).toMatchObject({ title: "Backend Developer", company: "Ironmoss" });
});

test("who seeks may stand before a colon, and a French article stays with the name", () => {
  expect(first("Le Phare : Recherche développeur front confirmé\n\n## Société\n\nLe Phare produit des applications.")).toMatchObject({
    title: "développeur front confirmé",
    company: "Le Phare",
  });
  expect(first("Boussole et Carquois recrutent un.e data scientist\n\n_Poste ouvert le 3/05/2019_\n\nVotre mission")).toMatchObject({
    title: "data scientist",
    company: "Boussole et Carquois",
  });
});

test("what asks or seeks is no employer, and a name over a place is one though headings begin so", () => {
  expect(
    companyOf("## Ironmoss.ai\n\n**Milan, Italy** (no remote)\n\nSiamo alla ricerca di un Back End Developer:\n\n- Good knowledge of Java"),
  ).toBe("Ironmoss.ai");
  expect(companyOf("Formateur en bureautique\nCompétences Rivage Formation\n33000 Bordeaux\nCDI")).toBe("Compétences Rivage Formation");
});

test("for whom somebody is sought, and what is only a part of the title is no name", () => {
  const company = (text: string) => readPostings(text).postings[0]?.company;
  expect(company("Python Developer\n\nVoor ORCHIL zoeken wij een Python Developer. Je werkt aan software.")).toBe("ORCHIL");
  expect(
    company("ASSISTANT(E) LOGISTIQUE ET MAGASIN — SITE MINIER\n\nNous recherchons un(e) assistant(e) pour notre équipe."),
  ).toBeUndefined();
  expect(company("职位名称：高级产品经理\n公司：云帆互联（B轮）\n工作地点：北京")).toBe("云帆互联");
});

test("a greeting, the seat and the town are no part of who seeks", () => {
  const of = (text: string) => readPostings(text).postings[0];
  expect(of("Hi all, we have an opening for a QA Engineer at Ironmoss. Fully remote.")?.company).toBe("Ironmoss");
  expect(of("Die Osmunda Verlag GmbH mit Sitz in Leipzig sucht eine Lektorin (m/w/d) in Teilzeit.")?.company).toBe("Osmunda Verlag GmbH");
  expect(of("Schreiner (m/w/d)\nbei Tischlerei Hagenbuch in Fulda\nVollzeit")).toMatchObject({
    company: "Tischlerei Hagenbuch",
    locations: ["Fulda"],
  });
});

test("a place that no list knows stands behind words for where work is", () => {
  const placesOf = (text: string) => readPostings(text).postings[0]?.locations;
  expect(placesOf("Tischler (m/w/d)\n\nWir suchen für unser Team am Standort Bad Osmund einen Tischler.")).toEqual(["Bad Osmund"]);
  expect(placesOf("Reinigungskraft (m/w/d)\n\nEinsatzort Bundesweit, im Minijob")).toEqual([]);
  expect(placesOf("Koch (m/w/d)\nStandort: Jena. Vollzeit, ab sofort\n\nAufgaben\n- kochen")).toEqual(["Jena"]);
});
