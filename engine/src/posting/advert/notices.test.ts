import { expect, test } from "vitest";
import { readPostings } from "../read-postings.ts";

const read = (text: string) => readPostings(text).postings[0];

test("a notice that counts its posts names the job behind the count, and the public body over it is the employer", () => {
  const notice =
    "COMUNE DI ROCCAQUILLA\nProvincia di Rieti\n\nBANDO DI CONCORSO PUBBLICO\n\nper esami, per la copertura a tempo pieno di n. 2 posti di AGENTE DI POLIZIA LOCALE presso il Comando.";
  expect(read(notice)).toMatchObject({ title: "AGENTE DI POLIZIA LOCALE", company: "COMUNE DI ROCCAQUILLA", locations: ["ROCCAQUILLA"] });
  const concurso = "JUNTA DE FREGUESIA DE QUILLEIRA\nProcedimento concursal para 1 posto de trabalho – Jardineiro\nContrato sem termo.";
  expect(read(concurso)).toMatchObject({ title: "Jardineiro", locations: ["QUILLEIRA"] });
  expect(read("Bolsa de empleo: Jardinero\n\nAyuntamiento de Quilldeora\nJornada parcial.")?.title).toBe("Jardinero");
});

test("a Chinese school ends before the year and the word for a notice, a firm before why it seeks", () => {
  const school = "武汉市青木实验小学2027年教师招聘公告\n因教学工作需要，我校现面向社会公开招聘语文教师2名。\n应聘条件：本科及以上学历";
  expect(read(school)?.company).toBe("武汉市青木实验小学");
  const mill = "招聘启事\n无锡青木纺织有限公司因扩大生产，现诚聘以下岗位：\n缝纫工（10名）\n工作地点：无锡";
  expect(read(mill)?.company).toBe("无锡青木纺织有限公司");
  expect(read("内推|深圳|青木智能|Java后端开发|20-35K\n我们做仓储系统。")?.company).toBe("青木智能");
});

test("whoever writes in the first person is named without the words for that", () => {
  expect(read("Wij van Bloemisterij Quillveld zoeken een weekendhulp voor onze winkel! Zaterdag 8.30-17.00.")?.company).toBe(
    "Bloemisterij Quillveld",
  );
  expect(read("*Oportunidade!* Supermercado Quillmar contrata:\nOperador(a) de caixa\nSalário R$ 1.890")?.company).toBe(
    "Supermercado Quillmar",
  );
});

test("to whom one applies is the employer where nobody else is named, and a house inside a sentence", () => {
  const via = "Voor ons magazijn zoeken wij een heftruckchauffeur. Je hebt een certificaat. Reageer via Quillwerk Noorderpoort.";
  expect(read(via)?.company).toBe("Quillwerk Noorderpoort");
  const cabinet =
    "Notre client recherche dans le cadre de son développement :\n\nTechnicien de laboratoire H/F – CDI\n\nMerci d'adresser votre candidature au Cabinet Orchil Talents sous la référence TL-01.";
  expect(read(cabinet)?.company).toBe("Cabinet Orchil Talents");
});

test("phone numbers, hours, pay scales and departments name no employer", () => {
  expect(read("Se necesita camarero/a para bar. Interesados llamar al 655 555 018")?.company).toBeUndefined();
  expect(
    read("Verzorgende IG – Woonzorgcentrum De Quillhof\nZutphen | 24–32 uur per week | FWG 35\n\nWat vragen wij?\n- Een diploma"),
  ).toMatchObject({ title: "Verzorgende IG", company: "Woonzorgcentrum De Quillhof" });
  expect(read("# Senior Accountant\nEngineering | Hybrid | Full-time | Leeds\n\n## Requirements\n- Steady hands")?.company).toBeUndefined();
});

test("a name that ends in & Co. ends there, unless its legal form follows", () => {
  expect(read("Cercasi parrucchiera per salone a Gera. Salone Quill & Co. Contratto a tempo indeterminato.")?.company).toBe(
    "Salone Quill & Co.",
  );
  expect(read("Die Hartmut Orchil Hochbau GmbH & Co. KG sucht ab sofort:\n\n2 Maurer (m/w/d)")?.company).toBe(
    "Hartmut Orchil Hochbau GmbH & Co. KG",
  );
});

test("an amount that is a sentence of its own is the pay, and the basis of a pay says nothing of the job", () => {
  expect(read("Our client seeks a Purchasing Assistant. £26,500. Apply to Larchfield Recruitment.")?.salary).toMatchObject({
    min: 26_500,
    period: "YEAR",
  });
  const school = "Leerkracht groep 5 (0,6 fte)\nBasisschool Quill\n\nSalaris: min. € 3.622 en max. € 5.520 per maand bij fulltime";
  expect(read(school)?.employmentTypes).toEqual(["PART_TIME"]);
  expect(read("青木小馆\n服务员\n月薪4500-5500，包吃住")?.salary?.currency).toBe("CNY");
  expect(read("Trattoria Orchil cerca cameriere, part time, 8,90 euro l'ora.")?.salary).toMatchObject({ min: 8.9, period: "HOUR" });
});
