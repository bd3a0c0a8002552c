import type { Sheet, SheetSection } from "../sheet.ts";
import { contactOf, headOf, sectionsOf } from "./body.ts";

type Arrange = (sheet: Sheet) => string;
const SIDE = new Set(["skills", "languages", "certificates", "interests", "awards"]);
const aside = (kind: string) => SIDE.has(kind);
const main = (kind: string) => !SIDE.has(kind);
const top = (sheet: Sheet) => `<header>${headOf(sheet)}${contactOf(sheet, "line")}</header>`;
const untitled = (section: SheetSection): SheetSection => ({ ...section, title: "" });
const railSide = (sheet: Sheet) =>
  `<section><h2>${sheet.contactTitle}</h2><div>${contactOf(sheet, "stacked")}</div></section>${sectionsOf(sheet, false, aside)}`;

/** Where each layout puts the pieces of a sheet. */
export const ARRANGE: Record<string, Arrange> = {
  classic: (sheet) => `${top(sheet)}${sectionsOf(sheet)}`,
  "sidebar-left": (sheet) =>
    `<div class="columns"><aside>${railSide(sheet)}</aside><main>${headOf(sheet)}${sectionsOf(sheet, false, main)}</main></div>`,
  "sidebar-right": (sheet) =>
    `<header>${headOf(sheet)}</header><div class="columns"><main>${sectionsOf(sheet, false, main)}</main><aside>${railSide(sheet)}</aside></div>`,
  "name-in-sidebar": (sheet) =>
    `<div class="columns"><aside>${headOf(sheet)}${railSide(sheet)}</aside><main>${sectionsOf(sheet, false, main)}</main></div>`,
  "two-column": (sheet) =>
    `${top(sheet)}<div class="columns"><main>${sectionsOf(sheet, false, (kind) => kind === "work" || kind === "projects")}</main><aside>${sectionsOf(sheet, false, (kind) => kind !== "work" && kind !== "projects")}</aside></div>`,
  "date-rail": (sheet) => `${top(sheet)}${sectionsOf(sheet, true)}`,
  "bordered-table": (sheet) => `${top(sheet)}${sectionsOf(sheet, true)}`,
  "label-rail": (sheet) => `${top(sheet)}${sectionsOf(sheet)}`,
  "letter-spaced": (sheet) => `${top(sheet)}${sectionsOf(sheet)}`,
  "small-caps": (sheet) => `${top(sheet)}${sectionsOf(sheet)}`,
  timeline: (sheet) => `<header><div>${headOf(sheet)}</div>${contactOf(sheet, "stacked")}</header>${sectionsOf(sheet)}`,
  band: (sheet) => `<header><div>${headOf(sheet)}</div>${contactOf(sheet, "stacked")}</header>${sectionsOf(sheet)}`,
  icons: (sheet) => `<header>${headOf(sheet)}${contactOf(sheet, "icons")}</header>${sectionsOf(sheet)}`,
  photo: (sheet) => `<div class="photo"></div>${headOf(sheet)}${contactOf(sheet, "table")}${sectionsOf(sheet, true)}`,
  "no-headings": (sheet) => `${top(sheet)}${sectionsOf({ ...sheet, sections: sheet.sections.map(untitled) })}`,
  functional: (sheet) => {
    const first = (kind: string) => kind === "summary" || kind === "skills" || kind === "projects";
    return `${top(sheet)}${sectionsOf(sheet, false, first)}${sectionsOf(sheet, false, (kind) => !first(kind))}`;
  },
  cards: (sheet) =>
    `${top(sheet)}${sectionsOf(sheet, false, main)}<div class="columns">${["skills", "languages", "certificates", "interests", "awards"]
      .map((kind) => sectionsOf(sheet, false, (one) => one === kind))
      .join("")}</div>`,
  academic: (sheet) => `${top(sheet)}${sectionsOf(sheet, true)}`,
  compact: (sheet) => `${top(sheet)}${sectionsOf(sheet)}`,
};

const COLUMNS = ".columns{display:flex;gap:8mm}.columns>main{flex:1;min-width:0}.columns>aside{width:56mm;flex:none;font-size:.92em}";

/** What each layout looks like. */
export const STYLES: Record<string, string> = {
  classic: "h2{border-bottom:1px solid #444}",
  "sidebar-left": `${COLUMNS}aside{background:#26374d;color:#fff;padding:6mm;box-sizing:border-box}aside a{color:#fff}`,
  "sidebar-right": `${COLUMNS}aside{background:#f1efe9;padding:5mm;box-sizing:border-box}header{border-bottom:2px solid #a33;margin-bottom:4mm}`,
  "name-in-sidebar": `${COLUMNS}aside{border-right:1px solid #999;padding-right:5mm;box-sizing:border-box}h1{font-size:17pt}`,
  "two-column": `.columns{display:flex;gap:9mm}.columns>*{flex:1;min-width:0}body{font-size:9.5pt}`,
  "date-rail": "td.when{width:38mm;color:#555}",
  "bordered-table":
    "table.entry td{border:1px solid #999;padding:3pt}table.entry{margin-bottom:-1px}td.when{width:36mm}h2{background:#e6e6e6;padding:2pt}",
  "label-rail":
    "section{display:flex;gap:6mm;border-top:1px solid #ccc;padding-top:3pt}section>h2{width:34mm;flex:none;margin:0;font-size:10.5pt}section>div{flex:1;min-width:0}",
  "letter-spaced":
    "header{text-align:center}h1{letter-spacing:5pt;text-transform:uppercase}h2{letter-spacing:4pt;text-transform:uppercase;font-size:10pt;text-align:center}",
  "small-caps": "h1,h2{font-variant:small-caps}h2{border-bottom:1px solid #000;font-weight:normal}header{text-align:center}",
  timeline:
    "header{display:flex;justify-content:space-between}.entry{border-left:2px solid #1a7f6b;padding-left:5mm;margin-left:2mm}.entry .row{flex-direction:column-reverse}.entry .when{color:#1a7f6b;font-size:.9em}",
  band: "header{background:#7a1f3d;color:#fff;padding:5mm;display:flex;justify-content:space-between}header a{color:#fff}h2{color:#7a1f3d}",
  icons: "header{text-align:center}.contact li{display:inline-block;margin:0 6pt}h2{color:#0b5394;border-bottom:1px solid #0b5394}",
  photo:
    ".photo{float:right;width:32mm;height:40mm;background:linear-gradient(#cbd,#89a)}.title{font-size:18pt}td.when{width:40mm}h1{font-size:14pt}",
  "no-headings": "section{margin-top:12pt}",
  functional: "h2{text-transform:uppercase;font-size:11pt}",
  cards:
    ".columns{display:flex;flex-wrap:wrap;gap:6mm}.columns>section{flex:1 1 40%;border:1px solid #ccc;padding:3mm;min-width:0}.columns h2{margin-top:0}",
  academic: "body{font-size:11.5pt;line-height:1.5}td.when{width:34mm}h2{font-size:13pt;margin-top:20pt}.entry{margin-bottom:14pt}",
  compact: "body{font-size:8.5pt;line-height:1.2}h2{font-size:9.5pt;margin:7pt 0 2pt;background:#ddd}",
};
