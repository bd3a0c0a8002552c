import type { Reading } from "@candor/engine/model";
import { Skeleton } from "@mantine/core";
import { lazy, Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Highlight } from "../../lib/highlight.ts";
import classes from "./document-view.module.css";
import { FlowDocument } from "./flow-document.tsx";
import { ImageDocument } from "./image-document.tsx";

const PdfDocument = lazy(() => import("./pdf-document.tsx").then((module) => ({ default: module.PdfDocument })));

/** A resume as its author set it where it has pages, in our own setting otherwise, with highlights to point at. */
export function DocumentView(props: {
  readonly reading: Pick<Reading, "document" | "lines" | "sections" | "text">;
  readonly fileUrl: string;
  readonly highlights: readonly Highlight[];
  readonly activeId: string | undefined;
  /** Highlights that are not active are invisible until the pointer is over them. */
  readonly isQuiet?: boolean;
  /** The highlight to bring into the window; without it the document stays where it is. */
  readonly scrollTo: string | undefined;
  readonly onActivate: (id: string) => void;
  readonly onPoint?: (id: string | undefined) => void;
  /** A highlight's words are pressed and may be dragged away. */
  readonly onGrab?: (id: string, press: PointerEvent) => void;
}) {
  const { t } = useTranslation();
  const root = useRef<HTMLElement>(null);
  const { reading } = props;
  useScrollToHighlight(root, props.scrollTo);
  const shared = {
    highlights: props.highlights,
    activeId: props.activeId,
    isQuiet: props.isQuiet ?? false,
    onActivate: props.onActivate,
    onPoint: props.onPoint,
    onGrab: props.onGrab,
  };
  const flow = <FlowDocument {...shared} text={reading.text} lines={reading.lines} sections={reading.sections} />;
  return (
    <section ref={root} className={classes.view} aria-label={t("document.label")}>
      {reading.document.format === "pdf" ? (
        <Suspense fallback={<Skeleton className={classes.opening} radius={0} />}>
          <PdfDocument {...shared} url={props.fileUrl} pages={reading.document.pages ?? []} fallback={flow} />
        </Suspense>
      ) : reading.document.format === "image" ? (
        <ImageDocument {...shared} url={props.fileUrl} pages={reading.document.pages ?? []} fallback={flow} />
      ) : (
        flow
      )}
    </section>
  );
}

/** Brings a highlight into the window; waits for pages that are still being opened. */
function useScrollToHighlight(root: React.RefObject<HTMLElement | null>, id: string | undefined): void {
  useEffect(() => {
    const element = root.current;
    if (!element || id === undefined) return;
    const show = () => {
      const target = element.querySelector(`[data-highlight="${CSS.escape(id)}"]`);
      target?.scrollIntoView({ block: "center", inline: "nearest", behavior: "auto" });
      return target !== null;
    };
    if (show()) return;
    const observer = new MutationObserver(() => show() && observer.disconnect());
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [root, id]);
}
