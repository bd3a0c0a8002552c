import type { Printer } from "./chromium.ts";

type Piece = { text: string; x: number; y: number; font: string; color: string; spacing: string };

/**
 * A page set word by word at fixed places, as Google Docs exports it through Skia: no blanks between words, no paragraphs,
 * only positions.
 */
export async function positionedPdf(printer: Printer, html: string): Promise<Uint8Array> {
  const page = await printer.open(html);
  await page.setViewportSize({ width: 672, height: 1000 });
  // Runs in the page: where every word stands, and where one is broken at a line's end.
  const pieces = (await page.evaluate(`(() => {
    const pieces = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const style = getComputedStyle(node.parentElement);
      let piece;
      for (let index = 0; index < node.data.length; index++) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const box = range.getBoundingClientRect();
        const blank = /\\s/.test(node.data[index]);
        if (blank || !box.width || (piece && Math.abs(piece.y - box.y) > 2)) piece = undefined;
        if (blank || !box.width) continue;
        if (piece) piece.text += node.data[index];
        else pieces.push((piece = { text: node.data[index], x: box.x, y: box.y, font: style.font, color: style.color, spacing: style.letterSpacing }));
      }
    }
    return pieces;
  })()`)) as Piece[];
  const faces = (await page.evaluate(`document.querySelector("style").textContent.match(/@font-face\\{[^}]*\\}/g).join("")`)) as string;
  await page.close();
  const spans = pieces.map(
    ({ text, x, y, font, color, spacing }) =>
      `<span style='left:${x.toFixed(1)}px;top:${y.toFixed(1)}px;font:${font.replaceAll("'", '"')};color:${color === "rgb(255, 255, 255)" ? "#333" : color};letter-spacing:${spacing}'>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</span>`,
  );
  const height = Math.max(...pieces.map(({ y }) => y)) + 40;
  const css = `${faces}@page{size:A4;margin:16mm}body{margin:0;position:relative;height:${height}px}span{position:absolute;white-space:pre}`;
  return printer.print(
    `<!doctype html><html><head><meta charset="utf-8"><title>Untitled document</title><style>${css}</style></head><body>${spans.join("")}</body></html>`,
  );
}
