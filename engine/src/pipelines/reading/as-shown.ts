import type { Box, LaidOut, Page, SourceDocument, Staged } from "../../model/index.ts";

/** A document whose scans lie askew was laid out upright; this puts every place back to where it is seen on the page. */
export function asShown(document: Staged<LaidOut>, source: SourceDocument): Staged<LaidOut> {
  const tilted = new Map(source.kind === "paged" ? source.pages.flatMap((page) => (page.shown ? [[page.number, page] as const] : [])) : []);
  if (tilted.size === 0) return document;
  const place = (box: Box): Box => {
    const page = tilted.get(box.page);
    return page ? placeOn(page, box) : box;
  };
  const lines = document.value.lines.map((line) => ({
    ...line,
    ...(line.box && { box: place(line.box) }),
    ...(line.placed && { placed: line.placed.map((span) => ({ ...span, box: place(span.box) })) }),
  }));
  const pages = document.value.pages?.map((page) => {
    const { width, height } = tilted.get(page.number)?.shown ?? page;
    return { number: page.number, width, height };
  });
  return { ...document, value: { ...document.value, lines, ...(pages && { pages }) } };
}

/** The upright box around a box after both pages' middles are laid on each other and the upper one is turned. */
function placeOn(page: Page, box: Box): Box {
  const { width, height, degrees } = page.shown ?? { width: page.width, height: page.height, degrees: 0 };
  const angle = (degrees * Math.PI) / 180;
  const middleX = box.x + box.width / 2 - page.width / 2;
  const middleY = box.y + box.height / 2 - page.height / 2;
  const x = width / 2 + middleX * Math.cos(angle) - middleY * Math.sin(angle);
  const y = height / 2 + middleX * Math.sin(angle) + middleY * Math.cos(angle);
  // A slightly tilted box keeps its size: what surrounds its corners would cover the neighbouring lines.
  const isOnSide = Math.abs(Math.sin(angle)) > 0.5;
  const size = isOnSide ? { width: box.height, height: box.width } : { width: box.width, height: box.height };
  return { page: box.page, x: round(x - size.width / 2), y: round(y - size.height / 2), ...size };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
