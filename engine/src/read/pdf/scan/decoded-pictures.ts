import type { Ocr } from "../../../model/index.ts";
import type { OperatorList } from "../operators.ts";
import type { PdfDocument } from "../pdf-document.ts";
import type { FaxPicture } from "./fax-pictures.ts";

type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** Opens the fax pictures of a file, each once, by their size and in their order. */
export type FaxOpener = (width: number, height: number) => Promise<unknown>;

export function faxOpener(pictures: readonly FaxPicture[], ocr: Ocr): FaxOpener {
  const left = [...pictures];
  return async (width, height) => {
    const at = left.findIndex((one) => one.width === width && one.height === height);
    const [fax] = at < 0 ? [] : left.splice(at, 1);
    const opened = fax && (await ocr.open(fax.tiff));
    return opened && { width: opened.width, height: opened.height, gray: opened.pixels };
  };
}

/** The pictures that a page's operators paint, by name; pdf.js hands them over after the operators. */
export async function decodedPictures(
  page: PdfPage,
  list: OperatorList,
  operators: Readonly<Record<string, number>>,
  openFax: FaxOpener,
): Promise<Map<string, unknown>> {
  const decoded = new Map<string, unknown>();
  for (const [at, number] of list.fnArray.entries()) {
    const args = list.argsArray[at];
    if (!Array.isArray(args)) continue;
    const names = number === operators["dependency"] ? args.filter(isPictureName) : [];
    for (const name of names) if (!decoded.has(name)) decoded.set(name, await objectOf(page, name));
    const [name, width, height] = number === operators["paintImageXObject"] ? args : [];
    if (isPictureName(name) && !decoded.get(name)) decoded.set(name, await openFax(Number(width), Number(height)));
  }
  return decoded;
}

function isPictureName(name: unknown): name is string {
  return typeof name === "string" && /^(?:g_\w+_)?img_/u.test(name);
}

function objectOf(page: PdfPage, name: string): Promise<unknown> {
  return new Promise((resolve) => void (name.startsWith("g_") ? page.commonObjs : page.objs).get(name, resolve));
}
