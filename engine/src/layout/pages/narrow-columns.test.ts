import { describe, expect, it } from "vitest";
import type { TextRun } from "../../model/index.ts";
import { layOut } from "../lay-out.ts";

const WIDE = 0.5;
/** Runs of one line, each behind the other, every letter half as wide as the font is high; `*` begins a bold one. */
function line(text: string, x: number, y: number, size = 10): TextRun[] {
  let at = x;
  return text.split("|").map((part) => {
    const bold = part.startsWith("*");
    const words = bold ? part.slice(1) : part;
    const width = words.length * size * WIDE;
    at += width;
    return { text: words, style: { size, bold }, box: { page: 1, x: at - width, y, width, height: size } };
  });
}

function read(runs: readonly TextRun[]) {
  const page = { number: 1, width: 595, height: 842, runs };
  return layOut({ kind: "paged", format: "pdf", pageCount: 1, pages: [page], links: [] }).value;
}

describe("the head of an entry beside its date", () => {
  const texts = (runs: readonly TextRun[]) => read([...line("*Experience", 40, 60, 14), ...runs]).lines.map(({ text }) => text);
  const entry = (first: string, second: string) => [
    ...line(first, 40, 90),
    ...line("2015 – 2019", 245, 90),
    ...line(second, 40, 102),
    ...line("Looked after six patients on every shift of the whole week.", 40, 118),
  ];

  it("is one line where the name that turned plain found no room beside the date", () => {
    expect(texts(entry("*Staff Nurse|, Willow Creek Medical", "Center, Salem"))).toContain(
      "Staff Nurse, Willow Creek Medical Center, Salem",
    );
  });

  it("is one line where it ends in a sign that wants more", () => {
    expect(texts(entry("Cedar Point Hospital, Rivertown,", "Charge Nurse"))).toContain("Cedar Point Hospital, Rivertown, Charge Nurse");
  });

  it("stays apart from the line below it where there was room beside the date, and where the line below looks otherwise", () => {
    expect(texts(entry("*Staff Nurse|, Willow Creek", "Center, Salem"))).toContain("Center, Salem");
    expect(texts(entry("*Staff Nurse at Willow Creek Medical", "Surgical Ward Ten"))).toContain("Surgical Ward Ten");
  });
});

it("sections side by side go on past two headings that stand in one row by chance", () => {
  const { sections, lines } = read([
    ...line("*Contact", 40, 60, 12),
    ...line("ada@example.com", 40, 80),
    ...line("Narrowby, Kenya", 40, 94),
    ...line("*Core", 40, 116, 12),
    ...line("*Competencies", 40, 130, 12),
    ...line("Wound care, Triage", 40, 150),
    ...line("Intravenous therapy", 40, 164),
    ...line("*Languages", 40, 190, 12),
    ...line("English, German", 40, 210),
    ...line("*Licenses and", 40, 226, 12),
    ...line("*Certifications", 40, 240, 12),
    ...line("Life support, 2024", 40, 260),
    ...line("Wound care, 2023", 40, 274),
    ...line("*Profile", 220, 60, 12),
    ...line("Nurse with nine years on medical and surgical wards of two hospitals.", 220, 80),
    ...line("*Experience", 220, 130, 12),
    ...line("*Charge Nurse, Cedar Point Hospital", 220, 150),
    ...line("2019 – 2022", 500, 150),
    ...line("Led a team of twelve on a ward of thirty-two beds for four years.", 220, 166),
    ...line("*Staff Nurse, Willow Creek Clinic", 220, 190),
    ...line("2015 – 2019", 500, 190),
    ...line("Looked after six patients on every shift of the whole long week.", 220, 206),
    ...line("*Education", 220, 240, 12),
    ...line("*Bachelor of Science", 220, 260),
    ...line("2011 – 2015", 500, 260),
    ...line("Fernhill State University", 220, 274),
  ]);
  const of = (kind: string) =>
    sections.filter((section) => section.kind === kind).flatMap((section) => section.lines.map((index) => lines[index]?.text));
  expect(of("languages")).toEqual(["English, German"]);
  expect(of("skills")).toEqual(["Wound care, Triage", "Intravenous therapy"]);
  expect(of("work")).toHaveLength(6);
});

it("a bold name at the edge of a column is apart from the date that all but reaches it", () => {
  const rows: (readonly [date: string, name: string])[] = [
    ["2019 – 2022", "*Nurse, Leedham"],
    ["2015 – 2019", "*Clerk, Leedham"],
    ["2013 – 2015", "*Waiter, Leedham"],
    ["2011 – 2013", "*Porter, Leedham"],
    ["July 2009 – May 2011", "*Baker, Leedham"],
  ];
  const { lines } = read(rows.flatMap(([date, name], at) => [...line(date, 40, 60 + 30 * at), ...line(name, 145, 60 + 30 * at)]));
  expect(lines.map(({ text }) => text)).toContain("July 2009 – May 2011");
});

it("a name that goes on in small letters below is one, where the column had no room for it", () => {
  const goesOn = (first: string, second: string) => {
    const { lines } = read([
      ...line("ada.example@example.com", 40, 60),
      ...line(first, 40, 80),
      ...line(second, 40, 92),
      ...line("Epic · Cerner", 40, 104),
    ]);
    return lines.find(({ text }) => text === second)?.continues === true;
  };
  expect(goesOn("Triage · Patient", "assessment")).toBe(true);
  expect(goesOn("Snowflake", "dbt")).toBe(false);
  expect(goesOn("LinkedIn Ada Example", "ada-example.example.org")).toBe(false);
});

it("all that is said of a job in one line goes on below, where a sign there shows it", () => {
  const goesOn = (second: string) => {
    const { lines } = read([
      ...line("2012 – 2015 / Commis Chef at Café", 40, 60),
      ...line(second, 40, 72),
      ...line("Looked after all the cold starters.", 50, 84),
    ]);
    return lines.find(({ text }) => text === second)?.continues === true;
  };
  expect(goesOn("Almirante · Lisbon")).toBe(true);
  expect(goesOn("Almirantes")).toBe(false);
});

it("a sidebar whose lines all stand beside lines of the main column is a column where both have headings in the same letters", () => {
  const rows: readonly (readonly [left: string, right: string])[] = [
    ["*SOBRE MÍ", "ANA ROBLE"],
    ["Mecánica de oficio.", "Jefa de taller"],
    ["*CONTACTO", "*TRAYECTORIA PROFESIONAL"],
    ["ana@example.com", "*Jefa de taller"],
    ["Calle Sauce 9, Bilbao", "Talleres Sauce S.L."],
    ["*IDIOMAS", "01/2019 - 12/2021"],
    ["Euskera: C1", "Mecánica"],
    ["Inglés: A2", "Autobuses Roble"],
    ["*APTITUDES", "*ESTUDIOS"],
    ["soldadura", "Técnico Superior en Automoción"],
    ["Autodata", "IES Sauce, 2007 - 2009"],
  ];
  const { sections, lines } = read(
    rows.flatMap(([left, right], at) => [
      ...line(left, 40, 60 + at * 16, left.startsWith("*") ? 11 : 9),
      ...line(right, 245, 60 + at * 16, /^\*\p{Lu}{2}/u.test(right) ? 11 : 9),
    ]),
  );
  const skills = sections.find((section) => section.kind === "skills");
  expect(skills?.lines.map((at) => lines[at]?.text)).toEqual(["soldadura", "Autodata"]);
});

describe("a range that its column broke before the dash", () => {
  const texts = (...written: readonly string[]) =>
    read([...line("*Experience", 40, 60, 14), ...written.flatMap((text, at) => line(text, 40, 90 + at * 12))]).lines.map(
      ({ text }) => text,
    );

  it("keeps its dash, which opens no item of a list", () => {
    expect(texts("Welder, Swanmouth Hulls (Jun 2018", "– Feb 2021). Built the hulls of two")).toContain(
      "– Feb 2021). Built the hulls of two",
    );
  });

  it("leaves items below a line that ends in a date as they are", () => {
    expect(texts("Welder, Swanmouth Hulls, June 2018", "– Built the hulls of two ferries")).toContain("Built the hulls of two ferries");
  });
});
