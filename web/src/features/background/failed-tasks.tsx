import { Button, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { FailedTask } from "../../lib/api-types.ts";
import { formatDate } from "../../lib/format.ts";
import { ErrorState } from "../../ui/page-state.tsx";
import classes from "./background.module.css";
import { failedTasksQuery, useRunAgain } from "./data.ts";

/** Background work that failed at its last try, newest first, each with a way to have it run again. */
export function FailedTasks({ mayRun }: { readonly mayRun: boolean }) {
  const { t } = useTranslation();
  const failed = useQuery(failedTasksQuery);
  if (failed.isError) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (failed.isPending) return <Skeleton height={44} radius={2} />;
  if (failed.data.length === 0) return <p className={classes.quiet}>{t("background.empty")}</p>;
  return (
    <ul className={classes.list}>
      {failed.data.map((task) => (
        <FailedRow key={task.id} task={task} mayRun={mayRun} />
      ))}
    </ul>
  );
}

function FailedRow({ task, mayRun }: { readonly task: FailedTask; readonly mayRun: boolean }) {
  const { t } = useTranslation();
  const runAgain = useRunAgain();
  const { id, name, tries, reason, failedAt, resumeId } = task;
  const what = isNamed(name) ? t(`background.tasks.${name}`) : name;
  return (
    <li className={classes.row}>
      <span className={classes.what}>
        {resumeId ? <a href={`/resumes/${resumeId}`}>{what}</a> : what}
        <br />
        <span className={classes.meta}>{t("background.failed", { count: tries, date: formatDate(failedAt) ?? "", reason })}</span>
      </span>
      {mayRun && (
        <Button variant="default" size="xs" loading={runAgain.isPending} onClick={() => runAgain.mutate(id)}>
          {t("background.again")}
        </Button>
      )}
    </li>
  );
}

const NAMED = ["read-resume", "match-resume", "match-backlog", "prepare-jobs"] as const;
const isNamed = (name: string): name is (typeof NAMED)[number] => NAMED.some((known) => known === name);
