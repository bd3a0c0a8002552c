import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import classes from "./frame.module.css";

/** The fixed parts around every page: rail (bottom bar on phones), top bar, and the page itself. */
export function Frame(props: {
  readonly rail: ReactNode;
  readonly top: ReactNode;
  readonly strip: ReactNode;
  readonly isNarrow: boolean;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div className={classes.frame} data-narrow={props.isNarrow || undefined}>
      <a className={classes.skip} href="#page">
        {t("nav.skip")}
      </a>
      <header className={classes.top}>{props.top}</header>
      <div className={classes.rail}>{props.rail}</div>
      <main id="page" className={classes.page} tabIndex={-1}>
        {props.strip}
        <div className={classes.content}>{props.children}</div>
      </main>
    </div>
  );
}
