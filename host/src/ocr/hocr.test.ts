import { expect, it } from "vitest";
import { readHocr } from "./hocr.ts";

it("places every word of a line and tells what the line stands on", () => {
  const hocr = `<div class='ocr_page' title='image "x"; bbox 0 0 900 900'>
    <span class='ocr_line' id='line_1_1' title="bbox 100 20 300 60; baseline 0.01 -8; x_size 40.5; x_descenders 8; x_ascenders 9">
     <span class='ocrx_word' id='word_1_1' title='bbox 100 20 180 60; x_wconf 96'>Smith</span>
     <span class='ocrx_word' id='word_1_2' title='bbox 200 22 300 58; x_wconf 41'><strong>&amp; Co</strong></span>
    </span>`;
  expect(readHocr(hocr)).toEqual([
    {
      words: [
        { text: "Smith", x: 100, y: 20, width: 80, height: 40, confidence: 0.96 },
        { text: "& Co", x: 200, y: 22, width: 100, height: 36, confidence: 0.41 },
      ],
      size: 40.5,
      slope: 0.01,
      baseline: 51,
    },
  ]);
});

it("finds nothing on an empty page", () => {
  expect(readHocr("<div class='ocr_page'></div>")).toEqual([]);
});
