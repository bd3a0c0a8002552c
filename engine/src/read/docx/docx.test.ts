import { describe, expect, it } from "vitest";
import type { Block } from "../../model/index.ts";
import { makeDocx, paragraph } from "../../testing/make-docx.ts";
import { readDocument } from "../read-document.ts";

async function blocksOf(body: string, parts?: Readonly<Record<string, string>>): Promise<readonly Block[]> {
  const read = await readDocument(makeDocx(body, parts));
  if (!read.ok || read.value.value.kind !== "flow") throw new Error("not read");
  return read.value.value.blocks;
}
const textOf = (block: Block) => block.runs.map((run) => run.text).join("");
const texts = async (body: string, parts?: Readonly<Record<string, string>>) => (await blocksOf(body, parts)).map(textOf);

const STYLES = `<w:styles><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:rPr><w:b/><w:sz w:val="28"/><w:color w:val="1F4E79"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Section"><w:name w:val="CV Section"/><w:basedOn w:val="H1"/></w:style></w:styles>`;

describe("a Word document", () => {
  it("has headings by style, with the look that the style inherits", async () => {
    const [block] = await blocksOf(paragraph("Education", '<w:pStyle w:val="Section"/>'), { "word/styles.xml": STYLES });
    expect(block).toMatchObject({
      kind: "heading",
      level: 1,
      runs: [{ text: "Education", style: { bold: true, size: 14, color: "#1f4e79" } }],
    });
  });

  it("has list items by numbering and by typed bullets", async () => {
    const listed = paragraph("Built bridges", '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>');
    const blocks = await blocksOf(listed + paragraph("• Led a team"));
    expect(blocks.map((block) => [block.kind, block.level, textOf(block)])).toEqual([
      ["list-item", 2, "Built bridges"],
      ["list-item", 1, "Led a team"],
    ]);
  });

  it("has table cells with their row and column", async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("2019")}${cell("Engineer")}</w:tr><w:tr>${cell("2015")}${cell("Intern")}</w:tr></w:tbl>`;
    const blocks = await blocksOf(table + paragraph("After"));
    expect(blocks.map((block) => [textOf(block), block.cell?.row, block.cell?.column])).toEqual([
      ["2019", 0, 0],
      ["Engineer", 0, 1],
      ["2015", 1, 0],
      ["Intern", 1, 1],
      ["After", undefined, undefined],
    ]);
  });

  it("has its header first and its footer last, each text once and no page number", async () => {
    const header = `<w:hdr>${paragraph("Lena Example")}</w:hdr>`;
    const blocks = await blocksOf(paragraph("Body"), {
      "word/header1.xml": header,
      "word/header2.xml": header,
      "word/footer1.xml": `<w:ftr>${paragraph("Page 1 of 2")}${paragraph("References on request")}</w:ftr>`,
    });
    expect(blocks.map((block) => [block.place, textOf(block)])).toEqual([
      ["header", "Lena Example"],
      ["body", "Body"],
      ["footer", "References on request"],
    ]);
  });

  it("has its footnotes behind the text, and not the lines between them and it", async () => {
    const note = (id: number, text: string, type = "") => `<w:footnote w:id="${id}"${type}>${text}</w:footnote>`;
    const cited = '<w:p><w:r><w:t>Nurse, 2016 – 2022</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
    const blocks = await blocksOf(cited + paragraph("Skills"), {
      "word/footnotes.xml": `<w:footnotes>${note(0, "<w:p><w:r><w:separator/></w:r></w:p>", ' w:type="separator"')}${note(2, paragraph("Ward of the year 2019"))}</w:footnotes>`,
    });
    expect(blocks.map((block) => [block.place, textOf(block)])).toEqual([
      ["body", "Nurse, 2016 – 2022"],
      ["body", "Skills"],
      ["footer", "Ward of the year 2019"],
    ]);
  });

  it("has a text box once, though the file holds it twice", async () => {
    const box = (name: string) => `<w:txbxContent>${paragraph(name)}</w:txbxContent>`;
    const twice = `<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box("Skills")}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("Skills")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const blocks = await blocksOf(`<w:p><w:r>${twice}</w:r><w:r><w:t>Anchor</w:t></w:r></w:p>`);
    expect(blocks.map((block) => [block.place, textOf(block)])).toEqual([
      ["text-box", "Skills"],
      ["body", "Anchor"],
    ]);
  });

  it("stands as it is after all tracked changes", async () => {
    const changed = `<w:p><w:r><w:t xml:space="preserve">Senior </w:t></w:r><w:del><w:r><w:delText>junior</w:delText></w:r></w:del><w:ins><w:r><w:t>engineer</w:t></w:r></w:ins></w:p>`;
    expect(await texts(changed)).toEqual(["Senior engineer"]);
  });

  it("keeps the target of a link, told by relationship or by field", async () => {
    const linked = `<w:p><w:hyperlink r:id="rId7"><w:r><w:t>my site</w:t></w:r></w:hyperlink></w:p>`;
    const field = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>other</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> text</w:t></w:r></w:p>`;
    const links = '<Relationships><Relationship Id="rId7" Target="https://example.com/lena" TargetMode="External"/></Relationships>';
    const blocks = await blocksOf(linked + field, { "word/_rels/document.xml.rels": links });
    expect(blocks.flatMap((block) => block.runs.map((run) => [run.text, run.link]))).toEqual([
      ["my site", "https://example.com/lena"],
      ["other", "https://example.org/"],
      [" text", undefined],
    ]);
  });

  it("flags words that are hidden, white on paper or too small to see", async () => {
    const blocks = await blocksOf(
      paragraph("vanished", "", "<w:vanish/>") +
        paragraph("white", "", '<w:color w:val="FFFFFF"/>') +
        paragraph("tiny", "", '<w:sz w:val="2"/>') +
        paragraph("seen"),
    );
    expect(blocks.map((block) => block.runs[0]?.hidden)).toEqual(["markup", "background-coloured", "tiny", undefined]);
  });

  it("does not flag white words on a shaded paragraph", async () => {
    const [block] = await blocksOf(paragraph("Lena Example", '<w:shd w:val="clear" w:fill="1F3864"/>', '<w:color w:val="FFFFFF"/>'));
    expect(block?.runs[0]?.hidden).toBeUndefined();
  });

  it("tells tabs and line breaks apart from tab stops", async () => {
    const body = `<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs></w:pPr><w:r><w:t>Acme</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Engineer</w:t></w:r></w:p>`;
    expect(await texts(body)).toEqual(["Acme\t2019\nEngineer"]);
  });

  it("measures empty paragraphs as distance", async () => {
    const blocks = await blocksOf(paragraph("One") + paragraph("") + paragraph("") + paragraph("Two"));
    expect(blocks.map((block) => block.gapBefore)).toEqual([undefined, 3]);
  });
});
