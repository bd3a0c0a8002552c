import { ActionIcon, Badge, Menu } from "@mantine/core";
import { ArchiveIcon, ArrowLeftIcon, DotsHorizontalIcon, ExternalLinkIcon, ResetIcon, TrashIcon } from "@radix-ui/react-icons";
import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { JobPage, SimilarJobs as Similar } from "../../lib/api-types.ts";
import { formatAge, formatDate, formatPay } from "../../lib/format.ts";
import { PostingText } from "../../ui/document/posting-text.tsx";
import { type Hygiene, hygieneOf } from "./job-facts.ts";
import { jobHighlights } from "./job-highlights.ts";
import classes from "./job-view.module.css";
import { KindKey } from "./kind-key.tsx";
import { PostingDigest } from "./posting-digest.tsx";
import { AlsoPostedAs, SimilarJobs } from "./similar-jobs.tsx";

/** What a posting really asks, then its text with the demands marked, facts in the margin, and jobs like it at the end. */
export function JobView(props: {
  readonly job: JobPage;
  /** Absent until it is known. */
  readonly alike: Similar | undefined;
  readonly now: Date;
  readonly activeId: string | undefined;
  readonly candidates: ReactNode;
  readonly onActivate: (id: string | undefined) => void;
  readonly onBack: () => void;
  /** What may be done with it, by whoever looks. */
  readonly change: { readonly archive: () => void; readonly remove: () => void } | undefined;
}) {
  const { t } = useTranslation();
  const { job, change } = props;
  const highlights = jobHighlights(job, {
    activeId: props.activeId,
    kindLabel: (kind) => t(`jobs.kinds.${kind}`),
    namedLabel: t("jobs.digest.named"),
    offeredLabel: t("jobs.digest.offered"),
  });
  const onActivate = (id: string) => props.onActivate(id === props.activeId ? undefined : id);
  const text = useRef<HTMLDivElement>(null);
  const pointed = useRef<string>(undefined);
  useEffect(() => {
    if (props.activeId === undefined || pointed.current !== props.activeId) return;
    text.current?.querySelector(`[data-highlight="${CSS.escape(props.activeId)}"]`)?.scrollIntoView({ block: "center" });
  }, [props.activeId]);
  const onText = (id: string) => {
    pointed.current = undefined;
    onActivate(id);
  };
  const onPoint = (id: string) => {
    pointed.current = id;
    onActivate(id);
  };
  const isArchived = job.status === "archived";
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t("jobs.fact.place"), job.locations.join("; ")],
    [t("jobs.fact.workplace"), job.workplace ? t(`common.${job.workplace}`) : undefined],
    [t("jobs.fact.pay"), formatPay(job.salary)],
    [t("jobs.fact.type"), job.employmentTypes.map((type) => t(`jobs.types.${type}`)).join(", ")],
    [t("jobs.fact.posted"), formatDate(job.datePosted)],
    [t("jobs.fact.validThrough"), formatDate(job.validThrough)],
    [t("jobs.fact.role"), job.role.title === job.title ? undefined : job.role.title],
    [t("jobs.fact.level"), job.role.seniority.name === "mid" ? undefined : t(`jobs.levels.${job.role.seniority.name}`)],
    [t("jobs.fact.occupation"), job.role.occupation?.title],
    [t("jobs.fact.source"), job.sample ? t("jobs.sources.sample") : t(`jobs.sources.${job.source}`)],
  ];
  const notes = [...hygieneOf(job, props.now).map((fact) => sayHygiene(fact)), ...job.notes.map((note) => note.message)];

  return (
    <article className={classes.job} aria-labelledby="job-title">
      <header className={classes.head}>
        <ActionIcon variant="subtle" color="gray" className={classes.back ?? ""} aria-label={t("common.back")} onClick={props.onBack}>
          <ArrowLeftIcon />
        </ActionIcon>
        <div className={classes.words}>
          <h2 id="job-title" className={classes.title}>
            {job.title}
            {isArchived && (
              <Badge variant="default" size="sm" radius="sm" className={classes.badge ?? ""}>
                {t("jobs.archived")}
              </Badge>
            )}
          </h2>
          <p className={classes.company}>{job.company}</p>
        </div>
        {(job.url || change) && (
          <Menu withInitialFocusPlaceholder={false} position="bottom-end" width={200}>
            <Menu.Target>
              <ActionIcon variant="default" size={34} aria-label={t("common.more")}>
                <DotsHorizontalIcon />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {job.url && (
                <Menu.Item leftSection={<ExternalLinkIcon />} component="a" href={job.url} target="_blank" rel="noreferrer noopener">
                  {t("jobs.fact.link")}
                </Menu.Item>
              )}
              {change && (
                <>
                  <Menu.Item leftSection={isArchived ? <ResetIcon /> : <ArchiveIcon />} onClick={change.archive}>
                    {isArchived ? t("jobs.reopen") : t("jobs.archive")}
                  </Menu.Item>
                  <Menu.Item leftSection={<TrashIcon />} className={classes.danger} onClick={change.remove}>
                    {t("common.delete")}
                  </Menu.Item>
                </>
              )}
            </Menu.Dropdown>
          </Menu>
        )}
      </header>
      <div className={classes.body}>
        <div className={classes.digest}>
          {props.alike && <AlsoPostedAs rows={props.alike.alsoPostedAs} />}
          <PostingDigest digest={job.digest} activeId={props.activeId} onActivate={onPoint} />
        </div>
        <div className={classes.text} ref={text}>
          <KindKey requirements={job.requirements} />
          <PostingText text={job.text} highlights={highlights} activeId={props.activeId} onActivate={onText} />
          {props.alike && <SimilarJobs rows={props.alike.similar} />}
        </div>
        <aside className={classes.margin} aria-label={t("jobs.facts")}>
          <dl className={`${classes.facts} tabular`}>
            {facts
              .filter(([, value]) => Boolean(value))
              .map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
          {props.candidates}
          {notes.length > 0 && (
            <section aria-label={t("jobs.noted")}>
              <h3 className={classes.marginTitle}>{t("jobs.noted")}</h3>
              <ul className={classes.notes}>
                {[...new Set(notes)].map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
    </article>
  );

  function sayHygiene(fact: Hygiene): string {
    if (fact.kind === "expired") return t("jobs.expired", { date: formatDate(fact.date) ?? fact.date });
    if (fact.kind === "old") return t("jobs.old", { age: formatAge(fact.date, props.now) ?? fact.date });
    return t(`jobs.${fact.kind}`);
  }
}
