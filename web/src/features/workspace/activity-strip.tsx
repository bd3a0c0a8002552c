import { CloseButton } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Resume, Status } from "../../lib/api-types.ts";
import classes from "./activity-strip.module.css";

/** Long work in one quiet line: what is being done, how much is left, and what came of it. */
export function ActivityStrip(props: {
  readonly resumes: readonly Resume[];
  readonly status: Status | undefined;
  readonly isOnline: boolean;
  readonly finished: Resume | undefined;
  readonly onDismiss: () => void;
}) {
  const { t } = useTranslation();
  const reading = props.resumes.filter((resume) => resume.status === "queued" || resume.status === "reading");
  const matching = props.resumes.filter((resume) => resume.status === "matching");
  const left = (props.status?.tasks.waiting ?? 0) + (props.status?.tasks.active ?? 0);
  const isBusy = reading.length + matching.length + left > 0;
  if (!isBusy && !props.finished && props.isOnline) return <output />;

  return (
    <output className={classes.strip} aria-label={t("activity.label")}>
      {isBusy && <span className={classes.pulse} aria-hidden="true" />}
      {isBusy && <span>{sentence()}</span>}
      {isBusy && left > 0 && <span className={`${classes.left} tabular`}>{t("activity.tasks", { count: left })}</span>}
      {!isBusy && props.finished && (
        <>
          <span>{t(props.finished.status === "failed" ? "activity.failed" : "activity.ready", { name: nameOf(props.finished) })}</span>
          {props.finished.status === "failed" ? (
            <Link to="/resumes/$resumeId" params={{ resumeId: props.finished.id }}>
              {t("activity.open")}
            </Link>
          ) : (
            <Link to="/matches" search={{ resume: props.finished.id }}>
              {t("resumes.seeMatches")}
            </Link>
          )}
          <CloseButton size="sm" className={classes.close} onClick={props.onDismiss} aria-label={t("activity.dismiss")} />
        </>
      )}
      {!props.isOnline && <span className={classes.offline}>{t("activity.offline")}</span>}
    </output>
  );

  function sentence() {
    if (reading.length === 1 && reading[0]) return t("activity.reading", { name: nameOf(reading[0]) });
    if (reading.length > 1) return t("activity.readingMany", { count: reading.length });
    if (matching.length === 1 && matching[0]) return t("activity.matching", { name: nameOf(matching[0]) });
    return matching.length > 1 ? t("activity.matchingMany") : t("activity.working");
  }
}

function nameOf(resume: Resume): string {
  return resume.name ?? resume.fileName;
}
