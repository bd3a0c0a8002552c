import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useContext } from "react";
import { useTranslation } from "react-i18next";
import type { CorrectedReading } from "../../lib/api-types.ts";
import { MayCorrect } from "./may-correct.ts";
import classes from "./same-layout-notice.module.css";

/** Says which earlier corrections were applied because the layout is the same, and takes them back or applies them again. */
export function SameLayoutNotice(props: {
  readonly sameLayout: CorrectedReading["sameLayout"];
  readonly isBusy: boolean;
  readonly onUse: (use: boolean) => void;
}) {
  const { t } = useTranslation();
  const mayCorrect = useContext(MayCorrect);
  const { isUsed, sources } = props.sameLayout;
  if (isUsed && sources.length === 0) return null;
  return (
    <section className={classes.notice} aria-label={t("reading.sameLayout")}>
      <div>
        {!isUsed && t("reading.learntOff")}
        {sources.map(({ resumeId, fileName, rules }) => (
          <div key={resumeId}>
            {t("reading.sameLayoutAs")}{" "}
            {fileName === null ? (
              t("reading.deletedResume")
            ) : (
              <Link to="/resumes/$resumeId" params={{ resumeId }}>
                {fileName}
              </Link>
            )}
            {": "}
            {t("reading.rulesApplied", { count: rules })}
          </div>
        ))}
      </div>
      {mayCorrect && (
        <Button
          size="compact-xs"
          variant="default"
          className={classes.action ?? ""}
          loading={props.isBusy}
          onClick={() => props.onUse(!isUsed)}
        >
          {isUsed ? t("reading.learntUndo") : t("reading.learntApply")}
        </Button>
      )}
    </section>
  );
}
