import { ActionIcon, Badge, Button, Menu } from "@mantine/core";
import { ArrowLeftIcon, DotsHorizontalIcon, ExternalLinkIcon, TrashIcon } from "@radix-ui/react-icons";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Resume } from "../../lib/api-types.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import classes from "./resume-head.module.css";

/** Whose resume it is, what file, and what can be done with it. */
export function ResumeHead({
  resume,
  originalUrl,
  hasJobs,
  onDelete,
  mayAddJobs,
}: {
  readonly resume: Resume;
  /** Whether there is anything to compare with, or nothing to compare. */
  readonly hasJobs: boolean;
  readonly originalUrl: string;
  /** Where whoever looks may. */
  readonly onDelete: (() => void) | undefined;
  readonly mayAddJobs: boolean;
}) {
  const { t } = useTranslation();
  usePageTitle(resume.name ?? resume.fileName);
  const detail = [
    resume.label,
    resume.name ? resume.fileName : undefined,
    resume.pageCount ? t("resumes.pages", { count: resume.pageCount }) : undefined,
  ];
  return (
    <div className={classes.head}>
      <Link to="/resumes" className={classes.back} aria-label={t("common.back")}>
        <ArrowLeftIcon />
      </Link>
      <div className={classes.words}>
        <h1 className={classes.title}>
          {resume.name ?? resume.fileName}
          {resume.sample && (
            <Badge variant="default" size="sm" radius="sm" className={classes.sample ?? ""}>
              {t("common.sample")}
            </Badge>
          )}
        </h1>
        <div className={classes.detail}>{detail.filter(Boolean).join(" · ")}</div>
      </div>
      <div className={classes.actions}>
        {resume.matchCount > 0 && (
          <Button component={Link} to="/matches" search={{ resume: resume.id } as never} variant="default">
            {t("resumes.matches", { count: resume.matchCount })}
          </Button>
        )}
        {!hasJobs && mayAddJobs && (
          <Button component={Link} to="/jobs" search={{ add: "paste" } as never}>
            {t("jobs.add")}
          </Button>
        )}
        <Menu withInitialFocusPlaceholder={false} position="bottom-end" width={190}>
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label={t("common.more")}>
              <DotsHorizontalIcon />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<ExternalLinkIcon />} component="a" href={originalUrl} target="_blank" rel="noreferrer">
              {t("resumes.original")}
            </Menu.Item>
            {onDelete && (
              <Menu.Item leftSection={<TrashIcon />} className={classes.danger} onClick={onDelete}>
                {t("common.delete")}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      </div>
    </div>
  );
}
