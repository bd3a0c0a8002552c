import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ErrorState } from "../../ui/page-state.tsx";
import { Quiet } from "../../ui/quiet.tsx";
import classes from "./background.module.css";
import { failedTasksQuery } from "./data.ts";
import { FailedTaskRow } from "./failed-task-row.tsx";

/** Background work that failed at its last try, newest first, each with a way to have it run again. */
export function FailedTasks({ mayRun }: { readonly mayRun: boolean }) {
  const { t } = useTranslation();
  const failed = useQuery(failedTasksQuery);
  if (failed.isError) return <ErrorState error={failed.error} onRetry={() => void failed.refetch()} />;
  if (failed.isPending) return <Skeleton height={44} radius={2} />;
  if (failed.data.length === 0) return <Quiet>{t("background.empty")}</Quiet>;
  return (
    <ul className={classes.list}>
      {failed.data.map((task) => (
        <FailedTaskRow key={task.id} task={task} mayRun={mayRun} />
      ))}
    </ul>
  );
}
