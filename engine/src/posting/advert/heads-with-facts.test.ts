import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const read = (text: string) => readPostings(text).postings[0];
const BODY = "\n\nRequirements:\n- 3 years of experience\n- Good English\n";

test("facts before and behind a title are no part of it", () => {
  const titles = {
    "Onsite, Ha Noi - Senior Backend Developer": "Senior Backend Developer",
    "Comptable fournisseurs - CDD 1 an": "Comptable fournisseurs",
    "Full Stack Engineers based in the US - Remote work possible": "Full Stack Engineers",
    "€150 - €230 (Par Jour) - Assistant Virtuel": "Assistant Virtuel",
    "Data Scientist Opening": "Data Scientist",
  };
  for (const [line, title] of Object.entries(titles)) expect(read(`${line}${BODY}`)?.title).toBe(title);
});

test("what stands in corners is a fact, a tag, the employer, or the whole line is a row of them", () => {
  expect(read(`[PR-Curitiba] Java Developer${BODY}`)).toMatchObject({ title: "Java Developer", locations: ["Curitiba, PR"] });
  expect(read(`[RELOCATE] Java Developer${BODY}`)?.title).toBe("Java Developer");
  expect(read(`[Remoto] Desenvolvedores Mobile [Tarumã]${BODY}`)).toMatchObject({
    title: "Desenvolvedores Mobile",
    company: "Tarumã",
    workplace: "remote",
  });
  expect(read(`[Osmunda] - [Senior Ruby on Rails Developer] - [Ho Chi Minh City] - [FT]${BODY}`)).toMatchObject({
    title: "Senior Ruby on Rails Developer",
    company: "Osmunda",
    employmentTypes: ["FULL_TIME"],
  });
});

test("whom the first line names with the job is the employer, though a sentence below calls the job otherwise", () => {
  const text = `Front-End Developer Pleno na Tarumã.io\n\nEstamos em busca de um Desenvolvedor Front-End.\n\nLocal\n\nCentro, Rio de Janeiro${BODY}`;
  expect(read(text)).toMatchObject({ title: "Front-End Developer Pleno", company: "Tarumã.io" });
  expect(read(`Engenheiro na Equipe de Dados${BODY}`)?.company).toBeUndefined();
  expect(read("Rust developer at Larch Grants in Amsterdam\n\nYou will join the backend team.")?.company).toBe("Larch Grants");
});

test("who announces may stand before the announcement", () => {
  expect(read(`Fougère RH - Fiche de poste Assistant facturation\nLieu : Issy-les-Moulineaux (92130)${BODY}`)).toMatchObject({
    title: "Assistant facturation",
    company: "Fougère RH",
  });
});

test("a form with each name over its value is read by its names", () => {
  const form =
    "New Job\n\n### Nombre de la compañía\n\nHelecho\n\n### Título del trabajo\n\nIngeniera de datos\n\n### Lugar\n\nCiudad de México\n";
  expect(read(form)).toMatchObject({ title: "Ingeniera de datos", company: "Helecho", locations: ["Ciudad de México"] });
});

test("lists of skills, appeals, kinds of places and parts of a house are no employers", () => {
  expect(read("Backend Developer\n\nPython, Django, PostgreSQL\n3+ years experience")?.company).toBeUndefined();
  expect(read(`Koch (m/w/d)\nWerde Teil unseres Küchenteams${BODY}`)?.company).toBeUndefined();
  expect(read(`Cozinheira\n\nLocal\n\nEscritório, São Paulo${BODY}`)?.company).toBeUndefined();
  const text = "Principal Engineer - Enterprise Platform Division\n\nOsmunda Industries is a company with many operations.";
  expect(read(text)?.company).toBe("Osmunda Industries");
});
