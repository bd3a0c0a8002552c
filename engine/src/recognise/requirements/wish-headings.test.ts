import { expect, test } from "vitest";
import { readAdvert } from "./read-advert.ts";
import { recogniseRequirements } from "./recognise-requirements.ts";

const brief = (text: string) =>
  recogniseRequirements(readAdvert(text), { skills: [], nameOf: (id) => id }).map(({ kind, quote }) => `${kind}: ${quote}`);

test("what lets somebody stand out is a wish, and praise of the employer is none", () => {
  const text = `What we need to see:
- Three years in a reliability lab

Ways to stand out from the crowd:
- Experience with test automation

Bellweather is widely considered to be one of the world's most desirable employers.`;
  expect(brief(text)).toEqual(["must: Three years in a reliability lab", "nice: Experience with test automation"]);
});

test("why somebody should come to the employer is an offer", () => {
  const text = `Why Quillrush:

- Excellent benefits including fitness and dental insurance

You should have:

- One year of customer service experience`;
  expect(brief(text)).toEqual(["must: One year of customer service experience"]);
});

test("demands below a word such as obligatory stand in a list of demands", () => {
  const text = "## Requisitos\n\n**Obrigatórios:**\n- Boas práticas de engenharia\n\n**Desejáveis:**\n- Comunicação clara";
  expect(brief(text)).toEqual(["must: Boas práticas de engenharia", "nice: Comunicação clara"]);
});

test("a numbered demand may begin with a number of years", () => {
  expect(brief("任职要求：\n1. 本科及以上学历\n2. 1年以上产品经验")).toEqual(["must: 本科及以上学历", "must: 1年以上产品经验"]);
});

test("a heading may end with a full stop, and a bracket that only weighs a demand is none of its own", () => {
  expect(brief("Das bringst du mit.\nErfahrung mit SAP BW\nKenntnisse in DATEV (von Vorteil)\nTeamfähigkeit")).toEqual([
    "must: Erfahrung mit SAP BW",
    "nice: Kenntnisse in DATEV (von Vorteil)",
    "must: Teamfähigkeit",
  ]);
});

test("a paragraph that begins with the employer's name ends the list of demands", () => {
  const text =
    "Dit ben jij\n\nErvaring met dbt.\n\nHondenhof: de nummer één voor alle dierenliefhebbers\n\nAlles voor je dier vind je bij ons.";
  const advert = readAdvert(text, { employer: "Hondenhof" });
  expect(recogniseRequirements(advert, { skills: [], nameOf: (id) => id }).map(({ quote }) => quote)).toEqual(["Ervaring met dbt"]);
});

test("where the employer sits asks for no language", () => {
  expect(brief("Headquarters: Russian Federation\n\nRequirements\n- Two years of design")).toEqual(["must: Two years of design"]);
});

test("a demand at the end of a row of facts stands alone", () => {
  expect(brief("Books | Frontend Engineer | Leiden | HYBRID | DUTCH REQUIRED")).toEqual(["must: DUTCH REQUIRED"]);
});

test("what stands behind a dash and only weighs a demand belongs to it", () => {
  expect(brief("Requirements\n• Experience in Python – an advantage\n• Four years of Go – a must!")).toEqual([
    "nice: Experience in Python – an advantage",
    "must: Four years of Go – a must",
  ]);
});

test("among demands a label such as background opens no other section", () => {
  expect(brief("Must haves:\nBackground: 5+ years in software engineering\n\nNice to haves:\nLeadership experience")).toEqual([
    "must: Background: 5+ years in software engineering",
    "nice: Leadership experience",
  ]);
});

test("wishes may be announced as no must, and a list item may head the list below it", () => {
  expect(brief("Requirements\n- Go\n\nNot a must but a great advantage:\n- Experience with Kafka")).toEqual([
    "must: Go",
    "nice: Experience with Kafka",
  ]);
  expect(brief("## 岗位要求\n- 硬性要求\n    - 熟悉 Web3.js\n- 非硬性要求\n    - 英文沟通能力")).toEqual([
    "must: 熟悉 Web3.js",
    "nice: 英文沟通能力",
  ]);
});
