import { describe, expect, it } from "vitest";
import { decodeText } from "../../text/decode-text.ts";
import { readDocument } from "../read-document.ts";

const read = async (text: string) => {
  const result = await readDocument(new TextEncoder().encode(text));
  if (!result.ok || result.value.value.kind !== "flow") throw new Error("not read");
  return result.value.value.blocks.map((block) => [block.kind, block.runs[0]?.text, block.gapBefore]);
};

describe("plain text", () => {
  it("is one block a line, with blank lines as distance and bullets taken off", async () => {
    expect(await read("Lena Example\n\n\nAcme\n  - Built things\n• Led people")).toEqual([
      ["paragraph", "Lena Example", undefined],
      ["paragraph", "Acme", 3],
      ["list-item", "Built things", 1],
      ["list-item", "Led people", 1],
    ]);
  });

  it("has headings that are underlined or framed", async () => {
    expect(await read("Skills\n======\nGo\n\n*** Education ***\nBSc")).toEqual([
      ["heading", "Skills", undefined],
      ["paragraph", "Go", 1],
      ["heading", "Education", 2],
      ["paragraph", "BSc", 1],
    ]);
  });

  it("has headings with a rule behind or before them, and an address over a rule is none", async () => {
    expect(await read("Web: https://lena.example.org\n==========\nEMPLOYMENT ----------\nAcme\n\n======== Profil\nText")).toEqual([
      ["paragraph", "Web: https://lena.example.org", undefined],
      ["heading", "EMPLOYMENT", 2],
      ["paragraph", "Acme", 1],
      ["heading", "Profil", 2],
      ["paragraph", "Text", 1],
    ]);
  });

  it("does not take a rule between paragraphs for an underline", async () => {
    const blocks = await read("I have built bridges for ten years in many places.\n---\nAcme");
    expect(blocks[0]?.[0]).toBe("paragraph");
    expect(blocks).toHaveLength(2);
  });
});

describe("decoding text", () => {
  const name = "Zoë Müller – Łódź";
  it("reads UTF-8 with and without a byte order mark", () => {
    expect(decodeText(new TextEncoder().encode(name))).toBe(name);
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(name)]))).toBe(name);
  });

  it("reads UTF-16 in both byte orders, marked or not", () => {
    const long = `${name} and a few plain words after it`;
    const units = [...long].map((letter) => letter.charCodeAt(0));
    const little = units.flatMap((unit) => [unit & 255, unit >> 8]);
    const big = units.flatMap((unit) => [unit >> 8, unit & 255]);
    expect(decodeText(new Uint8Array([0xff, 0xfe, ...little]))).toBe(long);
    expect(decodeText(new Uint8Array([0xfe, 0xff, ...big]))).toBe(long);
    expect(decodeText(new Uint8Array(little))).toBe(long);
    expect(decodeText(new Uint8Array(big))).toBe(long);
  });

  it("reads what Windows wrote before Unicode", () => {
    expect(decodeText(new Uint8Array([0x5a, 0x6f, 0xeb, 0x20, 0x96, 0x20, 0x80]))).toBe("Zoë – €");
  });

  it("does not take arbitrary bytes for text", () => {
    expect(decodeText(new Uint8Array(Array.from({ length: 400 }, (_, at) => (at * 37) % 256)))).toBeUndefined();
  });
});
