import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document.ts";

const bytesOf = (source: string) => Uint8Array.from(source, (character) => character.charCodeAt(0));

async function blocksOf(source: string) {
  const read = await readDocument(bytesOf(source));
  if (!read.ok || read.value.value.kind !== "flow") throw new Error("not read");
  return read.value.value.blocks;
}
const shown = async (source: string) => (await blocksOf(source)).map((block) => [block.kind, block.runs.map((run) => run.text).join("")]);
const texts = async (source: string) => (await shown(source)).map(([, text]) => text);

const HEAD = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset2 Symbol;}{\f2\fcharset238 Arial CE;}{\f3\fcharset128 MS Mincho;}}
{\colortbl;\red0\green0\blue0;\red255\green255\blue255;\red10\green20\blue30;}
{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 List Bullet;}{\*\cs10 Default;}}
{\info{\author Somebody Else}}`;

describe("rich text from word processors", () => {
  it("has the paragraphs, headings and looks of the page", async () => {
    const blocks = await blocksOf(String.raw`${HEAD}\pard\s1\b\fs32 Experience\par\pard\plain{\b Acme},{\i\cf3  Bergen}\par}`);
    expect(blocks.map(({ kind, level, runs }) => [kind, level, runs])).toEqual([
      ["heading", 1, [{ text: "Experience", style: { bold: true, size: 16, font: "Arial" } }]],
      [
        "paragraph",
        undefined,
        [
          { text: "Acme", style: { bold: true, size: 12, font: "Arial" } },
          { text: ",", style: { size: 12, font: "Arial" } },
          { text: " Bergen", style: { italic: true, size: 12, color: "#0a141e", font: "Arial" } },
        ],
      ],
    ]);
  });

  it("reads letters of every alphabet, however they are written", async () => {
    expect(
      await texts(String.raw`${HEAD}M\'fcller \u8211\'96 \f2 Nov\'e1\'e8ek \f3\'8e\'a9\'91R \u-10179?\u-8704? \u32771\u25945\'3f\par}`),
    ).toEqual(["Müller – Nováček 自然 😀 考教"]);
  });

  it("reads letters that a careless program wrote as they are", async () => {
    const bytes = new TextEncoder().encode(String.raw`{\rtf1\ansi\ansicpg1252 Zoé M\'fcller 工作\par}`);
    expect(await texts(String.fromCharCode(...bytes))).toEqual(["Zoé Müller 工作"]);
  });

  it("knows bold Chinese from bold Latin letters", async () => {
    const [block] = await blocksOf(String.raw`${HEAD}{\rtlch\ab \ltrch\loch Ada}{\dbch\ab\dbch \u24037?}\par}`);
    expect(block?.runs.map(({ text, style }) => [text, style.bold])).toEqual([
      ["Ada", undefined],
      ["工", true],
    ]);
  });

  it("follows the code page of the document where a font names none", async () => {
    expect(await texts(String.raw`{\rtf1\ansi\ansicpg1251{\fonttbl\f0\fnil Helvetica;}\f0 \'cf\'f0\'e8\'e2\'e5\'f2\par}`)).toEqual([
      "Привет",
    ]);
  });

  it("shows what stands after \\u only to programs that cannot read it", async () => {
    expect(await texts(String.raw`${HEAD}\uc2 caf\u233\'e9\'e9\u13\'0d\'0d \uc0\u8226 a{\uc1 \u233} b\par}`)).toEqual(["café •aé b"]);
  });

  it("tells list items by their drawn bullet or their list", async () => {
    const source = String.raw`${HEAD}\pard\ls1\ilvl1 {\listtext\f1\'b7\tab}Built bridges\par\pard{\pntext\f1\'B7\tab}Ran tests\par\pard\s2 Led\par\pard\ls2{\listtext\tab}Plain\par}`;
    expect(await shown(source)).toEqual([
      ["list-item", "Built bridges"],
      ["list-item", "Ran tests"],
      ["list-item", "Led"],
      ["paragraph", "Plain"],
    ]);
  });

  it("gives the cells of tables their places, tables inside tables too", async () => {
    const source = String.raw`${HEAD}Before\par\trowd\cellx2000\cellx4000\pard\intbl 2019\cell Clerk\par Acme\cell\row
\trowd\cellx2000\cellx4000\pard\intbl 2021\cell\pard\intbl\itap2 Inner\nestcell{\*\nesttableprops\trowd\cellx900\nestrow}{\nonesttables\par}\pard\intbl Cook\cell\row\pard After\par}`;
    const blocks = await blocksOf(source);
    expect(blocks.map((block) => [block.runs[0]?.text, block.cell && [block.cell.table, block.cell.row, block.cell.column]])).toEqual([
      ["Before", undefined],
      ["2019", [0, 0, 0]],
      ["Clerk", [0, 0, 1]],
      ["Acme", [0, 0, 1]],
      ["2021", [0, 1, 0]],
      ["Inner", [1, 0, 0]],
      ["Cook", [0, 1, 1]],
      ["After", undefined],
    ]);
  });

  it("keeps links, page headers and text boxes", async () => {
    const source = String.raw`${HEAD}{\header\pard ada@example.com\par}{\footer\pard Page 1\par}
{\field{\*\fldinst{HYPERLINK "https://example.com/ada"}}{\fldrslt{\ul my page}}}{\shp{\*\shpinst{\sp{\sn shapeType}{\sv 202}}{\shptxt\pard Oslo\par}}{\shprslt{\pard Oslo\par}}} more\par}`;
    expect((await blocksOf(source)).map((block) => [block.place, block.runs.map((run) => [run.text, run.link])])).toEqual([
      ["header", [["ada@example.com", undefined]]],
      ["text-box", [["Oslo", undefined]]],
      [
        "body",
        [
          ["my page", "https://example.com/ada"],
          [" more", undefined],
        ],
      ],
    ]);
  });

  it("has its footnotes behind the text, and not in the line that they explain", async () => {
    const source = String.raw`${HEAD}Nurse, 2016{\super\chftn{\footnote\pard\plain Ward of the year}}\par Skills\par}`;
    expect((await blocksOf(source)).map((block) => [block.place, block.runs.map((run) => run.text).join("")])).toEqual([
      ["body", "Nurse, 2016"],
      ["body", "Skills"],
      ["footer", "Ward of the year"],
    ]);
  });

  it("leaves out deleted text, pictures and comments", async () => {
    const source = String.raw`${HEAD}Chief {\deleted gardener}{\revised cook}{\pict\wmetafile8 0102ff}{\*\annotation secret}{\pict\bin5 {{}}}\par}`;
    expect(await texts(source)).toEqual(["Chief cook"]);
  });

  it("marks what nobody would see on the page", async () => {
    const source = String.raw`${HEAD}Ada {\v kubernetes}{\fs2 docker}{\cf2 helm}{\cf2\highlight3  white on dark}\par}`;
    expect((await blocksOf(source))[0]?.runs.map((run) => [run.text, run.hidden])).toEqual([
      ["Ada ", undefined],
      ["kubernetes", "markup"],
      ["docker", "tiny"],
      ["helm", "background-coloured"],
      [" white on dark", undefined],
    ]);
  });
});

describe("rich text from TextEdit", () => {
  it("ends its lines by a backslash", async () => {
    const source =
      "{\\rtf1\\ansi\\ansicpg1252\\cocoartf2639\n{\\fonttbl\\f0\\fswiss\\fcharset0 Helvetica;\\f1\\fnil\\fcharset134 PingFangSC;}\n{\\colortbl;\\red255\\green255\\blue255;}\n{\\*\\expandedcolortbl;;}\n\\f0\\fs24 \\cf0 Ada Example\\\n\\pard{\\listtext\t\\uc0\\u8226 \t}Ran tests\\\n\\f1 \\'b9\\'a4\\'d7\\'f7}";
    expect(await shown(source)).toEqual([
      ["paragraph", "Ada Example"],
      ["list-item", "Ran tests"],
      ["paragraph", "工作"],
    ]);
  });
});

describe("broken rich text", () => {
  const outcome = async (source: string, limits = {}) => {
    const read = await readDocument(bytesOf(source), limits);
    return read.ok ? read.value.notes.map((note) => note.code) : read.problem.code;
  };

  it("is read as far as it goes, and says so", async () => {
    expect(await outcome(String.raw`${HEAD}Ada Example\par Engi`)).toEqual(["FILE_CUT_OFF"]);
    expect(await outcome(String.raw`${HEAD}Ada Example\par Engineer}`, { maxCharacters: 8 })).toEqual(["TEXT_NOT_READ"]);
  });

  it("is called damaged or empty when nothing can be read", async () => {
    expect(await outcome(String.raw`{\rtf1\ansi{\fonttbl{\f0`)).toBe("DAMAGED_FILE");
    expect(await outcome(String.raw`${HEAD}\par}`)).toBe("NO_TEXT");
    expect(await outcome(`{\\rtf1 ${"{".repeat(5000)}`)).toBe("DAMAGED_FILE");
    expect(await outcome(String.raw`{\rtf1 \bin99999999999 \'zz\u }`)).toBe("DAMAGED_FILE");
  });
});
