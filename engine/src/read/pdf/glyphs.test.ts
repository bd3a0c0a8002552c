import { describe, expect, it } from "vitest";
import { fontFacts } from "./fonts.ts";
import { glyphText, UNKNOWN_GLYPH } from "./glyph-text.ts";
import { repairLigatures } from "./ligatures.ts";
import type { Glyph } from "./operators.ts";
import { piecesOf } from "./runs.ts";

const plain = fontFacts({ name: "ABCDEF+Lato-Regular" });

describe("what a glyph stands for", () => {
  it("is the letters of a ligature and the half width of a wide letter, but ² and ™ stay", () => {
    expect(["ﬁ", "ﬄ", "Ａ", "²", "™", "½"].map((glyph) => glyphText(glyph, plain))).toEqual(["fi", "ffl", "A", "²", "™", "½"]);
  });

  it("is nothing for icons, soft hyphens and characters that could not be told", () => {
    expect(["\uf095", "\u00ad", "\ufffd", "\u200b"].map((glyph) => glyphText(glyph, plain))).toEqual(["", "", "", ""]);
    expect(glyphText("p", fontFacts({ name: "FontAwesome5Free-Solid" }))).toBe("");
  });

  it("is the dash or ligature that TeX keeps at a control code, as in its bitmap fonts", () => {
    expect(["\u0015", "\u0016", "\u001c", "\u000e"].map((glyph) => glyphText(glyph, plain))).toEqual(["–", "—", "fi", "ffi"]);
  });

  it("is the usual dash where a font draws two of them alike", () => {
    expect(["\u2012", "\u2010", "—"].map((glyph) => glyphText(glyph, plain))).toEqual(["–", "-", "—"]);
  });

  it("is a bullet for the bullets of symbol fonts", () => {
    expect(["\uf0b7", "\uf0a7"].map((glyph) => glyphText(glyph, plain))).toEqual(["•", "•"]);
    expect(glyphText("§", fontFacts({ name: "Wingdings-Regular" }))).toBe("•");
    expect(glyphText("§", plain)).toBe("§");
  });
});

describe("a ligature without a character", () => {
  it.each([
    ["pro?le", "profile"],
    ["o?ce", "office"],
    ["tra?c", "traffic"],
    ["work?ow", "workflow"],
    ["di?erent", "different"],
    ["certi?ed", "certified"],
    ["?nance", "finance"],
    ["?exible", "flexible"],
    ["sta?", "staff"],
    ["e?cient", "efficient"],
    ["scienti?c", "scientific"],
    ["a?liate", "affiliate"],
  ])("%s is read as %s", (broken, whole) => expect(repairLigatures(broken.replace("?", UNKNOWN_GLYPH))).toBe(whole));
});

describe("weight and slant of a font", () => {
  it.each([
    ["ABCDEF+Lato-Bold", true, false],
    ["Inter-SemiBold", true, false],
    ["CMBX12", true, false],
    ["CMTI10", false, true],
    ["SourceSans3-It", false, true],
    ["Montserrat-SemiLight", false, false],
    ["Arial-BoldItalicMT", true, true],
    ["Italianno-Regular", false, false],
  ])("%s", (name, bold, italic) => expect(fontFacts({ name })).toMatchObject({ bold, italic }));
});

describe("runs of glyphs", () => {
  const glyph = (unicode: string, x: number, width = 5): Glyph => ({
    unicode,
    x,
    baseline: 100,
    endX: x + width,
    endBaseline: 100,
    size: 10,
    font: plain,
    color: "#000000",
    space: unicode === " ",
    stroked: false,
    order: 0,
  });

  it("put an accent that was drawn on its own onto its letter", () => {
    const glyphs = [glyph("R", 0), glyph("e", 5), glyph("n", 10), glyph("´", 15), glyph("e", 15)];
    expect(piecesOf(glyphs, 1).map((piece) => piece.run.text)).toEqual(["René"]);
  });

  it("end where a gap or another style begins", () => {
    const bold = { ...glyph("c", 10), font: { ...plain, bold: true } };
    expect(piecesOf([glyph("a", 0), glyph("b", 5), bold, glyph("d", 30)], 1).map((piece) => piece.run.text)).toEqual(["ab", "c", "d"]);
  });
});
