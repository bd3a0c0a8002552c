import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const asked = "\n\nYour tasks\n- Plan the shifts\n\nYour profile\n- Three years in a similar job";
const postingOf = (head: string) => readPostings(`${head}${asked}`).postings[0];

test("a first line of employer, several positions and town is the head, whatever the lists below name", () => {
  const posting = postingOf(
    "# Orchil Group - Multiple Warehouse Positions - Leeds, UK\n\n### Benefits\n- equipment (laptop, monitor, mouse)",
  );
  expect(posting).toMatchObject({ title: "Multiple Warehouse Positions", company: "Orchil Group", locations: ["Leeds, UK"] });
});

test("a reference mark behind a title is none of it", () => {
  expect(postingOf("Senior Stoker [1]\nLeeds")?.title).toBe("Senior Stoker");
});

test("an employer that seeks somebody for a shop names the job on the line below, before what is to be done", () => {
  const posting = postingOf(
    "Osmunda Italia, azienda della moda, cerca per il proprio negozio di Gera:\n\nCOMMESSA: assistenza al cliente, cassa",
  );
  expect(posting).toMatchObject({ title: "COMMESSA", company: "Osmunda Italia" });
});

test("what a line is called names no employer, nor does a sentence about the team", () => {
  expect(readPostings("Superviseur agricole\nLieu : Gera\nDomaine : Agriculture").postings[0]?.company).toBeUndefined();
  expect(
    readPostings("We are looking for a stoker for our plant in Gera. Our team is multilingual. We require a licence.").postings[0]?.company,
  ).toBeUndefined();
});

test("the cells of a table name no employer", () => {
  expect(postingOf("Programme Officer\n\nReport to\tHead of Operations\nLocation\tGera\nHours of Work\tFull Time")).toMatchObject({
    title: "Programme Officer",
    locations: ["Gera"],
    employmentTypes: ["FULL_TIME"],
  });
  expect(postingOf("Programme Officer\n\nReport to\tHead of Operations\nLocation\tGera")?.company).toBeUndefined();
});

test("a name that is an address too opens a row of facts, and the job follows", () => {
  const [posting] = readPostings("Osmunda.tech | Remote-first | Growth & Sales | $75-150k base").postings;
  expect(posting).toMatchObject({ title: "Growth & Sales", company: "Osmunda.tech", workplace: "remote" });
});

test("a rule against a trade of persons in a row of facts is no employer", () => {
  const [posting] = readPostings("Senior PHP Developer - Leeds, UK - Full time - Direct hire / no contractors").postings;
  expect(posting?.company).toBeUndefined();
});

test("a town and its country need no comma between them", () => {
  const [posting] = readPostings(
    "Osmunda (https://osmunda.example) | Backend Engineer, Product Engineer | Berlin Germany | in-person | Full-time",
  ).postings;
  expect(posting?.locations).toEqual(["Berlin Germany"]);
});

test("a head that is said again below opens no second advert", () => {
  const head = "Osmunda | Stoker | Leeds | Full-time";
  expect(readPostings(`${head}\n\n${head}\nWe make steam.`).postings).toHaveLength(1);
});

test("Chinese adverts quote the job, and numbered tasks seek nobody", () => {
  const text =
    "云杉公司招聘“招聘专家”\n\n工作职责：\n1、负责领域内招聘整体计划的制定和实施。\n2、拓展招聘渠道。\n岗位要求：\n1、大学本科以上学历。";
  expect(readPostings(text).postings[0]).toMatchObject({ title: "招聘专家", company: "云杉公司" });
});

test("an advert says where the work is done with the words for being there", () => {
  const [posting] = readPostings("Junior Frontend Entwickler gesucht. React erforderlich. Teilzeit, vor Ort in Muenchen.").postings;
  expect(posting).toMatchObject({ locations: ["Muenchen"], workplace: "onsite" });
});

test("a name of several words before a dash is the employer, and what is offered or when is none", () => {
  expect(postingOf("Orchil Hero - Backend Engineer\n\n### Location\nLeeds")).toMatchObject({
    title: "Backend Engineer",
    company: "Orchil Hero",
  });
  expect(postingOf("Summer Camp - Backend Engineer\nLeeds")?.company).toBeUndefined();
});
