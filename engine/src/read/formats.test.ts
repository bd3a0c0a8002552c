import { describe, expect, it } from "vitest";
import { jsonResumeOf } from "./json-resume/json-resume-of.ts";
import { readDocument } from "./read-document.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
async function blocksOf(text: string) {
  const read = await readDocument(bytes(text));
  if (!read.ok || read.value.value.kind !== "flow") throw new Error("not read");
  return read.value.value.blocks;
}
const texts = async (text: string) => (await blocksOf(text)).map((block) => block.runs.map((run) => run.text).join(""));

describe("Markdown", () => {
  it("has headings, nested lists, emphasis, links and table cells", async () => {
    const blocks = await blocksOf(
      "# Lena\n\n## Work\n**Acme** [site](https://example.com) &amp; more\n- a\n  - b\n\n| x | y |\n|---|---|\n| 1 | 2 |",
    );
    expect(blocks.map((block) => [block.kind, block.level, block.runs.map((run) => run.text).join("")])).toEqual([
      ["heading", 1, "Lena"],
      ["heading", 2, "Work"],
      ["paragraph", undefined, "Acme site & more"],
      ["list-item", 1, "a"],
      ["list-item", 2, "b"],
      ["table-cell", undefined, "x"],
      ["table-cell", undefined, "y"],
      ["table-cell", undefined, "1"],
      ["table-cell", undefined, "2"],
    ]);
    expect(blocks[2]?.runs[0]).toEqual({ text: "Acme", style: { bold: true } });
    expect(blocks[2]?.runs.find((run) => run.link)).toMatchObject({ text: "site", link: "https://example.com" });
  });

  it("keeps single line breaks, which people mean in a resume", async () => {
    expect(await texts("# Lena\n\n## Work\nAcme\n2019 to 2021")).toEqual(["Lena", "Work", "Acme\n2019 to 2021"]);
  });

  it("reads the fields written above it", async () => {
    expect(await texts("---\nemail: lena@example.com\n---\n# Lena\n\n## Work")).toEqual(["email: lena@example.com", "Lena", "Work"]);
  });
});

describe("HTML", () => {
  it("leaves out scripts, styles, navigation and forms, and flags what is not displayed", async () => {
    const page =
      "<html><head><title>t</title><style>p{}</style></head><body><nav><a href='/'>Home</a></nav><header><h1>Lena</h1></header><script>x()</script><p style='display:none'>kubernetes</p><p>Engineer</p></body></html>";
    const blocks = await blocksOf(page);
    expect(blocks.map((block) => [block.runs[0]?.text, block.place, block.runs[0]?.hidden])).toEqual([
      ["Lena", "body", undefined],
      ["kubernetes", "body", "markup"],
      ["Engineer", "body", undefined],
    ]);
  });
});

describe("JSON Resume", () => {
  const source = {
    basics: { name: "Lena Example", website: "https://example.com", picture: "x.png", location: { city: "Bergen", planet: "Earth" } },
    work: [{ company: "Acme", position: "Engineer", startDate: "2019-02", highlights: ["Built bridges", 7] }, "junk"],
    education: [{ institution: "Example University", gpa: 3.9 }],
    skills: "many",
  };

  it("is cleaned to the fields we know, old names included", () => {
    expect(jsonResumeOf(bytes(JSON.stringify(source)))).toEqual({
      basics: { name: "Lena Example", url: "https://example.com", location: { city: "Bergen" } },
      work: [{ name: "Acme", position: "Engineer", startDate: "2019-02", highlights: ["Built bridges"] }],
      education: [{ institution: "Example University", score: "3.9" }],
    });
  });

  it("keeps for whom a project was done and in which roles", async () => {
    const project = { name: "Quay oven", entity: "Harbour Bakers", type: "volunteering", roles: ["Lead"] };
    const file = JSON.stringify({ basics: { name: "Lena Example" }, projects: [project] });
    expect(jsonResumeOf(bytes(file))?.projects).toEqual([project]);
    expect(await texts(file)).toContain("Harbour Bakers");
  });

  it("is shown as a document with one line for each value", async () => {
    const shown = await texts(JSON.stringify(source));
    expect(shown).toContain("Work Experience");
    expect(shown).toContain("2019-02 – present");
    expect(shown.indexOf("Acme")).toBeLessThan(shown.indexOf("Built bridges"));
  });

  it("is not seen in other JSON or in broken JSON", () => {
    expect(jsonResumeOf(bytes('{"name":"a package"}'))).toBeUndefined();
    expect(jsonResumeOf(bytes('{"basics":'))).toBeUndefined();
  });
});
