import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Highlight } from "../../lib/highlight.ts";
import classes from "./image-document.module.css";
import { PageBoxes } from "./page-boxes.tsx";
import tones from "./tones.module.css";

/** A resume that is a picture, with highlight boxes over it; its text instead where the browser cannot show such a picture. */
export function ImageDocument(props: {
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
  const [hasFailed, setHasFailed] = useState(false);
  const [page] = props.pages;
  // Browsers show only the first page of a picture file.
  if (hasFailed || !page || props.pages.length > 1) {
    return (
      <>
        <p className={classes.failed}>{t("document.failed")}</p>
        {props.fallback}
      </>
    );
  }
  return (
    <div
      className={`${classes.page} ${props.isQuiet ? tones.quiet : ""}`}
      data-page={page.number}
      style={{ aspectRatio: `${page.width} / ${page.height}` }}
    >
      <img
        className={classes.picture}
        src={props.url}
        alt={t("document.pageImage", { page: page.number })}
        onError={() => setHasFailed(true)}
      />
      <PageBoxes {...props} number={page.number} size={page} />
    </div>
  );
}
