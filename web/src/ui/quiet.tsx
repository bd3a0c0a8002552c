import type { ReactNode } from "react";
import classes from "./quiet.module.css";

/** One sentence in place of what is not there, or not to be seen. */
export function Quiet({ children }: { readonly children: ReactNode }) {
  return <p className={classes.quiet}>{children}</p>;
}
