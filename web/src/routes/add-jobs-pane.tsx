import { AddJobs, type AddTab } from "../features/jobs/add-jobs.tsx";
import { useCreateJob, useImportJobs } from "../features/jobs/data.ts";

/** Adds jobs and shows what came of it. */
export function AddJobsPane(props: {
  readonly tab: AddTab;
  readonly onTab: (tab: AddTab) => void;
  readonly onSamples: (() => void) | undefined;
  readonly onShow: (jobId: string | undefined) => void;
  readonly onClose: (() => void) | undefined;
}) {
  const imported = useImportJobs();
  const created = useCreateJob();
  return (
    <AddJobs
      tab={props.tab}
      isBusy={imported.isPending || created.isPending}
      error={imported.error?.message ?? created.error?.message}
      result={imported.data}
      onTab={props.onTab}
      onText={(text, onAdded) => {
        props.onTab(props.tab);
        imported.mutate({ text }, { onSuccess: ({ imported: added, duplicates }) => added + duplicates > 0 && onAdded() });
      }}
      onFile={(file) => {
        props.onTab(props.tab);
        imported.mutate({ file });
      }}
      onJob={(job) => created.mutate(job, { onSuccess: ({ id }) => props.onShow(id) })}
      onSamples={props.onSamples}
      onShow={props.onShow}
      onClose={props.onClose}
    />
  );
}
