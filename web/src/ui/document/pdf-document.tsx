import { ActionIcon, Skeleton } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { ZoomInIcon, ZoomOutIcon } from "@radix-ui/react-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Highlight } from "../../lib/highlight.ts";
import { usePdf } from "../../lib/use-pdf.ts";
import classes from "./pdf-document.module.css";
import { PdfPage } from "./pdf-page.tsx";
import tones from "./tones.module.css";

const zooms = [0.75, 1, 1.25, 1.5, 2];
const letter = { width: 612, height: 792 };

/** The pages of a PDF below each other, with highlight boxes; `onFailed` lets the caller show the text instead. */
export function PdfDocument(props: {
  readonly url: string;
  readonly pages: readonly { readonly number: number; readonly width: number; readonly height: number }[];
  readonly highlights: readonly Highlight[];
  readonly activeId: string | undefined;
  readonly isQuiet: boolean;
  readonly onActivate: (id: string) => void;
  readonly onPoint?: ((id: string | undefined) => void) | undefined;
  readonly onGrab?: ((id: string, press: PointerEvent) => void) | undefined;
  readonly fallback: React.ReactNode;
}) {
  const { t } = useTranslation();
  const state = usePdf(props.url);
  const { ref, width } = useElementSize();
  const [zoom, setZoom] = useState(1);
  const step = (by: number) => setZoom((now) => zooms[Math.min(Math.max(zooms.indexOf(now) + by, 0), zooms.length - 1)] ?? 1);
  if (state.kind === "failed")
    return (
      <>
        <p className={classes.failed}>{t("document.failed")}</p>
        {props.fallback}
      </>
    );
  const pageWidth = Math.max(Math.min(width, 920) * zoom, 0);
  return (
    <div className={`${classes.pages} ${props.isQuiet ? tones.quiet : ""}`}>
      <div className={classes.tools}>
        <ActionIcon variant="default" size={30} aria-label={t("document.zoomOut")} onClick={() => step(-1)} disabled={zoom === zooms[0]}>
          <ZoomOutIcon />
        </ActionIcon>
        <ActionIcon variant="default" size={30} aria-label={t("document.zoomIn")} onClick={() => step(1)} disabled={zoom === zooms.at(-1)}>
          <ZoomInIcon />
        </ActionIcon>
      </div>
      <div ref={ref} className={classes.measure} />
      {state.kind === "opening" && <Skeleton className={classes.opening} width={pageWidth || "100%"} radius={0} />}
      {state.kind === "open" &&
        pageNumbers(state.pdf.numPages, props.pages).map((number) => (
          <PdfPage
            {...props}
            key={number}
            pdf={state.pdf}
            number={number}
            size={props.pages.find((page) => page.number === number) ?? letter}
            width={pageWidth}
          />
        ))}
    </div>
  );
}

/** Only pages that were read are drawn: a document of thousands of pages stays light. */
function pageNumbers(count: number, read: readonly { readonly number: number }[]): number[] {
  return read.length > 0 ? read.map((page) => page.number) : Array.from({ length: Math.min(count, 50) }, (_, index) => index + 1);
}
