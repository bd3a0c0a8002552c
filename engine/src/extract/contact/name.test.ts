import { describe, expect, test } from "vitest";
import type { Line } from "../../model/index.ts";
import { inTitleCase, withoutCredentials } from "./name.rules.ts";
import { findName } from "./name.ts";

function linesOf(rows: readonly (readonly [text: string, size?: number])[]): { readonly lines: readonly Line[]; readonly text: string } {
  let start = 0;
  const lines = rows.map(([text, size], index): Line => {
    const line: Line = {
      index,
      row: index,
      text,
      start,
      end: start + text.length,
      kind: "paragraph",
      place: "body",
      style: size === undefined ? {} : { size },
    };
    start += text.length + 1;
    return line;
  });
  return { lines, text: rows.map(([text]) => text).join("\n") };
}

function nameOf(rows: readonly (readonly [text: string, size?: number])[], emailUser = ""): string | undefined {
  const { lines, text } = linesOf(rows);
  return findName(lines, text, emailUser)?.name;
}

describe("the name", () => {
  test("ends where the town begins beside it, or a bracket", () => {
    expect(nameOf([["ADA EXAMPLE Middletown, NJ ▪ (848) 555-0102"]])).toBe("Ada Example");
    expect(nameOf([["Ada Example (Ada Example Limited)"], ["12 Green Lane, Harrow"]])).toBe("Ada Example");
  });

  test.each([
    ["Lebenslauf Kerstin Oberhuber", "Kerstin Oberhuber"],
    ["Curriculum vitae Mamadou Traoré", "Mamadou Traoré"],
    ["Resume of Nora Example", "Nora Example"],
  ])("stands behind the title of the document: %s", (row, name) => {
    expect(nameOf([[row], ["+43 662 555 0147"]])).toBe(name);
  });

  test("stands before the title of the document that is theirs", () => {
    expect(nameOf([["Nora Example's Personal Resume"], ["nora@example.com"]])).toBe("Nora Example");
  });

  test("is neither what a link says nor two degrees", () => {
    expect(nameOf([["LinkedIn Profile"], ["Nora Example"]])).toBe("Nora Example");
    expect(nameOf([["BS-MS"], ["Harrow"]])).not.toBe("Bs-Ms");
    expect(nameOf([["Curriculum (english)"], ["Nora Example"]])).toBe("Nora Example");
    expect(nameOf([["Harrow S.r.l."], ["welding"]])).toBeUndefined();
    expect(nameOf([["i weld and mend"], ["what i use"], ["torches"], ["Known"]])).toBeUndefined();
  });

  test("is found in small letters where the address shows that it is one, and what is no name is not", () => {
    expect(nameOf([["nora fischer-example"], ["graphic designer"]], "nora")).toBe("Nora Fischer-Example");
    expect(nameOf([["graphic work"], ["nora@example.com"]], "nora")).toBeUndefined();
  });

  test.each([
    ["Hello,", "I'm Nora Example", "Nora Example"],
    ["Guten Tag,", "Nora Example", "Nora Example"],
    ["您好：", "林小芳", "林小芳"],
  ])("stands below a greeting: %s %s", (greeting, row, name) => {
    expect(nameOf([[greeting], [row], ["+43 662 555 0147"]])).toBe(name);
  });

  test("the title of the document and the job title are not the name", () => {
    expect(nameOf([["Curriculum Vitae"], ["Project Manager"], ["Anna Kovács"]])).toBe("Anna Kovács");
    expect(nameOf([["Lebenslauf"], ["Max Mustermann"]])).toBe("Max Mustermann");
  });

  test("a name that a narrow column broke over lines is one name", () => {
    const broken = (...parts: readonly string[]) => nameOf([...parts.map((part) => [part, 20] as const), ["Gardener", 11]]);
    expect(broken("Inés", "Robledo de", "la Fuente")).toBe("Inés Robledo de la Fuente");
    expect(broken("Mara Fenwick-", "Doyle")).toBe("Mara Fenwick-Doyle");
    expect(broken("Dr. Anton Graf von", "Eschenau")).toBe("Dr. Anton Graf von Eschenau");
  });

  test("the largest letters win over what stands above", () => {
    expect(
      nameOf([
        ["Portfolio Berlin", 9],
        ["Jo March", 24],
        ["Writer", 12],
      ]),
    ).toBe("Jo March");
  });

  test("a page that begins with the name again does not lengthen it", () => {
    const { lines, text } = linesOf([
      ["Ada Example", 24],
      ["Gardener", 12],
      ["Ada Example", 24],
      ["Gärtnerin", 12],
    ]);
    const placed = lines.map((line, at) => ({ ...line, box: { page: at < 2 ? 1 : 2, x: 40, y: 20, width: 90, height: 24 } }));
    expect(findName(placed, text, "")?.name).toBe("Ada Example");
  });

  test("a first name over a family name in large letters is one name", () => {
    expect(
      nameOf([
        ["PRISCILLA", 28],
        ["VAN DER MEER", 28],
        ["Senior Editor", 12],
      ]),
    ).toBe("Priscilla van der Meer");
  });

  test("smaller letters beside a name in two lines do not part it, and a title as large is no part of it", () => {
    expect(
      nameOf([
        ["Priscilla", 28],
        ["Porto, Portugal", 9],
        ["+351 912 555 019", 9],
        ["Doyle", 28],
        ["Gardener", 9],
      ]),
    ).toBe("Priscilla Doyle");
    expect(
      nameOf([
        ["MARA FENWICK", 26],
        ["MARKETING DIRECTOR", 26],
        ["mara@example.org", 10],
      ]),
    ).toBe("Mara Fenwick");
  });

  test("a family name that is a town's too, or broken inside a word, goes on with the first name", () => {
    expect(
      nameOf([
        ["Mara", 26],
        ["Houston-", 26],
        ["Hale", 26],
        ["mara@example.org", 10],
      ]),
    ).toBe("Mara Houston-Hale");
    expect(
      nameOf([
        ["Nuno Teles de As-", 26],
        ["Rua do Sol 4", 10],
        ["sis", 26],
        ["nuno@example.org", 10],
      ]),
    ).toBe("Nuno Teles de Assis");
  });

  test("the rest of a name may stand before the title in its line", () => {
    expect(
      nameOf([
        ["Nuno Teles", 26],
        ["de Assis | Engenheiro Civil", 26],
        ["nuno@example.org", 10],
      ]),
    ).toBe("Nuno Teles de Assis");
  });

  test("a form may ask for the family name first", () => {
    expect(nameOf([["Personal information"], ["Name: Fenwick-Doyle, Mara"]])).toBe("Mara Fenwick-Doyle");
    expect(nameOf([["Personal information"], ["Name: Mara Fenwick, PMP"]])).toBe("Mara Fenwick");
  });

  test("an engineer by degree has a name, which an e-mail address spells its own way", () => {
    expect(nameOf([["Dipl.-Ing. Jürgen Brückler"], ["Ingenieurbüro Fröhn"]], "j.brueckler")).toBe("Dipl.-Ing. Jürgen Brückler");
  });

  test("the e-mail address decides between two that could be names", () => {
    expect(nameOf([["Hudson Valley"], ["Mary Baker"]], "mbaker")).toBe("Mary Baker");
  });

  test("a labelled name needs no guess", () => {
    expect(nameOf([["Personal Details"], ["Name: Dr. Sofia Rossi"]])).toBe("Dr. Sofia Rossi");
  });

  test("letters behind a name are left out, capitals become a name again", () => {
    expect(withoutCredentials("Robert O'Neill, PMP, MBA")).toBe("Robert O'Neill");
    expect(inTitleCase("JEAN-LUC DE LA TOUR")).toBe("Jean-Luc de la Tour");
    expect(inTitleCase("Ian McKellen")).toBe("Ian McKellen");
  });

  test("the title of the document behind a name is no part of it", () => {
    expect(nameOf([["Nora Whitlock ~ CV"], ["nora@example.org"]])).toBe("Nora Whitlock");
    expect(nameOf([["Industry CV"], ["Experience in vision and robots"]])).toBeUndefined();
  });

  test("nothing that looks like a name gives no name", () => {
    expect(nameOf([["jane@example.com"], ["+1 206 555 0188"]])).toBeUndefined();
  });
});

test("a name between the document's title and its date, and one that a sentence about the person begins with", () => {
  expect(nameOf([["Resume | CN Whitlock | August 2022"], ["Work"]])).toBe("CN Whitlock");
  expect(nameOf([["Nora B. Whitlock is a librarian with a taste for metadata."], ["Library Science"]])).toBe("Nora B. Whitlock");
  expect(
    nameOf([
      ["Open Cover Letter", 18],
      ["Nora Whitlock", 12],
      ["nora@example.com", 10],
    ]),
  ).toBe("Nora Whitlock");
});

test("a name that its owner says before telling more", () => {
  expect(nameOf([["Hoi, ik ben Nora van Whitlock. Tuinder, wonend in Delft."], ["Werk"]])).toBe("Nora van Whitlock");
  expect(nameOf([["I am happy to help, and I read a lot."], ["Work"]])).toBeUndefined();
});

test("a form asks for the name in its own order, and its labels are no name", () => {
  expect(nameOf([["Vorname, Name: Beat Zgraggen"], ["beat@example.ch"]])).toBe("Beat Zgraggen");
  expect(nameOf([["Cognome e nome: Bertolini Francesca"], ["fb@example.it"]])).toBe("Francesca Bertolini");
  expect(nameOf([["Nome e cognome: Francesca Bertolini"], ["fb@example.it"]])).toBe("Francesca Bertolini");
  expect(nameOf([["Sexo Masculino"], ["Joan Casals i Ferrer"], ["jcasals@example.cat"]])).toBe("Joan Casals i Ferrer");
});
