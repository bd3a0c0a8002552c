import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { jobQuery, similarJobsQuery, useDeleteJob, useUpdateJob } from "../features/jobs/data.ts";
import { JobView } from "../features/jobs/job-view.tsx";
import { CandidateList } from "../features/matches/candidate-list.tsx";
import { candidatesQuery } from "../features/matches/data.ts";
import { useMay } from "../lib/session.ts";
import { confirmDelete } from "../ui/confirm-delete.tsx";
import { notify } from "../ui/notify.ts";
import { ErrorState } from "../ui/page-state.tsx";
import classes from "./job-pane.module.css";

/** One job with its text, facts, and who fits it. */
export function JobPane({ jobId, now, onClose }: { readonly jobId: string; readonly now: Date; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const job = useQuery(jobQuery(jobId));
  const candidates = useQuery(candidatesQuery(jobId));
  const alike = useQuery(similarJobsQuery(jobId));
  const update = useUpdateJob(jobId);
  const remove = useDeleteJob();
  const mayWrite = useMay("jobs:write");
  const [activeId, setActiveId] = useState<string>();
  if (job.isError) return <ErrorState error={job.error} onRetry={() => void job.refetch()} />;
  if (!job.data)
    return (
      <output className={classes.loading} aria-label={t("state.loading")}>
        <Skeleton height={22} width="50%" radius={2} />
        {[90, 96, 70, 88, 92, 60, 84].map((width) => (
          <Skeleton key={width} height={12} width={`${width}%`} radius={2} />
        ))}
      </output>
    );
  const { title, status } = job.data;
  const onDelete = () =>
    confirmDelete({
      title: t("jobs.deleteTitle"),
      body: t("jobs.deleteBody", { title }),
      labels: { confirm: t("common.delete"), cancel: t("common.cancel") },
      onConfirm: async () => {
        await remove.mutateAsync(jobId);
        notify(t("jobs.deleted", { title }));
        onClose();
      },
    });
  return (
    <JobView
      job={job.data}
      alike={alike.data}
      now={now}
      activeId={activeId}
      candidates={<CandidateList rows={candidates.data ?? []} />}
      onActivate={setActiveId}
      onBack={onClose}
      change={
        mayWrite ? { archive: () => update.mutate({ status: status === "archived" ? "open" : "archived" }), remove: onDelete } : undefined
      }
    />
  );
}
