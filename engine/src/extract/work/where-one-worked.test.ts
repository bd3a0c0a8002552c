import { expect, it } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

async function jobsOf(work: string) {
  const outcome = await parseResume(new TextEncoder().encode(`# Ada Exemple\n\nada@example.org\n\n${work}\n`), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return (outcome.value.resume.work ?? []).map(({ position, name }) => [position, name]);
}

it("parts a title from a school or a firm behind the small words of other languages", async () => {
  const work =
    "## Berufserfahrung\n\n**1976 – 2010** Lehrer am Muster-Gymnasium Lörrach\n\n**1970 – 1976** Dozent an der Hochschule Beispielheim\n";
  expect(await jobsOf(work)).toEqual([
    ["Lehrer", "Muster-Gymnasium Lörrach"],
    ["Dozent", "Hochschule Beispielheim"],
  ]);
});

it("leaves a field behind such a word with the title", async () => {
  const work =
    "## Experiencia\n\n### Analista de Datos en Fintech - Ejemplia\n2016 - 2019\n\n### Analista de Datos - Muestra\n2012 - 2016\n";
  expect(await jobsOf(work)).toEqual([
    ["Analista de Datos en Fintech", "Ejemplia"],
    ["Analista de Datos", "Muestra"],
  ]);
});

it("takes the sign before a name for the word that it stands for", async () => {
  const work = "## Experiência\n\n**Instrutor de Inglês**\n@Escola Exemplo\n01/2017 – 08/2020\n";
  expect(await jobsOf(work)).toEqual([["Instrutor de Inglês", "Escola Exemplo"]]);
});

it("reads labels below a job for no headings where the headings are written in capitals", async () => {
  const work =
    "BERUFSERFAHRUNG\n02.2022-11.2023\nSoftwaretesterin\nBeispiel GmbH, Berlin\nProjekte:\nApp für Menschen mit Flugangst\n07.2020-01.2022\nGründerin\nMuster AG, Berlin\nProjekte:\nLaden für Seife\nAUSBILDUNG\n1995 – 2000 Universität Beispielstadt\nSPRACHEN\nDeutsch";
  expect(await jobsOf(work)).toEqual([
    ["Softwaretesterin", "Beispiel GmbH"],
    ["Gründerin", "Muster AG"],
  ]);
});

it("reads headings below the heading of a job for parts of it", async () => {
  const work =
    "# Expériences\n\n## Développeuse\n**Exemplia - Paris, France**\n- *Déc 2023 - Présent*\n\n### Missions\n- Conduite du projet\n\n### Technologies\n- Vue.js\n\n## Testeuse\n**Modelia - Lyon, France**\n- *mai 2022 - nov 2023*\n\n### Missions\n- Essais\n";
  expect(await jobsOf(work)).toEqual([
    ["Développeuse", "Exemplia"],
    ["Testeuse", "Modelia"],
  ]);
});

it("reads bold labels below a job for no headings where the sections have headings of their own", async () => {
  const work =
    "## Expériences\n\n### Développeuse\n**Exemplia**\n*janvier 2019 – mars 2021*\n\n**Environnement technique** :\n- Java\n\n### Testeuse\n**Modelia**\n*mai 2015 – janvier 2019*\n\n## Formation\n\n2014 : Licence, Université de Beauville\n\n## Langues\n\n- Français\n";
  expect(await jobsOf(work)).toEqual([
    ["Développeuse", "Exemplia"],
    ["Testeuse", "Modelia"],
  ]);
});

it("knows titles and schools in the signs of Taiwan", async () => {
  const text =
    "# 林示例\n\nlin@example.tw\n\n## 工作經歷\n\n### 示例工業股份有限公司\n#### 工程師\n2017 年 10 月 – 迄今\n\n- 開發系統\n\n## 學歷\n\n國立示例大學\n電機工程學系 學士\n";
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  expect(outcome.value.resume.work).toMatchObject([{ name: "示例工業股份有限公司", position: "工程師" }]);
  expect(outcome.value.resume.education).toMatchObject([{ institution: "國立示例大學" }]);
});

it("reads a town in Colorado for a town, and a firm that starts small for a firm", async () => {
  const text =
    "ADA EXAMPLE\n\nEXPERIENCE\n\n2007         q2N Commerce ------------------ Boston, MA\n     testing, administration.\n\n2003-2006    Harrow Works ------------------ Boston, MA\n     testing, administration.\n";
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  const jobs = outcome.ok ? outcome.value.resume.work?.map(({ name, position, startDate }) => [name, position, startDate]) : [];
  expect(jobs).toEqual([
    ["q2N Commerce", undefined, "2007"],
    ["Harrow Works", undefined, "2003"],
  ]);
});

it("parts a Chinese firm from a title of two signs behind a blank", async () => {
  const text = "许示例\n\nxu@example.cn\n\n工作经历\n\n2019/06—至今 江苏示例律师事务所 律师\n代理民商事案件60余件\n";
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  expect(outcome.value.resume.work).toMatchObject([{ name: "江苏示例律师事务所", position: "律师" }]);
});

async function jobsWithTowns(work: string) {
  const outcome = await parseResume(new TextEncoder().encode(`# Ada Exemple\n\nada@example.org\n\n${work}\n`), { asOf: "2026-11-01" });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return (outcome.value.resume.work ?? []).map(({ position, name, location }) => [position, name, location]);
}

it("parts a town that no list knows from a legal form, however short, and with what the firm does behind it", async () => {
  const work =
    "## Berufserfahrung\n\n**2019 – 2022**\n\n**Polymechaniker** | Muster AG, Hül\n\n**2015 – 2019**\n\n**Polymechaniker** | Beispiel AG, Hülen TG (Formen- und Werkzeugbau)\n\n**2012 – 2015**\n\n**Schlosser** | Probe AG Umformtechnik, Musterheim\n";
  expect(await jobsWithTowns(work)).toEqual([
    ["Polymechaniker", "Muster AG", "Hül"],
    ["Polymechaniker", "Beispiel AG", "Hülen TG"],
    ["Schlosser", "Probe AG Umformtechnik", "Musterheim"],
  ]);
});

it("finds a firm in capital letters behind the small word of its language", async () => {
  const work = "## Expérience\n\n**2019** Vendeuse à EXEMPLIA MARKET\n\n**2018** Assistant comptable à MODELIA\n";
  expect(await jobsOf(work)).toEqual([
    ["Vendeuse", "EXEMPLIA MARKET"],
    ["Assistant comptable", "MODELIA"],
  ]);
});

it("parts a legal form from the title or the place that stands right behind it", async () => {
  const work =
    "## Experiencia\n\n**Ejemplia S.A Gestor de cobranzas** (marzo 2023 – diciembre 2023)\n\n**Muestra N.V. Herentals België - Soldador** (enero 2022 – febrero 2023)\n";
  expect(await jobsWithTowns(work)).toEqual([
    ["Gestor de cobranzas", "Ejemplia S.A", undefined],
    ["Soldador", "Muestra N.V.", "Herentals België"],
  ]);
});

it("parts a firm in capital letters from the title before it, and no skill", async () => {
  const work = "## Expérience\n\n**2019 – 2020**\n\nVendeuse EXEMPLIA DEPOT\n\n**2018 – 2019**\n\nDéveloppeuse JAVASCRIPT\n";
  expect(await jobsOf(work)).toEqual([
    ["Vendeuse", "EXEMPLIA DEPOT"],
    ["Développeuse JAVASCRIPT", undefined],
  ]);
});

it("finds the firm at the start of the line that says what it does", async () => {
  const work =
    "## Esperienze\n\n03/2020 – 12/2022\n\n**Saldatore**\n\n*Esempio S.r.l. - Azienda pubblica costituita nel giugno 2015 che ripara navi e motori della provincia di Varese.*\n\n* Saldatura\n";
  expect(await jobsOf(work)).toEqual([["Saldatore", "Esempio S.r.l."]]);
});

it("leaves headings that part the jobs by their kind to nobody", async () => {
  const work =
    "<h2>Parcours</h2><h3>ARTISANAT</h3><p>2018<br><b>Soudeuse</b><br>Exemplia</p><h3>COMMERCE</h3><p>2015 - 2017<br><b>Vendeuse</b><br>Modelia</p><p>2012 - 2015<br><b>Caissière</b><br>Marché Exemple</p><h2>Langues</h2><p>Français</p>";
  expect(await jobsOf(work)).toEqual([
    ["Soudeuse", "Exemplia"],
    ["Vendeuse", "Modelia"],
    ["Caissière", "Marché Exemple"],
  ]);
});

it("gives the firm above to no job of an agency", async () => {
  const work = "## Expérience\n\n- **02/2008 - 10/2010 : EXEMPLIA** : Soudeuse\n- **01/2002 - 12/2007 : Intérim** : Hôtesse d'accueil\n";
  expect(await jobsOf(work)).toEqual([
    ["Soudeuse", "EXEMPLIA"],
    ["Hôtesse d'accueil", undefined],
  ]);
});

it("finds a firm in quotation marks", async () => {
  const work = "## Work\n\n**Kitchen porter at “ladle” restaurant**, July 2017 – August 2018\n";
  expect(await jobsOf(work)).toEqual([["Kitchen porter", "“ladle” restaurant"]]);
});

it("keeps two titles beside a dash together", async () => {
  const work = "## Work\n\n**2010 - 2015**\n\n**Architectural Assistant - Interior Designer**\n\nExample Studio\n";
  expect(await jobsOf(work)).toEqual([["Architectural Assistant - Interior Designer", "Example Studio"]]);
});
