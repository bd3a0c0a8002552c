import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const all = (content: string) => readPostings(content).postings;
const first = (content: string) => all(content)[0];

test("a fact in corners before the title is no part of it", () => {
  expect(first("[Remote] Back-end Developer @ Quillrush\n\nWe need three years of Go.")).toMatchObject({
    title: "Back-end Developer",
    company: "Quillrush",
    workplace: "remote",
  });
});

test("several are sought, and what of stands in brackets", () => {
  const text =
    "Marrow | Senior Software Engineers (Frontend, Mobile) | NYC | ONSITE | $160k-$210k\nTallow | Data Analyst | Remote | Full-time";
  expect(all(text).map(({ title, company, locations }) => [title, company, locations])).toEqual([
    ["Senior Software Engineers (Frontend, Mobile)", "Marrow", ["NYC"]],
    ["Data Analyst", "Tallow", []],
  ]);
});

test("employer and job may share a piece of a hiring line", () => {
  expect(first("Initrex — Product Designer | Hybrid NYC | Full-time")).toMatchObject({
    company: "Initrex",
    title: "Product Designer",
    workplace: "hybrid",
    locations: ["NYC"],
  });
});

test("an employer known from elsewhere is taken off the end of the title", () => {
  expect(
    first("# Analytics Engineer — Parfait\n\n**Company:** Parfait\n**Location:** Amsterdam, Netherlands\n\nYou model data."),
  ).toMatchObject({ title: "Analytics Engineer", company: "Parfait" });
});

test("places in brackets, behind a preposition, and with their state", () => {
  expect(first("Moss Hill | Founding Engineer | On-site (hybrid) in Stockholm, Sweden | Full time")?.locations).toEqual([
    "Stockholm, Sweden",
  ]);
  expect(first("Analista de Dados\n\n## Local\n\nRemoto, Salvador-BA\n\n## Requisitos\n\n- SQL")).toMatchObject({
    locations: ["Salvador, BA"],
    workplace: "remote",
  });
});

test("a heading about the employer is not its name", () => {
  const text = "# Analista de Dados\n\n## Nossa empresa\n\nA Lumiária é uma plataforma de ensino.\n\n## Requisitos\n\n- SQL";
  expect(first(text)?.company).toBe("Lumiária");
  expect(first("# 全栈工程师\n\n## 公司/团队介绍\n云杉科技有限公司成立于2016年。\n\n## 岗位要求\n- 熟悉 Go")?.company).toBe(
    "云杉科技有限公司",
  );
});

test("a line of its own that reads like a title wins over a sentence further down", () => {
  const text = `Senior Marketing Designer (100% Remote)
https://jobs.example.com/7

Headquarters: Ghent

We are hiring a full-time senior marketing designer to join our growing team.`;
  expect(first(text)?.title).toBe("Senior Marketing Designer (100% Remote)");
});

test("an address on the web is no title, and its letters name no kind of employment", () => {
  const text = "**URL:** https://jobs.example.com/aPjEN\n\nAnalytics Engineer\n\nWij zoeken\n\nJij maakt dashboards.";
  expect(first(text)).toMatchObject({ title: "Analytics Engineer", employmentTypes: [] });
});

test("the employer's name may touch the sign before it, and a title with a dash stays whole", () => {
  expect(first("Back-end Developer @Hüttenwerk\n\nGo and Postgres.")).toMatchObject({ title: "Back-end Developer", company: "Hüttenwerk" });
  expect(first("Data Analyst - Analytics Engineering at Lumen Pay\n\nLocation: Milan, Italy\n\nSQL.")).toMatchObject({
    title: "Data Analyst - Analytics Engineering",
    company: "Lumen Pay",
  });
});

test("a sentence that seeks somebody in Portuguese names no employer", () => {
  const text = "Backend Developer Pleno\n\nSomos um atelier de software.\n\nEstamos à procura de um desenvolvedor em Ruby.";
  expect(first(text)?.company).toBeUndefined();
});

test("where no place is told, the address of the employer at the end tells it", () => {
  const text = `Data Engineer (m/w/d)

Das bringst du mit.
Erfahrung mit SAP BW

Nordquell Brunnen GmbH & Co. KG | Uferweg 3 | 54567 Gerolstein | www.nordquell.example`;
  expect(first(text)?.locations).toEqual(["54567 Gerolstein"]);
});

test("in Brazil pay is told by the month unless something else is said", () => {
  expect(first("Back-end Developer\n\nPJ\nRemoto\nSalário até R$24.000,00 conforme senioridade")?.salary).toEqual({
    max: 24000,
    currency: "BRL",
    period: "MONTH",
  });
});

test("an employer called like a town is no place, and a line of labelled pieces is no list of bare ones", () => {
  expect(first("Larkspur | Senior Backend Engineer | Remote (EU) | Full-time | €80k–105k")).toMatchObject({
    company: "Larkspur",
    locations: ["EU"],
  });
  expect(first("Company: Nordwind | Role: Go Engineer | Location: Oslo, Norway (hybrid)")).toMatchObject({
    company: "Nordwind",
    title: "Go Engineer",
    locations: ["Oslo, Norway"],
    workplace: "hybrid",
  });
});

test("a county between town and country is part of the place, and an impersonal search names no employer", () => {
  expect(first("Senior Product Manager\nHarborlight · Dublin, County Dublin, Ireland\nFull-time\n\nFreight software.")?.locations).toEqual([
    "Dublin, County Dublin, Ireland",
  ]);
  expect(first("Se busca camarero/a para restaurante en Valencia\n\nJornada completa.")?.company).toBeUndefined();
});
