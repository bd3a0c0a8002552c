import type { Entry, Line, Sheet, SheetSection } from "./sheet.ts";
import { loadWords } from "./words.ts";

// Typst is installed beside this file only (see package.json here), so its types are named as far as they are used.
type Compiler = {
  compile(source: { mainFileContent: string }): { result: unknown; takeError?: () => unknown };
  pdf(document: unknown, options: object): Buffer;
};
type TypstModule = { NodeCompiler: { create(options: { fontArgs: { fontPaths: string[] }[] }): Compiler } };
const PACKAGE = "@myriaddreamin/typst-ts-node-compiler";

const FONTS = [
  "/usr/share/texlive/texmf-dist/fonts/opentype/public/fira",
  "/usr/share/fonts/opentype/noto",
  "/usr/share/fonts/truetype/liberation",
];
const PAGES: Record<string, { readonly set: string; readonly rail: boolean; readonly columns: boolean }> = {
  "typst-plain": {
    set: '#set text(font: ("Fira Sans", "Noto Sans CJK SC"), size: 10pt)\n#show heading: it => block(below: 6pt)[#upper(it.body) #line(length: 100%)]',
    rail: false,
    columns: false,
  },
  "typst-rail": {
    set: '#set text(font: ("Liberation Serif", "Noto Sans CJK SC"), size: 10.5pt)\n#set par(justify: true)\n#show heading: it => block(above: 12pt, below: 6pt)[#smallcaps(it.body)]',
    rail: true,
    columns: false,
  },
  "typst-sidebar": {
    set: '#set text(font: ("Fira Sans", "Noto Sans CJK SC"), size: 9.5pt)\n#show heading: it => block(above: 10pt, below: 5pt, text(fill: rgb("#285a7f"), it.body))',
    rail: false,
    columns: true,
  },
};
const SIDE = new Set(["skills", "languages", "certificates", "interests", "awards"]);

/** The sheet typeset by Typst. */
export async function typstPdf(sheet: Sheet, layout: string): Promise<Uint8Array> {
  const { NodeCompiler } = (await import(PACKAGE)) as TypstModule;
  const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: FONTS }] });
  const compiled = compiler.compile({ mainFileContent: typstOf(sheet, layout) });
  if (!compiled.result) throw new Error(`${layout} for ${sheet.name}: ${String(compiled.takeError?.())}`);
  return new Uint8Array(compiler.pdf(compiled.result, { creationTimestamp: 1_705_309_200 }));
}

function typstOf(sheet: Sheet, layout: string): string {
  const page = PAGES[layout];
  if (!page) throw new Error(`${layout}: there is no such Typst layout`);
  const head = `#text(size: 20pt, weight: "bold")[${typ(sheet.name)}]\n\n${sheet.label ? `${typ(sheet.label)}\n\n` : ""}`;
  const contact = sheet.contact.map(({ label, text }) => typ(label ? `${label}: ${text}` : text));
  const sections = (kinds: (kind: string) => boolean) =>
    sheet.sections
      .filter(({ kind }) => kinds(kind))
      .map((section) => sectionOf(section, sheet, page.rail))
      .join("\n");
  const start = `#set page(margin: 18mm, numbering: "1 / 1")\n#set text(lang: "${sheet.language}")\n${page.set}\n`;
  if (!page.columns) return `${start}${head}${contact.join(" #h(6pt) ")}\n\n${sections(() => true)}`;
  const side = `= ${typ(sheet.contactTitle)}\n${contact.join(" \\\n")}\n${sections((kind) => SIDE.has(kind))}`;
  return `${start}#grid(columns: (55mm, 1fr), gutter: 8mm, [${side}], [${head}${sections((kind) => !SIDE.has(kind))}])`;
}

function sectionOf(section: SheetSection, sheet: Sheet, rail: boolean): string {
  return [
    section.title ? `= ${typ(section.title)}` : "",
    section.text ? typ(section.text) : "",
    ...(section.entries ?? []).map((entry) => entryOf(entry, rail)),
    ...(section.groups ?? []).map((group) => groupOf(group, sheet)),
    ...(section.list ?? []).map((line) => `- ${typ(line)}`),
    "",
  ].join("\n");
}

function entryOf(entry: Entry, rail: boolean): string {
  const [first = [], ...rest] = entry.lines;
  const points = (entry.points ?? []).map((point) => `- ${typ(point)}`).join("\n");
  const text = entry.text ? `\n${typ(entry.text)}\n` : "";
  const roles = (entry.roles ?? []).map((role) => entryOf(role, rail)).join("\n");
  const lines = rest.map((line) => `${typLine(line)} \\\n`).join("");
  if (rail)
    return `#grid(columns: (34mm, 1fr), gutter: 4mm, [${typ(entry.when ?? "")}], [${typLine(first)} \\\n${lines}${text}\n${points}\n])\n${roles}`;
  return `\n${typLine(first)} #h(1fr) ${typ(entry.when ?? "")} \\\n${lines}${text}\n${points}\n${roles}`;
}

function groupOf({ label, items, levels }: NonNullable<SheetSection["groups"]>[number], { habits, language }: Sheet): string {
  if (levels)
    return items
      .map((item, index) => `${typ(item)} #h(1fr) ${typ(loadWords(language).levels[(levels[index] ?? 3) - 3] ?? "")} \\`)
      .join("\n");
  const list = typ(items.join(habits.skills === "pipes" ? " | " : language === "zh" ? "、" : ", "));
  return `${label ? `#strong[${typ(label)}:] ` : ""}${list}\n`;
}

const typLine = (line: Line) =>
  line.map(({ text, strong, soft }) => (strong ? `#strong[${typ(text)}]` : soft ? `#emph[${typ(text)}]` : typ(text))).join("");
const typ = (text: string) => text.replace(/[\\#$*_`<>@=~[\]+/-]/g, (sign) => `\\${sign}`).replaceAll("  ", "~ ");
