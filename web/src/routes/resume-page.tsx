import { Skeleton } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { isRead, readingQuery, resumeFileUrl, resumeQuery, useDeleteResume } from "../features/resumes/data.ts";
import { LiveReadingPanel } from "../features/resumes/live-reading-panel.tsx";
import { ResumeDropAnywhere } from "../features/resumes/resume-drop.tsx";
import { ResumeHead } from "../features/resumes/resume-head.tsx";
import { ResumeProblem } from "../features/resumes/resume-problem.tsx";
import { statusQuery } from "../features/workspace/data.ts";
import type { Resume } from "../lib/api-types.ts";
import { keys } from "../lib/query-keys.ts";
import { useMay } from "../lib/session.ts";
import type { LiveReading } from "../lib/use-live-updates.ts";
import { confirmDelete } from "../ui/confirm-delete.tsx";
import { DocumentView } from "../ui/document/document-view.tsx";
import { notify } from "../ui/notify.ts";
import { ErrorState } from "../ui/page-state.tsx";
import { ReadingView } from "./reading-view.tsx";
import classes from "./resume-page.module.css";
import { useAddResumes } from "./use-add-resumes.ts";

/** One resume: being read, read, or the reason why it could not be. */
export function ResumePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { resumeId } = useParams({ from: "/resumes/$resumeId" });
  const resume = useQuery(resumeQuery(resumeId));
  const reading = useQuery({ ...readingQuery(resumeId), enabled: resume.data !== undefined && isRead(resume.data) });
  const live = useQuery<LiveReading>({
    queryKey: keys.live(resumeId),
    enabled: false,
    queryFn: () => client.getQueryData(keys.live(resumeId)) ?? { fields: {} },
  });
  const status = useQuery(statusQuery).data;
  const remove = useDeleteResume();
  const add = useAddResumes();
  const mayWrite = useMay("resumes:write");
  const mayAddJobs = useMay("jobs:write");

  if (resume.isError) return <ErrorState isPage error={resume.error} onRetry={() => void resume.refetch()} />;
  if (!resume.data) return <Skeleton height={40} m={24} width={320} />;
  const name = resume.data.name ?? resume.data.fileName;
  const onDelete = () =>
    confirmDelete({
      title: t("resumes.deleteTitle"),
      body: t("resumes.deleteBody", { name }),
      labels: { confirm: t("common.delete"), cancel: t("common.cancel") },
      onConfirm: async () => {
        await navigate({ to: "/resumes" });
        await remove.mutateAsync(resumeId);
        notify(t("resumes.deleted", { name }));
      },
    });

  return (
    <div className={classes.page}>
      {mayWrite && <ResumeDropAnywhere onFiles={(files) => void add.addFiles(files)} />}
      <ResumeHead
        resume={resume.data}
        hasJobs={status?.jobs !== 0 || resume.data.status === "failed"}
        originalUrl={resumeFileUrl(resumeId)}
        onDelete={mayWrite ? onDelete : undefined}
        mayAddJobs={mayAddJobs}
      />
      {content()}
    </div>
  );

  function content() {
    if (!resume.data) return null;
    if (resume.data.status === "failed")
      return (
        <ResumeProblem resume={resume.data} originalUrl={resumeFileUrl(resumeId)} onAnother={() => void navigate({ to: "/resumes" })} />
      );
    if (reading.isError) return <ErrorState error={reading.error} onRetry={() => void reading.refetch()} />;
    if (reading.data) return <ReadingView key={resumeId} resumeId={resumeId} reading={reading.data} />;
    return (
      <div className={classes.reading}>
        <div className={classes.sheet}>
          <Unread resume={resume.data} />
        </div>
        <LiveReadingPanel live={live.data} />
      </div>
    );
  }
}

const notReadYet = { document: { format: "pdf", kind: "paged" }, lines: [], sections: [], text: "" } as const;

/** The page itself while it is being read; only a PDF can be shown before it is understood. */
function Unread({ resume }: { readonly resume: Resume }) {
  if (resume.format !== "pdf" && !/\.pdf$/i.test(resume.fileName))
    return <Skeleton className={classes.blank ?? ""} radius={0} animate={false} />;
  return (
    <DocumentView
      reading={notReadYet}
      fileUrl={resumeFileUrl(resume.id)}
      highlights={[]}
      activeId={undefined}
      scrollTo={undefined}
      onActivate={() => undefined}
    />
  );
}
