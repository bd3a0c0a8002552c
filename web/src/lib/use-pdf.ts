import type { PDFDocumentProxy } from "pdfjs-dist";
import { useEffect, useState } from "react";

/** Opening, open, or not to be opened. */
export type PdfState =
  | { readonly kind: "opening" }
  | { readonly kind: "open"; readonly pdf: PDFDocumentProxy }
  | { readonly kind: "failed" };

/** Opens a PDF with pdf.js, which is fetched only now, and closes it when the page is left. */
export function usePdf(url: string): PdfState {
  const [opened, setOpened] = useState<{ readonly url: string; readonly state: PdfState }>();
  useEffect(() => {
    let isLeft = false;
    let close: (() => Promise<void>) | undefined;
    const open = async () => {
      const [pdfjs, worker] = await Promise.all([import("pdfjs-dist"), import("pdfjs-dist/build/pdf.worker.min.mjs?url")]);
      pdfjs.GlobalWorkerOptions.workerSrc = worker.default;
      const task = pdfjs.getDocument({
        url,
        cMapUrl: "/pdfjs/cmaps/",
        standardFontDataUrl: "/pdfjs/standard_fonts/",
        useWasm: false,
        enableXfa: false,
      });
      close = () => task.destroy();
      if (isLeft) return close();
      const pdf = await task.promise;
      if (!isLeft) setOpened({ url, state: { kind: "open", pdf } });
    };
    open().catch(() => {
      if (!isLeft) setOpened({ url, state: { kind: "failed" } });
    });
    return () => {
      isLeft = true;
      void close?.();
    };
  }, [url]);
  return opened?.url === url ? opened.state : { kind: "opening" };
}
