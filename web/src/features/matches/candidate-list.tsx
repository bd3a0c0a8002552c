import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { MatchRow } from "../../lib/api-types.ts";
import { formatScore } from "../../lib/format.ts";
import classes from "./candidate-list.module.css";

const mostShown = 10;

/** Who fits a job, the best ten first, each leading to the match. */
export function CandidateList({ rows }: { readonly rows: readonly MatchRow[] }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t("jobs.candidates")}>
      <h3 className={classes.title}>{t("jobs.candidates")}</h3>
      {rows.length === 0 ? (
        <p className={classes.none}>{t("jobs.noCandidates")}</p>
      ) : (
        <ol className={classes.list}>
          {rows.slice(0, mostShown).map((row) => (
            <li key={row.id}>
              <Link to="/matches/$matchId" params={{ matchId: row.id }}>
                {row.candidate.name ?? row.candidate.fileName}
              </Link>
              <span className={classes.band}>{t(`matches.bandsShort.${row.band}`)}</span>
              <b className="tabular">{formatScore(row.score)}</b>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
