import { Button, CloseButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { MatchRow } from "../../lib/api-types.ts";
import classes from "./compare-bar.module.css";

/** What is ticked in the list, and the way to see two of them beside each other. */
export function CompareBar(props: { readonly picked: readonly MatchRow[]; readonly onCompare: () => void; readonly onClear: () => void }) {
  const { t } = useTranslation();
  const [first, second] = props.picked.map((row) => row.job.title);
  if (first === undefined) return null;
  return (
    <section className={classes.bar} aria-label={t("compare.title")}>
      <output className={classes.words}>{second ? t("compare.two", { first, second }) : t("compare.oneMore", { first })}</output>
      <Button size="xs" disabled={!second} onClick={props.onCompare}>
        {t("compare.action")}
      </Button>
      <CloseButton size="sm" aria-label={t("compare.clear")} onClick={props.onClear} />
    </section>
  );
}
