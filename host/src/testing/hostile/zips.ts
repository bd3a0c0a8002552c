import { type Zippable, zipSync } from "fflate";
import { zipBombDocx } from "../bad-documents.ts";
import { bomb } from "../bomb.ts";
import { type HostileDocument, hostile, RESUME_LINES } from "./hostile-document.ts";

const MEGABYTE = 1024 * 1024;
const WORD_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

/** Archives: other kinds of them, bombs in each part that a reader opens, tables of contents that lie. */
export const ZIPS: readonly HostileDocument[] = [
  ...hostile("archive", "refused", {
    spreadsheet: () => zip({ "[Content_Types].xml": TYPES, "xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": "<worksheet/>" }),
    slides: () => zip({ "[Content_Types].xml": TYPES, "ppt/presentation.xml": "<presentation/>" }),
    "electronic book": () => zip({ mimetype: "application/epub+zip", "META-INF/container.xml": "<container/>", "a.xhtml": "<p>Ada</p>" }),
    "spreadsheet of the open kind": () => zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
    "Android program": () => zip({ "AndroidManifest.xml": "\u0003\0\u0008\0", "classes.dex": "dex\n035\0" }),
    "resumes in an archive": () => zip({ "ada.pdf": "%PDF-1.7", "bea.docx": "PK", "cem.txt": RESUME_LINES.join("\n") }),
    "nothing in it": () => zip({}),
    "archive in an archive, fifty deep": () => nested(50),
    "Word file without its text": () => zip({ "[Content_Types].xml": TYPES, "word/styles.xml": "<w:styles/>" }),
    "end without a beginning": () => zip({ "word/document.xml": document() }).slice(60),
    "beginning without an end": () => zip({ "word/document.xml": document() }).slice(0, -60),
    "thirty thousand parts": () => zip(Object.fromEntries(Array.from({ length: 30_000 }, (_, at) => [`p${at}`, ""]))),
    "escaping names": () => zip({ "../../../tmp/a": "a", "/etc/a": "a", "C:\\a": "a", "a\0b": "a", "..": "a" }),
    "two tables of contents": () => join(zip({ "a.txt": "a" }), zip({ "b.txt": "b" })),
  }),
  ...hostile("bomb in", "either", {
    ...bombs(["word/styles.xml", "word/numbering.xml", "word/header1.xml", "word/footnotes.xml", "word/_rels/document.xml.rels"]),
    ...bombs(["word/media/image1.png", "docProps/core.xml", "customXml/item1.xml"]),
  }),
  ...hostile("bomb in", "refused", {
    "the text of a Word file": () => zipBombDocx(300),
    "the text of an open document": () => bomb({ mimetype: "application/vnd.oasis.opendocument.text" }, { "content.xml": 200 }),
    "both parts of an open document": () =>
      bomb({ mimetype: "application/vnd.oasis.opendocument.text" }, { "styles.xml": 60, "content.xml": 60 }),
    "a list of positions": () => bomb({ "Profile.csv": "First Name,Last Name\nAda,Example\n" }, { "Positions.csv": 200 }),
  }),
  ...hostile("lying archive", "either", {
    "size of nothing": () => lying((view, at) => view.setUint32(at + 20, 0, true)),
    "size beyond its end": () => lying((view, at) => view.setUint32(at + 20, 0xfffffff0, true)),
    "inflated size of nothing": () => lying((view, at) => view.setUint32(at + 24, 0, true)),
    "inflated size of four gigabytes": () => lying((view, at) => view.setUint32(at + 24, 0xffffffff, true)),
    "unknown compression": () => lying((view, at) => view.setUint16(at + 10, 99, true)),
    "encrypted parts": () => lying((view, at) => view.setUint16(at + 8, 1, true)),
    "place beyond its end": () => lying((view, at) => view.setUint32(at + 42, 0xfffffff0, true)),
    "all parts at one place": () => lying((view, at) => view.setUint32(at + 42, 0, true)),
    "name of endless length": () => lying((view, at) => view.setUint16(at + 28, 0xffff, true)),
    "sixty thousand parts that are not there": () => {
      const bytes = zip({ "word/document.xml": document() });
      new DataView(bytes.buffer).setUint16(bytes.length - 12, 60_000, true);
      return bytes;
    },
  }),
  ...hostile("Word file", "either", {
    "entities that double": () => word(`<!DOCTYPE w [<!ENTITY a "lol">${entities(20)}]>${document("&e20;")}`),
    "entity from a file": () => word(`<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]>${document("&a;")}`),
    "entity from the network": () => word(`<!DOCTYPE w SYSTEM "http://example.com/a.dtd">${document("&a;")}`),
    "tables in tables": () => word(document("", "<w:tbl><w:tr><w:tc>".repeat(20_000))),
    "text boxes in text boxes": () => word(document("", "<w:p><w:r><w:txbxContent>".repeat(20_000))),
    "million empty paragraphs": () => word(document("", "<w:p/>".repeat(1_000_000))),
    "table with a hundred thousand cells in a row": () =>
      word(document("", `<w:tbl><w:tr>${"<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>".repeat(100_000)}</w:tr></w:tbl>`)),
    "one word of ten megabytes": () => word(document("a".repeat(10 * MEGABYTE))),
    "element with endless attributes": () =>
      word(document("", `<w:p ${Array.from({ length: 100_000 }, (_, at) => `w:a${at}="1"`).join(" ")}/>`)),
    macros: () =>
      zip({ "[Content_Types].xml": TYPES, "word/document.xml": document(), "word/vbaProject.bin": "\u00d0\u00cf\u0011\u00e0Shell" }),
    "pictures from the network": () =>
      zip({
        "[Content_Types].xml": TYPES,
        "word/document.xml": document(),
        "word/_rels/document.xml.rels":
          '<Relationships><Relationship Id="a" TargetMode="External" Target="http://example.com/a.png"/></Relationships>',
      }),
    "styles based on each other": () =>
      zip({
        "[Content_Types].xml": TYPES,
        "word/document.xml": document("", '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>Ada</w:t></w:r></w:p>'),
        "word/styles.xml": `<w:styles ${WORD_NAMESPACE}><w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>`,
      }),
    "written as UTF-16": () => zip({ "[Content_Types].xml": TYPES, "word/document.xml": Buffer.from(`\ufeff${document()}`, "utf16le") }),
    "cut in the middle of its text": () => word(document("a".repeat(5000)).slice(0, 3000)),
  }),
];

function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) files[name] = typeof content === "string" ? Buffer.from(content) : content;
  return zipSync(files, { level: 9, mtime: "1980-01-01T00:00:00Z" });
}

function document(text: string = RESUME_LINES.join(" "), more = ""): string {
  return `<w:document ${WORD_NAMESPACE}><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p>${more}</w:body></w:document>`;
}

function word(text: string): Uint8Array {
  return zip({ "[Content_Types].xml": TYPES, "word/document.xml": text });
}

function bombs(parts: readonly string[]): Record<string, () => Uint8Array> {
  return Object.fromEntries(
    parts.map((part) => [part, () => bomb({ "[Content_Types].xml": TYPES, "word/document.xml": document() }, { [part]: 200 })]),
  );
}

function nested(depth: number): Uint8Array {
  let inner: Uint8Array = new Uint8Array(9);
  for (let level = 0; level < depth; level++) inner = zip({ "inner.zip": inner });
  return inner;
}

function entities(count: number): string {
  return Array.from({ length: count }, (_, at) => `<!ENTITY e${at + 1} "${`&${at === 0 ? "a" : `e${at}`};`.repeat(10)}">`).join("");
}

/** A Word file in whose table of contents every entry is changed. */
function lying(change: (view: DataView, at: number) => void): Uint8Array {
  const bytes = zip({ "[Content_Types].xml": TYPES, "word/document.xml": document(), "word/styles.xml": "<w:styles/>" });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return bytes;
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}
