import type { LinkArea, TextRun } from "../../model/index.ts";
import { boundsOf, type Matrix } from "./matrix.ts";

/** The clickable rectangles of a page that lead out of the document. */
export function linkAreas(annotations: readonly unknown[], viewport: Matrix, page: number): LinkArea[] {
  return annotations.flatMap((annotation) => {
    if (!annotation || typeof annotation !== "object") return [];
    const { subtype, url, unsafeUrl, rect } = annotation as Readonly<Record<string, unknown>>;
    const target = typeof url === "string" ? url : typeof unsafeUrl === "string" ? unsafeUrl : undefined;
    if (subtype !== "Link" || !target || !Array.isArray(rect)) return [];
    const [x0, y0, x1, y1] = rect.map(Number);
    if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return [];
    const area = boundsOf(viewport, x0, y0, x1, y1);
    const box = { page, x: area.left, y: area.top, width: area.right - area.left, height: area.bottom - area.top };
    return [{ box, url: target.trim() }];
  });
}

/** The target of the rectangle in whose area the middle of a run lies. */
export function linkOf(run: TextRun, links: readonly LinkArea[]): string | undefined {
  const { box } = run;
  if (!box) return undefined;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return links.find((link) => x >= link.box.x && x <= link.box.x + link.box.width && y >= link.box.y && y <= link.box.y + link.box.height)
    ?.url;
}
