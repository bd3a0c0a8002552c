import { expect, test } from "vitest";
import { blockText, htmlToText, readHtml } from "./index.ts";

test("an advert in HTML becomes paragraphs, list lines and table rows", () => {
  const html =
    "<h2>What you bring</h2><p>Two years&nbsp;in <b>retail</b> &amp; sales.<br>Weekends.</p><ul><li>Till<li>Stock<ul><li>Cold store</ul></ul>" +
    "<table><tr><th>Pay<td>&pound;12</table>";
  expect(htmlToText(html)).toBe("What you bring\n\nTwo years in retail & sales.\nWeekends.\n\n- Till\n- Stock\n- Cold store\n\nPay\t£12");
});

test("scripts, styles, comments and templates are never text", () => {
  const html = "<style>p{}</style><script>if (a<b) alert('x')</script><!-- note --><template><p>t</p></template><p>Seen</p>";
  expect(htmlToText(html)).toBe("Seen");
});

test("the word that a font draws as a picture is no text", () => {
  expect(htmlToText('<p><i>Harrow AG</i><i class="icons material-icons">expand_more</i></p>')).toBe("Harrow AG");
});

test("tabs typed between two things keep them apart, those of the markup's own indent do not", () => {
  expect(htmlToText("<p>Harrow Freight\t\t\tLenexa, KS<br>\n\t\t\tLoaded\n\t\t\ttrailers</p>")).toBe(
    "Harrow Freight\tLenexa, KS\nLoaded trailers",
  );
});

test("text that a person would not see is marked as hidden and left out of the plain text", () => {
  const html =
    "<style>.ghost { display: none }</style><p>Shown</p><p class='ghost'>one</p><p hidden>two</p><p style='color:#fff'>three</p>" +
    "<p style='font-size:0'>four</p><p style='position:absolute; left:-9999px'>five</p>";
  const { blocks } = readHtml(html);
  expect(blocks.map((block) => [block.runs[0]?.text, block.runs[0]?.hidden])).toEqual([
    ["Shown", undefined],
    ["one", "markup"],
    ["two", "markup"],
    ["three", "background-coloured"],
    ["four", "tiny"],
    ["five", "off-page"],
  ]);
  expect(htmlToText(html)).toBe("Shown");
});

test("white text on a dark or unknown background is not called hidden", () => {
  expect(htmlToText("<div style='background:#003366'><p style='color:white'>Dark header</p></div>")).toBe("Dark header");
  expect(htmlToText("<div class='hero'><p style='color:#ffffff'>Themed header</p></div>")).toBe("Themed header");
});

test("the head tells title, language, address and data scripts", () => {
  const page = readHtml(
    '<html lang="de"><head><title>Koch &ndash; Hafenkantine</title><meta property="og:title" content="Koch (m/w/d)">' +
      '<link rel="canonical" href="https://example.org/jobs/1"><script type="application/ld+json">{"a":1}</script></head><body>x</body></html>',
  );
  expect(page.title).toBe("Koch – Hafenkantine");
  expect(page.language).toBe("de");
  expect(page.meta.get("og:title")).toBe("Koch (m/w/d)");
  expect(page.canonicalUrl).toBe("https://example.org/jobs/1");
  expect(page.data).toEqual([{ type: "application/ld+json", text: '{"a":1}' }]);
});

test("blocks know their landmark, cell, level and looks", () => {
  const { blocks } = readHtml(
    "<nav><a href='/x'>Home</a></nav><main><h1>Cook</h1><table><tr><td>A</td><td><b>B</b></td></tr></table></main>",
  );
  expect(blocks.map((block) => [block.kind, block.region, blockText(block)])).toEqual([
    ["paragraph", "navigation", "Home"],
    ["heading", "main", "Cook"],
    ["table-cell", "main", "A"],
    ["table-cell", "main", "B"],
  ]);
  expect(blocks[0]?.runs[0]?.link).toBe("/x");
  expect(blocks[1]?.level).toBe(1);
  expect(blocks[3]?.cell).toEqual({ table: 0, row: 0, column: 1 });
  expect(blocks[3]?.runs[0]?.style.bold).toBe(true);
});

test("hostile markup is read in time that grows with its length only", () => {
  const hostile = [
    "<div>".repeat(100_000) + "deep",
    "<div>".repeat(50_000) + "</b>".repeat(50_000),
    "<table><tr><td>".repeat(30_000),
    `<p ${"a".repeat(1_000_000)}="${"x&amp;".repeat(200_000)}">y`,
    "<p><b>".repeat(50_000),
    `<style>${"{".repeat(300_000)}</style>`,
  ];
  for (const html of hostile) {
    // Time that grows with the square of the length would run into the limit of a test.
    expect(htmlToText(html)).toBeDefined();
  }
});

test("what only a style sheet sets apart is parted, and a word in two styles stays whole", () => {
  const html = "<div><b>Harrow Ltd</b><span>Leeds, UK</span></div><div><span>J</span><span>ane</span> <b>Java</b>Script</div>";
  expect(htmlToText(html)).toBe("Harrow Ltd\tLeeds, UK\n\nJane JavaScript");
});

test("addresses that a style sheet sets apart are not glued to what stands before them", () => {
  const html = "<div><span>+31 6 55501384</span><span>jo@example.org</span><a href='#'>www.example.org</a></div>";
  expect(htmlToText(html)).toBe("+31 6 55501384\tjo@example.org\twww.example.org");
});
