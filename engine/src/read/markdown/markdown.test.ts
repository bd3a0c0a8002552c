import { expect, test } from "vitest";
import { readDocument } from "../read-document.ts";

test("tags in boxes of their own are parted, and code inside a sentence stays in it", async () => {
  const text = "# Ada Example\n\n## Stack\n\n`Go` `Rust`\n`AWS`\n\nRuns `kubectl apply` by hand\n";
  const read = await readDocument(new TextEncoder().encode(text));
  const source = read.ok ? read.value.value : undefined;
  const lines = source?.kind === "flow" ? source.blocks.map(({ runs }) => runs.map((run) => run.text).join("")) : [];
  expect(lines).toEqual(["Ada Example", "Stack", "Go, Rust,\nAWS", "Runs kubectl apply by hand"]);
});

test("headings coloured or centred by tags are Markdown still, and no page of the web", async () => {
  const text =
    '<p align="center"><span>Ada Example</span></p>\n\n## <span style="color: red">Skills</span>\n\n<br>\n\n- Go\n\n## <span>Work</span>\n\nClerk';
  const read = await readDocument(new TextEncoder().encode(text));
  const source = read.ok ? read.value.value : undefined;
  expect(source?.kind === "flow" && source.format).toBe("markdown");
  expect(source?.kind === "flow" && source.blocks.filter(({ kind }) => kind === "heading").length).toBe(2);
});

test("the look of a stretch is no part of its words, as Pandoc and Quarto write it", async () => {
  const text = "# Ada Example\n\n#### [**Education**]{.underline}\n\n## Skills {#skills .unnumbered}\n\nGo\n";
  const read = await readDocument(new TextEncoder().encode(text));
  const source = read.ok ? read.value.value : undefined;
  const lines =
    source?.kind === "flow"
      ? source.blocks.map(({ runs }) =>
          runs
            .map((run) => run.text)
            .join("")
            .trim(),
        )
      : [];
  expect(lines).toEqual(["Ada Example", "Education", "Skills", "Go"]);
});

test("what begins like the head of a page and never ends is looked through once", async () => {
  const text = `---\n${"-a: b\n".repeat(80)}Ada Example\n`;
  expect((await readDocument(new TextEncoder().encode(text))).ok).toBe(true);
});

test("headings without a blank behind their signs are headings, tags between them or not", async () => {
  const text =
    "#Ada Example#\n\n##Skills in C#\n<table><tr><td>Go</td></tr><tr><td>C</td></tr></table>\n\n###Welder, Harrow Works 2013####\n* Seams\n";
  const read = await readDocument(new TextEncoder().encode(text));
  const source = read.ok ? read.value.value : undefined;
  const headings = source?.kind === "flow" ? source.blocks.filter(({ kind }) => kind === "heading") : [];
  expect(headings.map(({ runs }) => runs.map((run) => run.text).join(""))).toEqual([
    "Ada Example",
    "Skills in C#",
    "Welder, Harrow Works 2013",
  ]);
});

test("a tag among the skills makes no heading", async () => {
  const text = "# Ada Example\n\n## Skills\n\n#welding #seams\n\n##notes\n";
  const read = await readDocument(new TextEncoder().encode(text));
  const source = read.ok ? read.value.value : undefined;
  expect(source?.kind === "flow" && source.blocks.filter(({ kind }) => kind === "heading").length).toBe(2);
});

async function markdownLines(text: string): Promise<readonly string[]> {
  const read = await readDocument(new TextEncoder().encode(text));
  const source = read.ok ? read.value.value : undefined;
  if (source?.kind !== "flow" || source.format !== "markdown") return [];
  return source.blocks.flatMap(({ runs }) =>
    runs
      .map((run) => run.text)
      .join("")
      .trim()
      .split("\n"),
  );
}

test("a page of a site with tags and marks is Markdown, and how its lines look is not said", async () => {
  const text =
    '03/2020 - today\n\n<b><h1>Welder</h1></b>\n{: style="text-align: left;"}\n\n**Tasks**\n\n* Seams\n* Ships\n\n<h1>Deckhand</h1>\n\n**Tasks**\n\n* Ropes\n\n<span>Ada</span>\n';
  expect(await markdownLines(text)).toEqual(["03/2020 - today", "Welder", "Tasks", "Seams", "Ships", "Deckhand", "Tasks", "Ropes", "Ada"]);
});
