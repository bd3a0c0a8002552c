import { Button, CloseButton, Skeleton, TextInput } from "@mantine/core";
import { useDebouncedCallback, useMediaQuery } from "@mantine/hooks";
import { MagnifyingGlassIcon } from "@radix-ui/react-icons";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { jobsQuery } from "../features/jobs/data.ts";
import { JobList } from "../features/jobs/job-list.tsx";
import { RunningImports } from "../features/jobs/running-imports.tsx";
import { useLoadSamples, useSamplesAreLoading } from "../features/workspace/data.ts";
import { useMay } from "../lib/session.ts";
import { useKeys } from "../lib/use-keys.ts";
import { notifyFailure } from "../ui/notify.ts";
import { PageHead } from "../ui/page-head.tsx";
import { EmptyState, ErrorState } from "../ui/page-state.tsx";
import { AddJobsPane } from "./add-jobs-pane.tsx";
import { JobPane } from "./job-pane.tsx";
import classes from "./jobs-page.module.css";

/** All jobs at the left, the chosen one or the way to add more at the right. */
export function JobsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: "/jobs" });
  const navigate = useNavigate({ from: "/jobs" });
  const mayWrite = useMay("jobs:write");
  const [now] = useState(() => new Date());
  const [typed, setTyped] = useState(search.q ?? "");
  const jobs = useInfiniteQuery(jobsQuery(search.q ?? ""));
  const samples = useLoadSamples();
  const samplesAreLoading = useSamplesAreLoading();
  const rows = useMemo(() => jobs.data?.pages.flatMap((page) => page.data) ?? [], [jobs.data]);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = jobs;
  const onNearEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const set = (next: typeof search) =>
    void navigate({ search: Object.fromEntries(Object.entries(next).filter(([, value]) => value)), replace: true });
  const searchSoon = useDebouncedCallback((q: string) => set({ ...search, q }), 250);
  const type = (q: string) => {
    setTyped(q);
    searchSoon(q);
  };
  const move = (by: number) => {
    const index = rows.findIndex((job) => job.id === shownJob);
    const next = rows[index < 0 ? 0 : Math.min(Math.max(index + by, 0), rows.length - 1)];
    if (next) set({ ...withoutPane(search), job: next.id });
  };
  useKeys({ j: () => move(1), k: () => move(-1), Escape: () => set(withoutPane(search)) });

  const isEmpty = jobs.data !== undefined && rows.length === 0 && !search.q;
  const isWide = useMediaQuery("(min-width: 761px)", true, { getInitialValueInEffect: false });
  const shownJob = search.job ?? (isWide ? rows[0]?.id : undefined);
  const addTab = mayWrite ? (search.add ?? (isEmpty ? "paste" : undefined)) : undefined;
  const mayLoadSamples = useMay("resumes:write");
  const loadSamples = () =>
    samples.mutate(undefined, {
      onSuccess: () => set({}),
      onError: notifyFailure,
    });

  return (
    <div className={classes.page} data-pane={addTab ? "add" : search.job ? "job" : "list"}>
      <div className={classes.side}>
        <PageHead
          title={t("jobs.title")}
          detail={rows.length > 0 ? t(hasNextPage ? "jobs.countMore" : "jobs.count", { count: rows.length }) : undefined}
        >
          {mayWrite && (
            <Button size="xs" onClick={() => set({ ...withoutPane(search), add: "paste" })}>
              {t("jobs.add")}
            </Button>
          )}
        </PageHead>
        <div className={classes.search}>
          <TextInput
            size="sm"
            aria-label={t("jobs.search")}
            placeholder={t("jobs.search")}
            leftSection={<MagnifyingGlassIcon />}
            value={typed}
            onChange={(event) => type(event.currentTarget.value)}
            rightSection={typed ? <CloseButton size="sm" aria-label={t("jobs.clearSearch")} onClick={() => type("")} /> : null}
          />
        </div>
        <RunningImports mayCancel={mayWrite} />
        {list()}
      </div>
      <div className={classes.pane}>
        {addTab ? (
          <AddJobsPane
            tab={addTab}
            onTab={(tab) => set({ ...search, add: tab })}
            onSamples={isEmpty && mayLoadSamples && !samplesAreLoading ? loadSamples : undefined}
            onShow={(job) => set(job ? { job } : {})}
            onClose={isEmpty ? undefined : () => set(withoutPane(search))}
          />
        ) : shownJob ? (
          <JobPane key={shownJob} jobId={shownJob} now={now} onClose={() => set(withoutPane(search))} />
        ) : (
          <p className={classes.pick}>{t("jobs.pick")}</p>
        )}
      </div>
    </div>
  );

  function list() {
    if (jobs.isError) return <ErrorState error={jobs.error} onRetry={() => void jobs.refetch()} />;
    if (!jobs.data || (isEmpty && samplesAreLoading))
      return (
        <output className={classes.loading} aria-label={t("state.loading")}>
          {Array.from({ length: 7 }, (_, row) => (
            <Skeleton key={row} height={52} radius={2} />
          ))}
        </output>
      );
    if (isEmpty) return <p className={classes.pick}>{t("jobs.empty")}</p>;
    if (rows.length === 0)
      return (
        <EmptyState
          title={t("jobs.nothing")}
          action={
            <Button variant="default" onClick={() => type("")}>
              {t("jobs.clearSearch")}
            </Button>
          }
        />
      );
    return <JobList jobs={rows} selectedId={addTab ? undefined : shownJob} now={now} onNearEnd={onNearEnd} />;
  }
}

function withoutPane({ q }: { readonly q?: string }): { q?: string } {
  return q ? { q } : {};
}
