import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { makeDocx, paragraph } from "../testing/make-docx.ts";
import { line, makePdf } from "../testing/make-pdf.ts";
import { readDocument } from "./read-document.ts";

const formatOf = async (bytes: Uint8Array) => {
  const read = await readDocument(bytes);
  return read.ok ? read.value.value.format : read.problem.code;
};
const text = (value: string) => new TextEncoder().encode(value);

describe("telling a document by its content", () => {
  it("knows each format whatever the file was called", async () => {
    expect(await formatOf(await makePdf((pdf) => line(pdf, "Lena Example, engineer", 50, 50)))).toBe("pdf");
    expect(await formatOf(makeDocx(paragraph("Lena Example")))).toBe("docx");
    expect(await formatOf(text('{"basics":{"name":"Lena Example"},"work":[]}'))).toBe("json-resume");
    expect(await formatOf(text("<!doctype html><html><body><h1>Lena Example</h1></body></html>"))).toBe("html");
    expect(await formatOf(text("# Lena Example\n\n## Experience\n\n- Built things"))).toBe("markdown");
    expect(await formatOf(text("{\\rtf1\\ansi Lena Example}"))).toBe("rtf");
    expect(await formatOf(text("Lena Example\nEngineer\n- Built things"))).toBe("text");
  });

  it("finds a PDF behind stray bytes", async () => {
    const pdf = await makePdf((one) => line(one, "Lena Example, engineer", 50, 50));
    const shifted = new Uint8Array(pdf.length + 20);
    shifted.set(pdf, 20);
    expect(await formatOf(shifted)).toBe("pdf");
  });
});

describe("a file that cannot be read", () => {
  it("is named empty when it holds nothing or only blanks", async () => {
    expect(await formatOf(new Uint8Array())).toBe("EMPTY_FILE");
    expect(await formatOf(text("  \n\t "))).toBe("EMPTY_FILE");
  });

  it("is named for what it is when it is a picture, an archive or an old Office file", async () => {
    for (const [bytes, word] of [
      [text("\0\0\0\x18ftypheic\0\0\0\0"), "HEIC"],
      [zipSync({ "a.txt": strToU8("a") }), "archive"],
      [text("<?xml version='1.0'?><resume><name>Lena</name></resume>"), "XML"],
    ] as const) {
      const read = await readDocument(bytes);
      expect(read).toMatchObject({ ok: false, problem: { code: "UNKNOWN_FORMAT", message: expect.stringContaining(word) } });
    }
  });

  it("is refused when it is larger than allowed", async () => {
    const read = await readDocument(text("Lena Example"), { maxBytes: 5 });
    expect(read).toMatchObject({ ok: false, problem: { code: "TOO_LARGE" } });
  });

  it("asks for a copy without a password when it is protected", async () => {
    const locked = await makePdf((pdf) => line(pdf, "Lena Example, engineer", 50, 50), { userPassword: "secret" });
    expect(await formatOf(locked)).toBe("PASSWORD_PROTECTED");
  });

  it("is opened when only printing or copying is forbidden", async () => {
    const open = await makePdf((pdf) => line(pdf, "Lena Example, engineer", 50, 50), {
      ownerPassword: "secret",
      permissions: { copying: false },
    });
    expect(await formatOf(open)).toBe("pdf");
  });

  it("is called damaged when it was cut off", async () => {
    const whole = await makePdf((pdf) => line(pdf, "Lena Example, engineer", 50, 50));
    expect(await formatOf(whole.slice(0, 400))).toBe("DAMAGED_FILE");
    expect(await formatOf(makeDocx(paragraph("Lena Example")).slice(0, 300))).toBe("DAMAGED_FILE");
  });

  it("is called a picture when its pages have no text", async () => {
    expect(await formatOf(await makePdf((pdf) => pdf.rect(50, 50, 200, 100).fill("#336699")))).toBe("NO_TEXT_LAYER");
  });

  it("is refused when it unpacks to far more than it weighs", async () => {
    const bomb = makeDocx(paragraph("x".repeat(3_000_000)));
    expect(bomb.length).toBeLessThan(20_000);
    const read = await readDocument(bomb, { maxInflatedBytes: 1_000_000 });
    expect(read).toMatchObject({ ok: false, problem: { code: "TOO_LARGE" } });
  });

  it("is not taken for a resume when it is any other JSON", async () => {
    expect(await formatOf(text('{"name":"a package","version":"1"}'))).toBe("UNKNOWN_FORMAT");
  });
});

describe("a long document", () => {
  it("is read up to the page limit, and says so", async () => {
    const pdf = await makePdf((one) => {
      for (let page = 1; page <= 4; page += 1) {
        if (page > 1) one.addPage();
        line(one, `Lena Example, page ${page}`, 50, 50);
      }
    });
    const read = await readDocument(pdf, { maxPages: 2 });
    expect(read.ok && read.value.value.kind === "paged" && [read.value.value.pages.length, read.value.value.pageCount]).toEqual([2, 4]);
    expect(read.ok && read.value.notes).toEqual([{ code: "PAGES_NOT_READ", message: "Only the first 2 of 4 pages were read." }]);
  });

  it("is cut at the character limit, and says so", async () => {
    const read = await readDocument(text("abc\n".repeat(100)), { maxCharacters: 40 });
    expect(read.ok && read.value.notes.map((note) => note.code)).toEqual(["TEXT_NOT_READ"]);
  });

  it("leaves the caller's bytes as they were", async () => {
    const pdf = await makePdf((one) => line(one, "Lena Example, engineer", 50, 50));
    const before = pdf.slice();
    await readDocument(pdf);
    expect(pdf).toEqual(before);
  });
});

describe("a document without end", () => {
  it("is read up to the limit in every format that flows, and a note says so", async () => {
    const long = "Filed letters. ".repeat(200);
    for (const bytes of [
      makeDocx(paragraph("Lena Example") + paragraph(long)),
      text(`<html><body><p>Lena Example</p><p>${long}</p></body></html>`),
    ]) {
      const read = await readDocument(bytes, { maxCharacters: 500 });
      if (!read.ok || read.value.value.kind !== "flow") throw new Error("it was not read");
      expect(read.value.value.blocks.flatMap((block) => block.runs.map((run) => run.text)).join("")).toHaveLength(500);
      expect(read.value.notes).toContainEqual(expect.objectContaining({ code: "TEXT_NOT_READ" }));
    }
  });
});

it("finds no text in signs without a letter or a number", async () => {
  for (const signs of ["-- * --\n***\n", "....."]) expect(await formatOf(text(signs))).toBe("NO_TEXT");
});
