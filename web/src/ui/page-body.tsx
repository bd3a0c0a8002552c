import type { ReactNode } from "react";
import classes from "./page-body.module.css";

/** What stands below the title line of a page that scrolls as a whole: its parts under each other, as wide as they read well. */
export function PageBody({ width = "text", children }: { readonly width?: "text" | "table" | "full"; readonly children: ReactNode }) {
  return (
    <div className={classes.body} data-width={width}>
      {children}
    </div>
  );
}
