import type { PDFDocumentProxy, RenderTask } from "pdfjs-dist";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Highlight } from "../../lib/highlight.ts";
import { PageBoxes } from "./page-boxes.tsx";
import classes from "./pdf-document.module.css";

/** One page of a PDF: its picture, drawn when it comes near the window, and the highlight boxes above it. */
export function PdfPage(props: {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly size: { readonly width: number; readonly height: number };
  readonly width: number;
  readonly highlights: readonly Highlight[];
  readonly activeId: string | undefined;
  readonly onActivate: (id: string) => void;
  readonly onPoint?: ((id: string | undefined) => void) | undefined;
  readonly onGrab?: ((id: string, press: PointerEvent) => void) | undefined;
}) {
  const { t } = useTranslation();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setIsNear] = useState(false);
  const { pdf, number, width, size } = props;

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && setIsNear(true), { rootMargin: "600px" });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (!isNear || width <= 0) return;
    let task: RenderTask | undefined;
    let isLeft = false;
    const draw = async () => {
      const page = await pdf.getPage(number);
      const target = canvas.current;
      if (isLeft || !target) return;
      const ratio = Math.min(window.devicePixelRatio || 1, 2.5);
      const viewport = page.getViewport({ scale: (width * ratio) / page.getViewport({ scale: 1 }).width });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      task = page.render({ canvas: target, viewport });
      await task.promise;
      target.dataset["drawn"] = "true";
    };
    draw().catch(() => undefined);
    return () => {
      isLeft = true;
      task?.cancel();
    };
  }, [pdf, number, width, isNear]);

  return (
    <div ref={frame} className={classes.page} data-page={number} style={{ width, aspectRatio: `${size.width} / ${size.height}` }}>
      <canvas ref={canvas} className={classes.canvas}>
        {t("document.pageImage", { page: number })}
      </canvas>
      <PageBoxes {...props} />
    </div>
  );
}
