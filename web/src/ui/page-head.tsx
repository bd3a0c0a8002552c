import { Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./page-head.module.css";
import { usePageTitle } from "./use-page-title.ts";

/** The title line of a page, its quiet detail, and its one main action. */
export function PageHead({
  title,
  detail,
  children,
}: {
  readonly title: string;
  readonly detail?: ReactNode;
  readonly children?: ReactNode;
}) {
  usePageTitle(title);
  return (
    <div className={classes.head}>
      <Title order={1} className={classes.title}>
        {title}
      </Title>
      {detail && <div className={`${classes.detail} tabular`}>{detail}</div>}
      {children && <div className={classes.actions}>{children}</div>}
    </div>
  );
}
