import { Badge } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Resume } from "../../lib/api-types.ts";
import { formatAge, formatSize } from "../../lib/format.ts";
import classes from "./resume-list.module.css";

/** The resumes as a list: who, what file, how far. */
export function ResumeList({ resumes, now }: { readonly resumes: readonly Resume[]; readonly now: Date }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.list}>
      {resumes.map((resume) => (
        <li key={resume.id} className={classes.row}>
          <div className={classes.who}>
            <Link to="/resumes/$resumeId" params={{ resumeId: resume.id }} className={classes.name}>
              {resume.name ?? resume.fileName}
            </Link>
            {resume.sample && (
              <Badge variant="default" size="sm" radius="sm" className={classes.sample ?? ""}>
                {t("common.sample")}
              </Badge>
            )}
            {resume.label && <div className={classes.label}>{resume.label}</div>}
          </div>
          <div className={classes.file}>
            <span className={classes.fileName}>{resume.fileName}</span>
            <span className="tabular">
              {[
                resume.pageCount ? t("resumes.pages", { count: resume.pageCount }) : undefined,
                formatSize(resume.size),
                formatAge(resume.createdAt, now),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </div>
          <div className={classes.state} data-status={resume.status}>
            {resume.status === "failed" && resume.problem ? resume.problem.message : t(`resumes.status.${resume.status}`)}
          </div>
          <div className={`${classes.matches} tabular`}>
            {resume.matchCount > 0 && (
              <Link to="/matches" search={{ resume: resume.id }}>
                {t("resumes.matches", { count: resume.matchCount })}
              </Link>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
