import type { LinkArea, Page, TextRun } from "../../model/index.ts";
import { drawnBullets } from "./drawn-bullets.ts";
import { type FontFacts, fontFacts } from "./fonts.ts";
import { hiddenReasons } from "./hidden.ts";
import { linkAreas, linkOf } from "./links.ts";
import { matrixOf } from "./matrix.ts";
import { followOperators, type Paint } from "./operators.ts";
import type { PdfDocument } from "./pdf-document.ts";
import { piecesOf } from "./runs.ts";

type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** One page as far as it is text. `pictureShare` is the share of it that its largest picture covers. */
export type ReadPage = { readonly page: Page; readonly links: readonly LinkArea[]; readonly pictureShare: number };

/** One page with its links, or `undefined` if it is damaged. */
export async function readPage(
  document: PdfDocument,
  number: number,
  operators: Readonly<Record<string, number>>,
): Promise<ReadPage | undefined> {
  try {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const size = { width: round(viewport.width), height: round(viewport.height) };
    const list = await page.getOperatorList({ annotationMode: 0 });
    const drawn = followOperators(list, operators, matrixOf(viewport.transform), fontLookup(page));
    const annotations: readonly unknown[] = await page.getAnnotations();
    const links = linkAreas(annotations, matrixOf(viewport.transform), number);
    const pieces = piecesOf(drawn.glyphs, number);
    const reasons = hiddenReasons(pieces, drawn.paints, size);
    const runs: TextRun[] = pieces.map(({ run }, at) => {
      const hidden = reasons[at];
      const link = linkOf(run, links);
      return { ...run, ...(link ? { link } : {}), ...(hidden ? { hidden } : {}) };
    });
    page.cleanup();
    const shown = pieces.filter((_, at) => reasons[at] === undefined);
    const pictureShare = largestPicture(drawn.paints, size) / (size.width * size.height);
    return { page: { number, ...size, runs: [...runs, ...drawnBullets(shown, drawn.paints, number)] }, links, pictureShare };
  } catch {
    return undefined;
  }
}

/** Square points of the page under its largest picture; what is painted without a colour is one, or a pattern. */
function largestPicture(paints: readonly Paint[], { width, height }: { readonly width: number; readonly height: number }): number {
  const areas = paints.flatMap(({ area, color, outline }) => {
    if (color !== undefined || outline) return [];
    const wide = Math.min(width, area.right) - Math.max(0, area.left);
    const high = Math.min(height, area.bottom) - Math.max(0, area.top);
    return wide > 0 && high > 0 ? [wide * high] : [];
  });
  return Math.max(0, ...areas);
}

function fontLookup(page: PdfPage): (name: string) => FontFacts {
  const facts = new Map<string, FontFacts>();
  return (name) => {
    const known = facts.get(name);
    if (known) return known;
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined;
    const found = fontFacts(font);
    facts.set(name, found);
    return found;
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
