import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocument } from "../read-document.ts";

const STYLES =
  '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="P9" style:family="paragraph"><style:text-properties fo:font-size="18pt"/></style:style>';

function makeOdt(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files: Record<string, Uint8Array | [Uint8Array, { level: 0 }]> = {
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": strToU8(
      `<office:document-content><office:automatic-styles>${STYLES}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ),
  };
  for (const [name, xml] of Object.entries(parts)) files[name] = strToU8(xml);
  return zipSync(files);
}

async function blocksOf(bytes: Uint8Array) {
  const read = await readDocument(bytes);
  if (!read.ok || read.value.value.kind !== "flow") throw new Error("not read");
  return read.value.value.blocks;
}

describe("an OpenDocument text", () => {
  it("has headings, list items, bold words, tabs and table cells", async () => {
    const blocks = await blocksOf(
      makeOdt(
        '<text:h text:outline-level="1">Experience</text:h><text:p text:style-name="P9"><text:span text:style-name="T1">Acme</text:span><text:tab/>2019</text:p><text:list><text:list-item><text:p>Built bridges</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell><table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>',
      ),
    );
    expect(blocks.map((block) => [block.kind, block.runs.map((run) => run.text).join(""), block.cell?.column])).toEqual([
      ["heading", "Experience", undefined],
      ["paragraph", "Acme\t2019", undefined],
      ["list-item", "Built bridges", undefined],
      ["table-cell", "A", 0],
      ["table-cell", "B", 1],
    ]);
    expect(blocks[1]?.runs[0]?.style).toEqual({ size: 18, bold: true });
    expect(blocks[1]?.runs[1]?.style).toEqual({ size: 18 });
  });

  it("leaves out what tracked changes deleted and what comments say", async () => {
    const changes = "<text:tracked-changes><text:deletion><text:p>old</text:p></text:deletion></text:tracked-changes>";
    const blocks = await blocksOf(
      makeOdt(`${changes}<text:p>Lena<office:annotation><text:p>who?</text:p></office:annotation> Example</text:p>`),
    );
    expect(blocks.map((block) => block.runs.map((run) => run.text).join(""))).toEqual(["Lena Example"]);
  });

  it("has its footnotes behind the text, and not in the line that they explain", async () => {
    const note =
      "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Ward of the year</text:p></text:note-body></text:note>";
    const blocks = await blocksOf(makeOdt(`<text:p>Nurse, 2016 – 2022${note}</text:p><text:p>Skills</text:p>`));
    expect(blocks.map((block) => [block.place, block.runs.map((run) => run.text).join("")])).toEqual([
      ["body", "Nurse, 2016 – 2022"],
      ["body", "Skills"],
      ["footer", "Ward of the year"],
    ]);
  });

  it("is called protected when it is encrypted", async () => {
    const read = await readDocument(makeOdt("", { "META-INF/manifest.xml": "<manifest:encryption-data/>" }));
    expect(read).toMatchObject({ ok: false, problem: { code: "PASSWORD_PROTECTED" } });
  });
});
