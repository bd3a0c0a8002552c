import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SimilarJobs as Similar } from "../../lib/api-types.ts";
import classes from "./similar-jobs.module.css";

const skillsShown = 5;

/** Adverts of the same job: shown, never merged, with how much of the text is alike. */
export function AlsoPostedAs({ rows }: { readonly rows: Similar["alsoPostedAs"] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <section className={classes.also} aria-label={t("jobs.also.title")}>
      <p>{t("jobs.also.title")}</p>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <JobLink id={row.id} title={row.title} />
            <span className={`${classes.detail} tabular`}>
              {[row.company, row.locations[0], t(`jobs.also.${row.reason}`, { percent: Math.round(row.alike * 100) })]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Other jobs like this one, best first, each with what both ask for. */
export function SimilarJobs({ rows }: { readonly rows: Similar["similar"] }) {
  const { t } = useTranslation();
  return (
    <section className={classes.similar} aria-labelledby="similar-title">
      <h3 id="similar-title">{t("jobs.similar.title")}</h3>
      {rows.length === 0 ? (
        <p className={classes.detail}>{t("jobs.similar.none")}</p>
      ) : (
        <ol>
          {rows.map((row) => (
            <li key={row.id}>
              <span>
                <JobLink id={row.id} title={row.title} />{" "}
                <span className={classes.detail}>{[row.company, row.locations[0]].filter(Boolean).join(" · ")}</span>
              </span>
              <span className={classes.detail}>{reasons(row)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );

  function reasons({ sharedSkills }: Similar["similar"][number]): string | undefined {
    const names = sharedSkills.slice(0, skillsShown).map(({ name }) => name);
    const left = sharedSkills.length - names.length;
    const skills = left > 0 ? [...names, t("jobs.similar.more", { count: left })] : names;
    return skills.length > 0 ? t("jobs.similar.skills", { skills: skills.join(", ") }) : undefined;
  }
}

function JobLink({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <Link to="/jobs" search={(before) => ({ ...before, job: id, add: undefined }) as never}>
      {title}
    </Link>
  );
}
