import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { resumesQuery } from "../features/resumes/data.ts";
import { ResumeDrop, ResumeDropAnywhere } from "../features/resumes/resume-drop.tsx";
import { ResumeList } from "../features/resumes/resume-list.tsx";
import { useMay } from "../lib/session.ts";
import { PageBody } from "../ui/page-body.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { ErrorState } from "../ui/page-state.tsx";
import classes from "./resumes-page.module.css";
import { useAddResumes } from "./use-add-resumes.ts";

/** All resumes, and the place to drop more. */
export function ResumesPage() {
  const { t } = useTranslation();
  const resumes = useQuery(resumesQuery);
  const add = useAddResumes();
  const [now] = useState(() => new Date());
  const mayAdd = useMay("resumes:write");
  const addFiles = (files: File[]) => void add.addFiles(files);
  if (resumes.isError) return <ErrorState isPage error={resumes.error} onRetry={() => void resumes.refetch()} />;
  return (
    <>
      {mayAdd && <ResumeDropAnywhere onFiles={addFiles} />}
      <PageHead title={t("resumes.title")} detail={resumes.data?.length === 0 ? t("resumes.empty") : undefined} />
      <PageBody width="table">
        {mayAdd && <ResumeDrop isBusy={add.isBusy} onFiles={addFiles} onText={(text) => void add.addText(text)} />}
        {resumes.data ? (
          resumes.data.length > 0 && <ResumeList resumes={resumes.data} now={now} />
        ) : (
          <output className={classes.loading} aria-label={t("state.loading")}>
            {[1, 2, 3].map((row) => (
              <Skeleton key={row} height={44} radius={2} />
            ))}
          </output>
        )}
      </PageBody>
    </>
  );
}
