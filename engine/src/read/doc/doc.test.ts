import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeCompoundFile } from "../../testing/make-compound-file.ts";
import { makeDoc } from "../../testing/make-doc.ts";
import { readDocument } from "../read-document.ts";

/** Written by LibreOffice: a page header and footer, a text box, tracked and hidden text, a link, a list, nested tables, a footnote. */
const EVERY_PART = new Uint8Array(readFileSync(new URL("./cases/every-part.doc", import.meta.url)));

async function blocksOf(bytes: Uint8Array) {
  const read = await readDocument(bytes);
  if (!read.ok || read.value.value.kind !== "flow") throw new Error("not read");
  expect(read.value.value.format).toBe("doc");
  return read.value.value.blocks;
}

describe("a document of Word 97", () => {
  it("has the headings, lists, text boxes and page margins of the page in reading order", async () => {
    const blocks = await blocksOf(EVERY_PART);
    expect(
      blocks.filter((block) => !block.cell).map((block) => [block.kind, block.place, block.runs.map((run) => run.text).join("")]),
    ).toEqual([
      ["paragraph", "header", "Inès Exemple | ines@example.org"],
      ["heading", "body", "Expérience"],
      ["paragraph", "text-box", "Genève"],
      ["paragraph", "body", "Cheffe de cuisine, Hôtel Générique\t2019 – 2021kubernetesdocker"],
      ["paragraph", "body", "Head cook ma page"],
      ["list-item", "body", "Œuvré à l’accueil"],
      ["paragraph", "body", "Fin 自然 😀"],
      ["paragraph", "footer", "Références sur demande"],
    ]);
  });

  it("keeps how text looks, what is hidden, and where links lead", async () => {
    const blocks = await blocksOf(EVERY_PART);
    const runs = blocks.flatMap((block) => block.runs);
    const runOf = (text: string) => runs.find((run) => run.text === text);
    expect(runOf("Cheffe de cuisine")?.style).toMatchObject({ bold: true, size: 14, color: "#1f4e79" });
    expect(runOf("Hôtel Générique")?.style).toMatchObject({ italic: true, size: 12 });
    expect([runOf("kubernetes")?.hidden, runOf("docker")?.hidden]).toEqual(["markup", "background-coloured"]);
    expect(runOf("ma page")?.link).toBe("https://example.com/ines");
  });

  it("gives the cells of tables their places, tables inside tables too", async () => {
    const cells = (await blocksOf(EVERY_PART)).flatMap(({ cell, runs }) =>
      cell ? [[runs[0]?.text, cell.table, cell.row, cell.column]] : [],
    );
    expect(cells).toEqual([
      ["Langues", 0, 0, 0],
      ["français", 0, 0, 1],
      ["lu", 1, 0, 0],
      ["C2", 1, 0, 1],
      ["après", 0, 0, 1],
      ["Outils", 0, 1, 0],
      ["Excel", 0, 1, 1],
    ]);
  });
});

describe("a document that Word saved again and again", () => {
  const IN_TABLE = [0x16, 0x24, 1, 0];
  const ROW_END = [0x17, 0x24, 1];

  it("is read in the order of its text, whatever the order of its pieces", async () => {
    const blocks = await blocksOf(
      makeDoc([{ text: "Zo\u00eb Example\r" }, { text: "\u5de5\u4f5c\r", isWide: true }, { text: "Clerk,\u000bOslo\r" }]),
    );
    expect(blocks.map((block) => block.runs.map((run) => run.text).join(""))).toEqual(["Zoë Example", "工作", "Clerk,\nOslo"]);
  });

  it("is read to the limit, and says so", async () => {
    const read = await readDocument(makeDoc([{ text: "Ada Example\r" }, { text: "Clerk\r" }, { text: "Oslo\r" }]), { maxCharacters: 13 });
    expect(read.ok && read.value.notes.map((note) => note.code)).toEqual(["TEXT_NOT_READ"]);
  });

  it("knows list items from those that left their list", async () => {
    const blocks = await blocksOf(
      makeDoc([
        { text: "Built bridges\r", changes: [0x0b, 0x46, 2, 0] },
        { text: "Led a team\r", changes: [0x0b, 0x46, 0x01, 0xf8] },
      ]),
    );
    expect(blocks.map((block) => block.kind)).toEqual(["list-item", "paragraph"]);
  });

  it("finds the ends of wide table rows, whose properties stand in a stream of their own", async () => {
    const data = Uint8Array.of(0, 0, 0, 0, 7, 0, ...IN_TABLE.slice(0, 3), ...ROW_END, 0);
    const elsewhere = [0x46, 0x66, 4, 0, 0, 0];
    const cell = (text: string) => ({ text: `${text}\u0007`, changes: IN_TABLE });
    const row = { text: "\u0007", changes: elsewhere };
    const blocks = await blocksOf(makeDoc([cell("2019"), cell("Clerk"), row, cell("2021"), cell("Cook"), row, { text: "End\r" }], data));
    expect(blocks.map(({ runs, cell: at }) => [runs[0]?.text, at?.row, at?.column])).toEqual([
      ["2019", 0, 0],
      ["Clerk", 0, 1],
      ["2021", 1, 0],
      ["Cook", 1, 1],
      ["End", undefined, undefined],
    ]);
  });
});

describe("an old Office file that is no Word document", () => {
  const outcome = async (bytes: Uint8Array) => {
    const read = await readDocument(bytes);
    return read.ok ? "read" : `${read.problem.code}: ${read.problem.message}`;
  };
  const word = (identity: number, flags = 0) => {
    const stream = new Uint8Array(2048);
    new DataView(stream.buffer).setUint16(0, identity, true);
    new DataView(stream.buffer).setUint16(10, flags, true);
    return stream;
  };

  it("is named for the program that made it", async () => {
    for (const [stream, name] of [
      ["Workbook", /an Excel workbook.*PDF or DOCX/u],
      ["PowerPoint Document", /a PowerPoint presentation/u],
      ["__properties_version1.0", /an Outlook message/u],
      ["Contents", /an old Office document/u],
    ] as const) {
      expect(await outcome(makeCompoundFile({ [stream]: new Uint8Array(10) }))).toMatch(name);
    }
  });

  it("says that Word 95 is too old, and that a password must go", async () => {
    expect(await outcome(makeCompoundFile({ WordDocument: word(0xa5dc) }))).toMatch(/UNKNOWN_FORMAT.*Word 95/u);
    expect(await outcome(makeCompoundFile({ WordDocument: word(0xa5ec, 0x100) }))).toMatch(/PASSWORD_PROTECTED/u);
    expect(await outcome(makeCompoundFile({ EncryptedPackage: new Uint8Array(10) }))).toMatch(/PASSWORD_PROTECTED/u);
  });

  it("is called damaged when its tables are gone", async () => {
    expect(await outcome(makeCompoundFile({ WordDocument: word(0xa5ec) }))).toMatch(/DAMAGED_FILE/u);
    expect(await outcome(EVERY_PART.slice(0, 3000))).toMatch(/DAMAGED_FILE/u);
    expect(await outcome(EVERY_PART.slice(0, 600))).toMatch(/DAMAGED_FILE/u);
  });
});
