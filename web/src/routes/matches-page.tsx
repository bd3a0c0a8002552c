import { Button, SegmentedControl, Select, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useState } from "react";
import { useTranslation } from "react-i18next";
import { CompareBar } from "../features/matches/compare-bar.tsx";
import { MatchFilters } from "../features/matches/match-filters.tsx";
import { MatchList } from "../features/matches/match-list.tsx";
import { SkillGapPlot } from "../features/matches/skill-gap-plot.tsx";
import { type MatchOrder, matchOrders } from "../features/matches/sort-matches.ts";
import { useRanked } from "../features/matches/use-ranked.ts";
import { isUnderWay, resumesQuery } from "../features/resumes/data.ts";
import { firstToShow } from "../features/resumes/first-to-show.ts";
import { statusQuery, useLoadSamples } from "../features/workspace/data.ts";
import { useMay } from "../lib/session.ts";
import { useKeys } from "../lib/use-keys.ts";
import { PageHead } from "../ui/page-head.tsx";
import { EmptyState, ErrorState } from "../ui/page-state.tsx";
import classes from "./matches-page.module.css";

/** The jobs of one resume, best first. */
export function MatchesPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: "/matches" });
  const navigate = useNavigate({ from: "/matches" });
  const [now] = useState(() => new Date());
  const resumes = useQuery(resumesQuery);
  const status = useQuery(statusQuery);
  const samples = useLoadSamples();
  const mayAddResumes = useMay("resumes:write");
  const mayAddJobs = useMay("jobs:write");
  const resume = resumes.data?.find((one) => one.id === search.resume) ?? firstToShow(resumes.data ?? []);
  const { list: matches, all, rows, places } = useRanked(resume?.id, search);

  const set = (change: { readonly [Field in keyof typeof search]?: (typeof search)[Field] | undefined }) =>
    void navigate({ search: (before) => withoutEmpty({ ...before, ...change }), replace: true });
  const move = (by: number) => {
    const index = rows.findIndex((row) => row.id === search.row);
    const next = rows[index < 0 ? 0 : Math.min(Math.max(index + by, 0), rows.length - 1)];
    if (next) set({ row: next.id });
  };
  const pickedIds = search.pick ?? none;
  const picked = pickedIds.flatMap((id) => [...rows, ...all].find((row) => row.id === id) ?? []);
  const pick = useCallback(
    (id: string) =>
      void navigate({ search: ({ pick: before = none, ...rest }) => withoutEmpty({ ...rest, pick: toggled(before, id) }), replace: true }),
    [navigate],
  );
  const compare = () => {
    const [a, b] = picked;
    if (a && b) void navigate({ to: "/compare", search: { a: a.id, b: b.id } });
  };
  useKeys({
    x: () => search.row && pick(search.row),
    c: compare,
    j: () => move(1),
    k: () => move(-1),
    Enter: () => {
      if (search.row && rows.some((row) => row.id === search.row))
        void navigate({ to: "/matches/$matchId", params: { matchId: search.row } });
    },
  });

  if (resumes.isError) return <ErrorState isPage error={resumes.error} onRetry={() => void resumes.refetch()} />;
  const total = all.length;
  const isFiltered = rows.length !== total;
  return (
    <div className={classes.page}>
      <PageHead
        title={t("matches.title")}
        detail={
          total > 0 ? (isFiltered ? t("matches.countOf", { count: rows.length, total }) : t("matches.count", { count: total })) : undefined
        }
      >
        {resumes.data && resumes.data.length > 0 && resume && (
          <Select
            size="xs"
            aria-label={t("matches.chooseResume")}
            data={resumes.data.map((one) => ({
              value: one.id,
              label: one.label ? `${one.name ?? one.fileName} · ${one.label}` : (one.name ?? one.fileName),
            }))}
            value={resume.id}
            allowDeselect={false}
            onChange={(value) => value && void navigate({ search: { resume: value } })}
            className={classes.choose ?? ""}
            comboboxProps={{ width: 320, position: "bottom-end" }}
          />
        )}
        {total > 0 && (
          <SegmentedControl
            size="xs"
            aria-label={t("matches.views")}
            data={[
              { value: "list", label: t("matches.list") },
              { value: "skills", label: t("matches.skills") },
            ]}
            value={search.view ?? "list"}
            onChange={(view) => set({ view: view === "skills" ? "skills" : undefined })}
          />
        )}
        {total > 0 && search.view !== "skills" && (
          <Select
            size="xs"
            className={classes.order ?? ""}
            aria-label={t("matches.sort")}
            data={matchOrders.map((order) => ({ value: order, label: t(`matches.orders.${order}`) }))}
            value={search.sort ?? "fit"}
            onChange={(order: MatchOrder | null) => set({ sort: order === "fit" || order === null ? undefined : order })}
            allowDeselect={false}
          />
        )}
      </PageHead>
      {content()}
    </div>
  );

  function content() {
    if (!resumes.data || !status.data) return <LoadingRows />;
    if (!resume)
      return (
        <EmptyState
          title={t("matches.empty")}
          action={
            mayAddResumes && (
              <Button component={Link} to="/resumes">
                {t("resumes.add")}
              </Button>
            )
          }
        >
          {t("matches.needResume")}
        </EmptyState>
      );
    if (resume.status === "failed")
      return (
        <EmptyState
          title={t("matches.failed")}
          action={
            <Button variant="default" onClick={() => void navigate({ to: "/resumes/$resumeId", params: { resumeId: resume.id } })}>
              {t("matches.openResume")}
            </Button>
          }
        />
      );
    if (status.data.jobs === 0)
      return (
        <EmptyState
          title={t("matches.empty")}
          action={
            <>
              {mayAddJobs && <Button onClick={() => void navigate({ to: "/jobs", search: { add: "paste" } })}>{t("jobs.add")}</Button>}
              {mayAddResumes && (
                <Button variant="default" loading={samples.isPending} onClick={() => samples.mutate()}>
                  {t("matches.loadSamples")}
                </Button>
              )}
            </>
          }
        >
          {t("matches.needJobs")}
        </EmptyState>
      );
    if (matches.isError) return <ErrorState error={matches.error} onRetry={() => void matches.refetch()} />;
    if (!matches.data || (total === 0 && isUnderWay(resume)))
      return (
        <>
          {resume && isUnderWay(resume) && <p className={classes.waiting}>{t("matches.reading")}</p>}
          <LoadingRows />
        </>
      );
    if (total === 0) return <EmptyState title={t("matches.empty")}>{t("matches.needJobs")}</EmptyState>;
    return (
      <>
        <MatchFilters filter={search} places={places} onChange={set} />
        {rows.length > 0 && search.view === "skills" ? (
          <SkillGapPlot rows={rows} onAsk={(skill) => set({ q: skill, view: undefined })} />
        ) : rows.length > 0 ? (
          <MatchList rows={rows} selectedId={search.row} pickedIds={pickedIds} now={now} onPick={pick} />
        ) : (
          <EmptyState
            title={t("matches.nothing")}
            action={
              <Button
                variant="default"
                onClick={() => set({ q: "", bands: [], workplace: [], type: [], place: "", payFrom: undefined, age: undefined })}
              >
                {t("matches.clearFilters")}
              </Button>
            }
          />
        )}
        <CompareBar picked={picked} onCompare={compare} onClear={() => set({ pick: [] })} />
      </>
    );
  }
}

const none: readonly string[] = [];

function LoadingRows() {
  const { t } = useTranslation();
  return (
    <output className={classes.loading} aria-label={t("state.loading")}>
      {Array.from({ length: 8 }, (_, row) => (
        <span key={row} className={classes.loadingRow}>
          <Skeleton height={14} width="70%" radius={2} />
          <Skeleton height={14} radius={2} />
          <Skeleton height={14} width="85%" radius={2} />
          <Skeleton height={14} width="60%" radius={2} />
        </span>
      ))}
    </output>
  );
}

/** A third pick takes the place of the first. */
function toggled(picked: readonly string[], id: string): readonly string[] {
  return picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id].slice(-2);
}

type Kept<T> = { [Field in keyof T]: Exclude<T[Field], undefined> };

function withoutEmpty<T extends object>(search: T): Kept<T> {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0)),
  ) as Kept<T>;
}
