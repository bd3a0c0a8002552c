import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { FailedTask } from "../../lib/api-types.ts";
import { formatMoment } from "../../lib/format.ts";
import classes from "./background.module.css";
import { useRunAgain } from "./data.ts";

/** One task that failed for good: what it was, how often and why, and the way to try it again. */
export function FailedTaskRow({ task, mayRun }: { readonly task: FailedTask; readonly mayRun: boolean }) {
  const { t } = useTranslation();
  const runAgain = useRunAgain();
  const { id, name, tries, reason, failedAt, resumeId } = task;
  const what = isNamed(name) ? t(`background.tasks.${name}`) : name;
  return (
    <li className={classes.row}>
      <span className={classes.what}>
        {resumeId ? <a href={`/resumes/${resumeId}`}>{what}</a> : what}
        <br />
        <span className={classes.meta}>{t("background.failed", { count: tries, date: formatMoment(failedAt), reason })}</span>
      </span>
      {mayRun && (
        <Button variant="default" size="xs" loading={runAgain.isPending} onClick={() => runAgain.mutate(id)}>
          {t("background.again")}
        </Button>
      )}
    </li>
  );
}

const NAMED = ["read-resume", "match-resume", "match-backlog", "send-mail", "back-up", "catch-up", "sweep-files"] as const;
const isNamed = (name: string): name is (typeof NAMED)[number] => NAMED.some((known) => known === name);
