import { Link } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Job } from "../../lib/api-types.ts";
import { formatAge, formatPay } from "../../lib/format.ts";
import { placeWords } from "../../lib/place.ts";
import classes from "./job-list.module.css";

/** The jobs as a list that stays while one is read beside it; asks for more when its end comes near. */
export function JobList(props: {
  readonly jobs: readonly Job[];
  readonly selectedId: string | undefined;
  readonly now: Date;
  readonly onNearEnd: () => void;
}) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const { jobs, onNearEnd } = props;
  // oxlint-disable-next-line react/incompatible-library -- the React compiler is not in use
  const virtual = useVirtualizer({
    count: jobs.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 78,
    getItemKey: (index) => jobs[index]?.id ?? index,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (jobs.length > 0 && last >= jobs.length - 5) onNearEnd();
  }, [last, jobs.length, onNearEnd]);
  const selectedIndex = jobs.findIndex((job) => job.id === props.selectedId);
  useEffect(() => {
    if (selectedIndex >= 0) virtual.scrollToIndex(selectedIndex, { align: "auto" });
  }, [selectedIndex, virtual]);
  return (
    <div className={classes.scroller} ref={scroller} tabIndex={-1}>
      <ol className={classes.list} style={{ height: virtual.getTotalSize() }} aria-label={t("jobs.title")}>
        {items.map((item) => {
          const job = jobs[item.index];
          return (
            job && (
              <li
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                className={classes.item}
                style={{ transform: `translateY(${item.start}px)` }}
                aria-setsize={jobs.length}
                aria-posinset={item.index + 1}
              >
                <JobLine job={job} isSelected={job.id === props.selectedId} now={props.now} />
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}

const JobLine = memo(function JobLine({ job, isSelected, now }: { readonly job: Job; readonly isSelected: boolean; readonly now: Date }) {
  const { t } = useTranslation();
  const place = placeWords(job.locations.slice(0, 1), job.workplace, (workplace) => t(`common.${workplace}`));
  const facts = [
    formatPay(job.salary),
    formatAge(job.datePosted, now),
    job.sample ? t("common.sample") : undefined,
    job.status === "archived" ? t("jobs.archived") : undefined,
  ];
  return (
    <Link
      to="/jobs"
      search={(before) => ({ ...before, job: job.id, add: undefined }) as never}
      className={classes.line}
      data-selected={isSelected || undefined}
      data-row={job.id}
      {...(isSelected ? { "aria-current": "true" as const } : {})}
    >
      <span className={classes.title}>{job.title}</span>
      <span className={classes.detail}>{[job.company, place].filter(Boolean).join(" · ")}</span>
      <span className={`${classes.facts} tabular`}>{facts.filter(Boolean).join(" · ")}</span>
    </Link>
  );
});
