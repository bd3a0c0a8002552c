import { expect, test } from "vitest";
import { benefitsIn } from "./benefits.ts";
import { readAdvert } from "./read-advert.ts";

const offered = (text: string) => benefitsIn(readAdvert(text)).map(({ quote }) => quote);

test("the items under a heading of benefits are what is offered, legal statements and demands are not", () => {
  const advert = `Requirements
- Two years of payroll in SAP

Benefits
- Dental insurance
- 30 days of holiday

Equal opportunity
Diversity matters to us.`;
  expect(offered(advert)).toEqual(["Dental insurance", "30 days of holiday"]);
});

test("a sentence that offers something is known by its wording, in several languages", () => {
  expect(offered("You keep our books. We offer a bicycle and four weeks of parental leave. You report to Ida.")).toEqual([
    "We offer a bicycle and four weeks of parental leave.",
  ]);
  for (const [text, offer] of [
    ["Tu tiendras les comptes. Nous vous proposons des tickets repas. Écris-nous !", "Nous vous proposons des tickets repas."],
    ["Cuidarás los libros. Se ofrece formación y gimnasio. Escríbenos.", "Se ofrece formación y gimnasio."],
    ["Farà i bilanci. Offriamo un corso di vela. Scrivici.", "Offriamo un corso di vela."],
    ["Fará as contas. Oferecemos seguro de saúde. Escreva-nos.", "Oferecemos seguro de saúde."],
    ["Je houdt de boeken bij. Wij bieden een fiets. Schrijf ons.", "Wij bieden een fiets."],
    ["负责公司账务。我们提供五险一金。欢迎加入。", "我们提供五险一金。"],
  ] as const)
    expect(offered(text)).toEqual([offer]);
  expect(offered("Sie buchen täglich. Wir bieten 30 Urlaubstage. Kommen Sie zu uns!")).toEqual(["Wir bieten 30 Urlaubstage."]);
});

test("an advert that offers nothing has no benefits", () => {
  expect(offered("We are an equal opportunity employer. You keep our books.")).toEqual([]);
});
