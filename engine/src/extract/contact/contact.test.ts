import { expect, it } from "vitest";
import { parseResume } from "../../pipelines/parse-resume.ts";

it("takes no title below 'Experience' for the name of a resume that has none", async () => {
  const text = "## Experience\n\n### Harbour Security\n\nHarrow Works (Aug 2023 - Present)\n\n- Guarded the harbour\n";
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  expect(outcome.ok && outcome.value.resume.basics?.name).toBe(undefined);
});

it("takes no skill and no title among the jobs for the name of a Chinese resume that has none", async () => {
  const text = "lei.zhao@example.org\n\n工作经历\n行政主管\n2017-10 - 至今\n长乐门大酒店\n\n专业技能\n陕菜 | 菜单设计 | 成本核算\n";
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  expect(outcome.ok && outcome.value.resume.basics).toEqual({ email: "lei.zhao@example.org" });
});

it("reads the town beside the birth date in the line that tells how to reach the person", async () => {
  const text =
    "Femke Voorbeeld\nNijmegen | 06-55501266 | femke@example.nl | geb. 3-5-1991\n\nWERKERVARING\nDocent, Beekschool (2015 – heden)\n";
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  expect(outcome.ok && outcome.value.resume.basics?.location).toEqual({ city: "Nijmegen" });
});

it("parts labelled facts that stand in one line with nothing but blanks between them", async () => {
  const text =
    "李晓文\n手机：13655500150　邮箱：li@example.cn　所在地：苏州　政治面貌：中共党员\n\n工作经历\n2019/06—至今　河湾公司　律师\n";
  const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
  expect(outcome.ok && outcome.value.resume.basics?.location).toEqual({ city: "苏州" });
});

it.each(["現居：台北市 ｜ 手機：0912-555-037", "现居：北京 | 电话：13655500150"])(
  "reads where somebody lives in the signs of Taiwan as in those of the mainland: %s",
  async (line) => {
    const text = `林宥廷\n${line}\n\n學歷\n2015/09 - 2017/07　國立海港大學　碩士\n\n工作經歷\n2017/11 - 2020/02　海港股份有限公司　工程師\n`;
    const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
    expect(outcome.ok && outcome.value.resume.basics?.location?.city).toMatch(/^(?:台北|北京)/u);
  },
);

it.each(["Adres\tMolenweg 8\nWoonplaats\t8011 KW Zwolle", "Adres: Molenweg 8\nPostcode: 8011 KW Zwolle"])(
  "reads street and town of a form as one address: %j",
  async (form) => {
    const text = `Femke Voorbeeld\n${form}\nfemke@example.nl\n\nWERKERVARING\nDocent, Beekschool (2015 – heden)\n`;
    const outcome = await parseResume(new TextEncoder().encode(text), { asOf: "2026-11-01" });
    expect(outcome.ok && outcome.value.resume.basics?.location).toEqual({ address: "Molenweg 8", postalCode: "8011 KW", city: "Zwolle" });
  },
);

it("takes nothing of a resume that lost its line breaks for a street, whoever lives there", async () => {
  const rest = "Experience: Office Manager, Bramley & Stone Ltd, 2008-02 - 2014-06 - Ran the reception and the post for eleven people.";
  const text = (name: string, street: string) =>
    `${name}. Office Administrator returning to work. ${street}, 20095 Elmstead | sent@example.com | +44 7700 900112. ${rest}`;
  for (const who of [text("Anna Petersen", "12 Harbour Street"), text("Kwabena Owusu Mensah", "48 Mosque Lane")]) {
    const outcome = await parseResume(new TextEncoder().encode(who), { asOf: "2026-11-01" });
    expect(outcome.ok && outcome.value.resume.basics?.location).toBe(undefined);
  }
});
