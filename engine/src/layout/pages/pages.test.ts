import { describe, expect, it } from "vitest";
import type { Page, TextRun } from "../../model/index.ts";
import { layOut } from "../lay-out.ts";

type Look = { readonly size?: number; readonly bold?: boolean; readonly color?: string };

/** Words of a line as a PDF draws them, every letter half as wide as the font is high. */
function words(text: string, x: number, y: number, look: Look = {}, page = 1): TextRun[] {
  const size = look.size ?? 10;
  let left = x;
  return text.split(" ").map((word, at, all) => {
    const box = { page, x: left, y, width: word.length * size * 0.5, height: size };
    left += (word.length + 0.5) * size * 0.5 + size * 0.05;
    return { text: at < all.length - 1 ? `${word} ` : word, style: { ...look, size }, box };
  });
}

const heading: Look = { size: 12, bold: true };
function pages(...runs: TextRun[][]): readonly Page[] {
  return runs.map((own, at) => ({ number: at + 1, width: 595, height: 842, runs: own }));
}
const laidOut = (...runs: TextRun[][]) =>
  layOut({ kind: "paged", format: "pdf", pageCount: runs.length, pages: pages(...runs), links: [] }).value;
const texts = (...runs: TextRun[][]) => laidOut(...runs).lines.map((line) => line.text);

const sidebar = [
  ...words("Contact", 40, 100, heading),
  ...words("lena@example.com", 40, 118),
  ...words("Skills", 40, 150, heading),
  ...words("Steel", 40, 168),
  ...words("Concrete", 40, 182),
  ...words("Timber", 40, 196),
];
const main = [
  ...words("Lena Example", 220, 60, { size: 22, bold: true }),
  ...words("Experience", 220, 101, heading),
  ...words("Engineer", 220, 119, { bold: true }),
  ...words("2019 - 2021", 480, 119),
  ...words("Built four bridges over the river of Sampleville in", 220, 133),
  ...words("two years and a half", 220, 147),
  ...words("Education", 220, 180, heading),
  ...words("Example University", 220, 198),
];

describe("reading order of a page", () => {
  it("reads a sidebar and the main column one after the other", () => {
    expect(texts([...main, ...sidebar])).toEqual([
      "Lena Example",
      "Contact",
      "lena@example.com",
      "Skills",
      "Steel",
      "Concrete",
      "Timber",
      "Experience",
      "Engineer",
      "2019 - 2021",
      "Built four bridges over the river of Sampleville in",
      "two years and a half",
      "Education",
      "Example University",
    ]);
  });

  it("keeps headings in the middle of the page over what stands left and right below them", () => {
    const entry = (y: number, school: string, town: string, degree: string, date: string) => [
      ...words(school, 40, y, { bold: true }),
      ...words(town, 470, y),
      ...words(degree, 40, y + 14),
      ...words(date, 470, y + 14),
    ];
    const lines = texts([
      ...words("TEODORA EXAMPLE", 230, 40, { size: 18, bold: true }),
      ...words("EDUCATION", 252, 80, heading),
      ...entry(100, "Calder Law School", "Leeds", "J.D.", "May 2020"),
      ...entry(128, "Wesley University", "York", "B.A.", "May 2017"),
      ...words("EXPERIENCE", 249, 170, heading),
      ...entry(190, "Harrow and Finch", "Leeds", "Associate", "2020 - 2022"),
      ...entry(218, "Pike and Tarn", "York", "Clerk", "2017 - 2020"),
    ]);
    expect(lines.slice(0, 6)).toEqual(["TEODORA EXAMPLE", "EDUCATION", "Calder Law School", "Leeds", "J.D.", "May 2020"]);
    expect(lines.slice(10, 13)).toEqual(["EXPERIENCE", "Harrow and Finch", "Leeds"]);
  });

  it("is the same in whatever order the words were drawn", () => {
    const all = [...main, ...sidebar];
    const shuffled = all
      .map((run, at) => ({ run, key: (at * 7919) % 101 }))
      .sort((a, b) => a.key - b.key)
      .map(({ run }) => run);
    expect(laidOut(shuffled).text).toBe(laidOut(all).text);
  });

  it("keeps the name on top of the second column out of the sidebar's last section", () => {
    const { lines, sections } = laidOut([...sidebar, ...main.filter((run) => run.text !== "Experience")]);
    const name = lines.findIndex((line) => line.text === "Lena Example");
    expect(sections.find((section) => section.lines.includes(name))?.kind).toBe("header");
  });

  it("keeps a telephone number whole beside a large name, though a postal code stands over it", () => {
    const lines = texts([
      ...words("Corentin Example", 60, 76, { size: 34 }),
      ...words("4000 Voiron", 476, 86),
      ...words("+33 6 86 80 92 51", 447, 98.7),
    ]);
    expect(lines).toEqual(expect.arrayContaining(["Corentin Example", "4000 Voiron", "+33 6 86 80 92 51"]));
  });

  it("keeps a date at the right in the row of its title", () => {
    const { lines } = laidOut([...main, ...sidebar]);
    const title = lines.find((line) => line.text === "Engineer");
    const date = lines.find((line) => line.text === "2019 - 2021");
    expect(date?.row).toBe(title?.row);
    expect(new Set(lines.map((line) => line.row)).size).toBe(lines.length - 1);
  });

  it("reads dates in a rail at the left row by row", () => {
    const rail = [1, 2, 3, 4].flatMap((at) => [
      ...words(`0${at}/2015 - 0${at}/2019`, 40, at * 50 + 60),
      ...words(`Engineer number ${at} of bridges`, 180, at * 50 + 60, { bold: true }),
      ...words("Acme Bridges and Towers in Sampleville", 180, at * 50 + 74),
    ]);
    expect(texts([...words("Berufserfahrung", 40, 80, heading), ...rail]).slice(0, 4)).toEqual([
      "Berufserfahrung",
      "01/2015 - 01/2019",
      "Engineer number 1 of bridges",
      "Acme Bridges and Towers in Sampleville",
    ]);
  });

  it("reads a table of headings and labels at the left row by row", () => {
    const cells = (y: number, label: string, value: string) => [...words(label, 40, y), ...words(value, 200, y)];
    const { lines, sections } = laidOut([
      ...words("Work experience", 40, 60, heading),
      ...cells(80, "Dates", "2016 to this day"),
      ...cells(96, "Position held", "Head of logistics"),
      ...cells(112, "Employer", "Example Transport of Sampleville"),
      ...words("Education", 40, 136, heading),
      ...cells(156, "Dates", "2007 to 2012"),
      ...cells(172, "Title awarded", "Diploma in accounting"),
    ]);
    expect(sections.map((section) => section.lines.map((line) => lines[line]?.text))).toEqual([
      ["Dates", "2016 to this day", "Position held", "Head of logistics", "Employer", "Example Transport of Sampleville"],
      ["Dates", "2007 to 2012", "Title awarded", "Diploma in accounting"],
    ]);
  });

  it("starts columns anew at a row of headings, so that rows above them stay rows", () => {
    const { lines } = laidOut([
      ...words("Education", 40, 60, heading),
      ...words("Master of bridges", 40, 80),
      ...words("2016", 440, 80),
      ...words("Skills", 40, 120, heading),
      ...words("Languages", 240, 120, heading),
      ...words("Interests", 440, 120, heading),
      ...["Steel", "Timber", "Stone"].flatMap((text, at) => words(text, 40, 140 + at * 14)),
      ...["English", "Norwegian", "Sami"].flatMap((text, at) => words(text, 240, 140 + at * 14)),
      ...["Chess", "Rowing", "Piano"].flatMap((text, at) => words(text, 440, 140 + at * 14)),
    ]);
    expect(lines.map((line) => line.text).slice(0, 9)).toEqual([
      "Education",
      "Master of bridges",
      "2016",
      "Skills",
      "Steel",
      "Timber",
      "Stone",
      "Languages",
      "English",
    ]);
    expect(lines[2]?.row).toBe(lines[1]?.row);
  });

  it("reads dates beside one-line jobs row by row, also where a heading stands between them", () => {
    const row = (when: string, what: string, y: number) => [...words(when, 40, y), ...words(what, 140, y)];
    const page = [
      ...words("Employment", 40, 100, heading),
      ...row("2018–Present", "Depot Manager, Fernhill Haulage, Leeds", 118),
      ...row("2013–2018", "Shift Leader, Oak & Ash, York", 132),
      ...row("2010–2013", "Driver, Moorside Parcels, Leeds", 146),
      ...words("Education", 40, 180, heading),
      ...row("2008–2010", "Diploma in Logistics, Moorside College", 198),
      ...words("Languages", 40, 230, heading),
      ...row("French", "Native", 248),
      ...row("German", "Basic", 262),
      ...row("Polish", "Fluent", 276),
    ];
    const { lines } = laidOut(page);
    expect(lines.slice(1, 7).map((line) => line.text)).toEqual([
      "2018–Present",
      "Depot Manager, Fernhill Haulage, Leeds",
      "2013–2018",
      "Shift Leader, Oak & Ash, York",
      "2010–2013",
      "Driver, Moorside Parcels, Leeds",
    ]);
    expect(lines.slice(-6).map((line) => line.text)).toEqual(["French", "Native", "German", "Basic", "Polish", "Fluent"]);
    expect(lines.some((line) => line.continues)).toBe(false);
  });

  it("reads labels that end close to their text, as TeX sets them, row by row below an address at the right", () => {
    const word = (text: string, x: number, y: number, size = 10): TextRun[] =>
      text.split(" ").map((one, at, all) => {
        const left = x + [...all.slice(0, at), ""].join(" ").length * size * 0.5;
        return { text: one, style: { size }, box: { page: 1, x: left, y, width: one.length * size * 0.5, height: size } };
      });
    const row = (label: string, text: string, y: number) => [...word(label, 130 - label.length * 5, y), ...word(text, 138, y)];
    const page = [
      ...word("Lena Example", 60, 76, 30),
      ...word("4 Quay Street", 440, 68),
      ...word("Sampleville 12345", 440, 79),
      ...word("lena@example.com", 440, 90),
      ...word("Work Experience", 138, 150, 14),
      ...row("03/2021 –", "Surveyor, Northgate Survey", 175),
      ...row("Present", "Mapped nine harbours.", 189),
      ...row("04/2016 –", "Technician, Lowfield Mapping", 210),
      ...row("02/2021", "Drew plans of forty fields.", 224),
      ...word("Skills", 138, 250, 14),
      ...row("Languages", "Python, SQL", 275),
      ...row("Mapping", "Contour maps, laser scans", 289),
    ];
    const { lines, sections } = laidOut(page);
    expect(lines.slice(0, 4).map((line) => line.text)).toEqual(
      expect.arrayContaining(["4 Quay Street", "Lena Example", "Sampleville 12345"]),
    );
    expect(lines.slice(5, 8).map((line) => line.text)).toEqual([
      "03/2021 – Present",
      "Surveyor, Northgate Survey",
      "Mapped nine harbours.",
    ]);
    expect(sections.map((section) => section.kind)).toEqual(["header", "work", "skills"]);
    expect(lines.slice(-4).map((line) => line.text)).toEqual(["Languages", "Python, SQL", "Mapping", "Contour maps, laser scans"]);
  });

  it("keeps bullets set far from their text with it", () => {
    const item = (text: string, y: number) => [...words("•", 60, y), ...words(text, 90, y)];
    const page = [
      ...words("Skills", 40, 100, heading),
      ...item("Pruning", 118),
      ...item("Grafting", 132),
      ...item("Planting", 146),
      ...item("Mowing", 160),
    ];
    const { lines } = laidOut(page);
    expect(lines.map((line) => line.text)).toEqual(["Skills", "Pruning", "Grafting", "Planting", "Mowing"]);
    expect(lines.slice(1).every((line) => line.kind === "list-item")).toBe(true);
  });

  it("leaves a bold job below the end of a sidebar in its own section", () => {
    const job = (name: string, when: string, y: number) => [
      ...words(name, 40, y, { bold: true }),
      ...words(when, 40, y + 12),
      ...words("Kept the accounts of a small workshop in order.", 40, y + 24),
    ];
    const page = [
      ...words("Experience", 40, 60, heading),
      ...job("Alder Works, clerk", "2019 - 2022", 78),
      ...job("Birch Works, clerk", "2017 - 2019", 124),
      ...job("Cedar Works, trainee", "2015 - 2017", 170),
      ...words("lena@example.com", 380, 60),
      ...words("Skills", 380, 90, heading),
      ...words("Accounts", 380, 108),
      ...words("Payroll", 380, 122),
    ];
    const { lines, sections } = laidOut(page);
    const work = sections.find((section) => section.kind === "work");
    expect(work?.lines.map((line) => lines[line]?.text)).toContain("Cedar Works, trainee");
  });

  it("reads dates that break over two lines beside the job that each is about", () => {
    const page = [
      ...words("Experience", 40, 60, heading),
      ...["2019", "2017", "2015"].flatMap((year, at) => [
        ...words(`January ${year} —`, 40, 80 + at * 30),
        ...words(`March ${Number(year) + 2}`, 40, 92 + at * 30),
        ...words(["Clerk, Alder Works", "Aide, Birch Works", "Cook, Cedar Inn"][at] ?? "", 160, 80 + at * 30),
      ]),
    ];
    expect(texts(page).slice(1, 4)).toEqual(["January 2019 — March 2021", "Clerk, Alder Works", "January 2017 — March 2019"]);
  });

  it("reads two dates below each other as a beginning and an end, and years each beside an entry of their own as they are", () => {
    const page = [
      ...words("Experience", 40, 60, heading),
      ...words("FEB 2014", 40, 80),
      ...words("Nurse", 160, 80, { size: 12, bold: true }),
      ...words("MAR 2019", 40, 91),
      ...words("Alder Hospital", 160, 95),
      ...words("Awards", 40, 130, heading),
      ...words("2014", 40, 148),
      ...words("Prize of Sampleville", 160, 148),
      ...words("2019", 40, 162),
      ...words("Medal of Exampleton", 160, 162),
    ];
    const read = texts(page);
    expect(read).toContain("FEB 2014 – MAR 2019");
    expect(read).toContain("2014");
  });

  it("goes on with the first column below the second, though a line of it runs into the second", () => {
    const left = ["Steel", "Concrete", "Timber", "Masonry and very long words of it", "Glass"];
    const page = [
      ...words("Lena Example", 40, 40, { size: 22, bold: true }),
      ...words("Skills", 40, 100, heading),
      ...left.flatMap((text, at) => words(text, 40, 118 + at * 14)),
      ...words("Languages", 40, 200, heading),
      ...words("English", 40, 218),
      ...words("Experience", 200, 100, heading),
      ...words("Engineer, Alder Works, 2019 - 2021", 200, 118),
      ...words("Built four bridges over the river", 200, 132),
      ...words("and two over the road", 200, 146),
    ];
    const { lines, sections } = laidOut(page);
    const skills = sections
      .filter((section) => section.kind === "skills")
      .flatMap((section) => section.lines.map((line) => lines[line]?.text));
    expect(skills).toEqual(left);
  });

  it("keeps a town and dates at the right edge in the rows of their entries", () => {
    const entry = (title: string, town: string, dates: string, y: number) => [
      ...words(title, 40, y, { bold: true }),
      ...words(town, 480, y),
      ...words("Drew the plans of houses and gardens", 40, y + 14),
      ...words(dates, 480, y + 14),
    ];
    const page = [
      ...words("Experience", 40, 60, heading),
      ...entry("Architect, Alder Works", "Sampleville", "2019 – 2021", 80),
      ...words("2 years", 480, 108),
      ...entry("Draughtsman, Birch Works", "Exampleton", "2015 – 2019", 130),
      ...words("4 years", 480, 158),
      ...words("Education", 40, 190, heading),
      ...words("Degree in Architecture, Example University", 40, 208),
    ];
    const read = texts(page);
    expect(read.indexOf("2019 – 2021")).toBeLessThan(read.indexOf("Draughtsman, Birch Works"));
  });

  it("joins the bold name of a degree that found no room on its line", () => {
    const bold: Look = { bold: true };
    const page = [
      ...words("Education", 40, 60, heading),
      ...words("Diploma in Garden and Landscape", 40, 78, bold),
      ...words("Architecture", 40, 91, bold),
      ...words("Moorside College of Horticulture", 40, 104),
    ];
    expect(laidOut(page).lines.map((line) => line.continues ?? false)).toEqual([false, false, true, false]);
  });

  it("reads section labels at the left each with what stands beside it", () => {
    const { lines, sections } = laidOut([
      ...words("Professional", 40, 100, { bold: true }),
      ...words("Experience", 40, 112, { bold: true }),
      ...words("Acme Bridges, engineer of bridges", 180, 100),
      ...words("Globex Towers, engineer of towers", 180, 130),
      ...words("Education", 40, 170, { bold: true }),
      ...words("Example University, degree in bridges", 180, 170),
      ...words("Languages", 40, 200, { bold: true }),
      ...words("English and Norwegian, both fluent", 180, 200),
    ]);
    expect(lines.map((line) => line.text)[0]).toBe("Professional Experience");
    expect(sections.map((section) => [section.kind, section.lines.map((line) => lines[line]?.text)])).toEqual([
      ["work", ["Acme Bridges, engineer of bridges", "Globex Towers, engineer of towers"]],
      ["education", ["Example University, degree in bridges"]],
      ["languages", ["English and Norwegian, both fluent"]],
    ]);
  });

  it("reads two columns below a heading over both as part of its section", () => {
    const column = (x: number, name: string) =>
      [1, 2, 3, 4, 5].flatMap((at) => words(`${name} item that is number ${at}`, x, 120 + at * 14));
    const { lines, sections } = laidOut([
      ...words("Summary", 40, 60, heading),
      ...words("A long line that runs over the whole page from the left to the right edge of it", 40, 78),
      ...words("Projects", 40, 110, heading),
      ...column(40, "first"),
      ...column(320, "second"),
    ]);
    const projects = sections.find((section) => section.kind === "projects");
    expect(projects?.lines.map((line) => lines[line]?.text.split(" ")[0])).toEqual([...Array(5).fill("first"), ...Array(5).fill("second")]);
  });

  it("goes on with each column's section on the next page", () => {
    const left = (page: number) => [1, 2, 3, 4].flatMap((at) => words(`steel ${at}`, 40, 100 + at * 15, {}, page));
    const right = (page: number) =>
      [1, 2, 3, 4].flatMap((at) => words(`Built the bridge ${at} of Sampleville on page ${page}`, 220, 102 + at * 15, {}, page));
    const { lines, sections } = laidOut(
      [...words("Skills", 40, 90, heading), ...words("Experience", 220, 90, heading), ...left(1), ...right(1)],
      [...left(2), ...right(2)],
    );
    const work = sections.find((section) => section.kind === "work");
    expect(work?.lines.every((line) => lines[line]?.text.startsWith("Built"))).toBe(true);
    expect(work?.lines).toHaveLength(8);
  });
});

describe("lines of a page", () => {
  it("join what was drawn in pieces and part what was drawn without spaces", () => {
    const piece = (text: string, x: number, width: number) => ({
      text,
      style: { size: 10 },
      box: { page: 1, x, y: 50, width, height: 10 },
    });
    expect(texts([piece("o", 40, 5), piece("ffi", 45, 12), piece("ce", 57, 10), piece("work", 70, 20)])).toEqual(["office work"]);
  });

  it("close up letters that were set apart", () => {
    const spaced = [..."EXPERIENCE"].map((text, at) => ({
      text,
      style: { size: 10 },
      box: { page: 1, x: 40 + at * 9, y: 50, width: 6, height: 10 },
    }));
    expect(texts(spaced)).toEqual(["EXPERIENCE"]);
  });

  it("are list items without their bullet, and say when they go on with the line above", () => {
    const { lines } = laidOut([
      ...words("• Built four bridges over the river of", 40, 50),
      ...words("Sampleville", 52, 64),
      ...words("• Led a team", 40, 78),
    ]);
    expect(lines.map((line) => [line.kind, line.text, line.continues ?? false])).toEqual([
      ["list-item", "Built four bridges over the river of", false],
      ["paragraph", "Sampleville", true],
      ["list-item", "Led a team", false],
    ]);
  });

  it("know where on the page each of their words stands", () => {
    const { lines, text } = laidOut(words("Senior bridge engineer", 40, 50));
    const [first] = lines;
    expect(first?.placed?.map((span) => [text.slice(span.start, span.end), span.box.x])).toEqual([
      ["Senior", 40],
      ["bridge", 73],
      ["engineer", 106],
    ]);
  });

  it("put heads and page numbers that repeat on the margin aside, but read the first", () => {
    const page = (number: number) => [
      ...words("Lena Example", 40, 20, {}, number),
      ...words(`Built bridge ${"abc"[number]} in Sampleville`, 40, 100, {}, number),
      ...words(`Led team ${"abc"[number]} in Sampleville`, 40, 120, {}, number),
      ...words(`Page ${number} of 2`, 300, 820, {}, number),
    ];
    const { lines } = laidOut(page(1), page(2));
    expect(lines.map((line) => [line.text, line.place]).filter(([, place]) => place !== "body")).toEqual([
      ["Page 1 of 2", "footer"],
      ["Lena Example", "header"],
      ["Page 2 of 2", "footer"],
    ]);
  });

  it("put aside the head that a second language begins with again, though it stands a little lower", () => {
    const page = (number: number, height: number, work: string) => [
      ...words("Lena Example", 40, 20 + height, { size: 20 }, number),
      ...words("lena@example.com · +49 30 9018200", 40, 45 + height, {}, number),
      ...words(work, 40, 100, {}, number),
    ];
    const { lines } = laidOut(page(1, 0, "Projektleiterin"), page(2, 9, "Project lead"));
    expect(lines.filter((line) => line.place === "header").map((line) => line.text)).toEqual([
      "Lena Example",
      "lena@example.com · +49 30 9018200",
    ]);
  });

  it("leave out hidden words and tell about them", () => {
    const hidden = words("kubernetes terraform", 40, 80).map((run) => ({ ...run, hidden: "background-coloured" as const }));
    const { lines, hidden: found } = laidOut([...words("Lena Example", 40, 50), ...hidden]);
    expect(lines.map((line) => line.text)).toEqual(["Lena Example"]);
    expect(found).toMatchObject([{ text: "kubernetes terraform", reason: "background-coloured", page: 1 }]);
  });

  it("read turned text last", () => {
    const turned = words("PORTFOLIO", 10, 10).map((run) => ({ ...run, rotation: 270 }));
    expect(texts([...turned, ...words("Lena Example", 40, 50)])).toEqual(["Lena Example", "PORTFOLIO"]);
  });

  it("part a contact block at the top right from the dates of the jobs below it", () => {
    const read = texts([
      ...words("Tomasz Wierzba", 40, 40, { size: 17, bold: true }),
      ...words("Scientist", 40, 56),
      ...words("t.wierzba@example.net", 450, 40),
      ...words("+1 (617) 555-0177", 450, 52),
      ...words("Cambridge, MA", 450, 64),
      ...words("Experience", 40, 120, heading),
      ...words("Halden Acoustics Inc.", 40, 140, { bold: true }),
      ...words("Principal Scientist", 40, 152),
      ...words("Mar 2018 – present", 450, 152),
    ]);
    expect(read.slice(-4)).toEqual(["Experience", "Halden Acoustics Inc.", "Principal Scientist", "Mar 2018 – present"]);
  });
});
