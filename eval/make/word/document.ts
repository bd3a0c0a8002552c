import { AlignmentType, Document, Footer, Header, LevelFormat, Packer, PageNumber, Paragraph, type Table, TableRow, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { diceOf } from "../seeded.ts";
import type { Sheet } from "../sheet.ts";
import { cell, contactParagraphs, headParagraphs, sectionBlocks, table, type WordLayout } from "./body.ts";

const PLAIN: WordLayout = { when: "below", numbered: false, tracked: false, bordered: false };
const LAYOUTS: Record<string, WordLayout> = {
  plain: PLAIN,
  tabs: { ...PLAIN, when: "tab" },
  "date-table": { ...PLAIN, when: "cell" },
  "bordered-table": { ...PLAIN, when: "cell", bordered: true },
  "page-header": { ...PLAIN, when: "tab" },
  "text-box": PLAIN,
  "tracked-changes": { ...PLAIN, when: "tab", tracked: true },
  "content-controls": PLAIN,
  numbered: { ...PLAIN, when: "tab", numbered: true },
  "sidebar-table": PLAIN,
};
const SIDE = new Set(["skills", "languages", "certificates", "interests"]);
/** Paragraphs between these two are moved into a text box or a content control once the file is written. */
const OPEN = "@@open@@";
const CLOSE = "@@close@@";

/** The sheet as a Word document in one of the layouts. */
export async function wordOf(sheet: Sheet, layoutName: string, seed: string, footer: boolean): Promise<Uint8Array> {
  const layout = LAYOUTS[layoutName];
  if (!layout) throw new Error(`${layoutName}: there is no such layout in Word`);
  const head = headParagraphs(sheet);
  const contact = contactParagraphs(sheet, layoutName === "text-box" || layoutName === "sidebar-table" || sheet.habits.contactLabels);
  const marked = (inner: Paragraph[]) => [new Paragraph(OPEN), ...inner, new Paragraph(CLOSE)];
  const blocks = (kinds: (kind: string) => boolean) =>
    sheet.sections.filter(({ kind }) => kinds(kind)).flatMap((section) => sectionBlocks(section, sheet, layout));
  const children: (Paragraph | Table)[] =
    layoutName === "sidebar-table"
      ? [
          table(
            [
              new TableRow({
                children: [
                  cell([...contact, ...blocks((kind) => SIDE.has(kind))], 32),
                  cell([...head, ...blocks((kind) => !SIDE.has(kind))], 68),
                ],
              }),
            ],
            false,
          ),
        ]
      : [
          ...(layoutName === "page-header"
            ? []
            : layoutName === "content-controls"
              ? [...marked(head), ...contact]
              : layoutName === "text-box"
                ? [...head, ...marked(contact)]
                : [...head, ...contact]),
          ...blocks(() => true),
        ];
  const font = diceOf(`${seed} font`).pick("Calibri", "Arial", "Times New Roman", "Cambria", "Liberation Serif");
  const document = new Document({
    creator: sheet.name,
    styles: { default: { document: { run: { font, size: 21 } } } },
    numbering: {
      config: [
        {
          reference: "points",
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: "%1.",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 480, hanging: 300 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        ...(layoutName === "page-header" ? { headers: { default: new Header({ children: [...head, ...contact] }) } } : {}),
        ...(footer ? { footers: { default: pageFooter(sheet) } } : {}),
        children,
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(document));
  return layoutName === "text-box"
    ? rewrite(bytes, textBox)
    : layoutName === "content-controls"
      ? rewrite(bytes, contentControl)
      : stamp(bytes);
}

function pageFooter(sheet: Sheet): Footer {
  const [before = "", between = "", after = ""] = sheet.footer.split("{}");
  const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, `${after} – ${sheet.name}`];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children })] })] });
}

function rewrite(bytes: Uint8Array, wrap: (inner: string) => string): Uint8Array {
  const paragraphWith = (mark: string) => `<w:p>(?:(?!</w:p>).)*${mark}(?:(?!</w:p>).)*</w:p>`;
  const between = new RegExp(`${paragraphWith(OPEN)}(.*?)${paragraphWith(CLOSE)}`, "s");
  return stamp(bytes, (xml) => xml.replace(between, (_, inner: string) => wrap(inner)));
}

/** Writes the archive again with one fixed date, so that the same plan gives the same bytes. */
function stamp(bytes: Uint8Array, edit = (xml: string) => xml): Uint8Array {
  const files = unzipSync(bytes);
  const fixed = Object.entries(files).map(([name, content]) => {
    if (name === "word/document.xml") return [name, strToU8(edit(strFromU8(content)))] as const;
    return [
      name,
      name === "docProps/core.xml" ? strToU8(strFromU8(content).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "2024-01-15T09:00:00Z")) : content,
    ] as const;
  });
  return zipSync(Object.fromEntries(fixed), { mtime: new Date("2024-01-15T09:00:00Z"), level: 9 });
}

const NAMESPACES =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"';

/** A text box as Word writes it: a drawing, and the same words again for programs that know only the old format. */
function textBox(inner: string): string {
  const drawing = `<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>3600000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>-600000</wp:posOffset></wp:positionV><wp:extent cx="2300000" cy="1100000"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="7" name="Text Box 7"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="2300000" cy="1100000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const old = `<w:pict><v:shape style="position:absolute;width:181pt;height:87pt"><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  return `<w:p><w:r><mc:AlternateContent ${NAMESPACES}><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${old}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
}

const contentControl = (inner: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="Person"/><w:id w:val="42"/></w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
