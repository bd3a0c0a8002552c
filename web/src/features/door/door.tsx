import { Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Mark } from "../../ui/mark.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import classes from "./door.module.css";

/** The page in front of the product: one narrow column with one thing to do. */
export function Door(props: {
  readonly title: string;
  readonly body?: ReactNode;
  readonly children?: ReactNode;
  readonly foot?: ReactNode;
}) {
  const { t } = useTranslation();
  usePageTitle(props.title);
  return (
    <main className={classes.page}>
      <div className={classes.door}>
        <div className={classes.brand}>
          <Mark size={28} />
          <span className={classes.word}>{t("product.name")}</span>
        </div>
        <Title order={1} className={classes.title}>
          {props.title}
        </Title>
        {props.body && <p className={classes.body}>{props.body}</p>}
        {props.children}
        {props.foot && <div className={classes.foot}>{props.foot}</div>}
      </div>
    </main>
  );
}
