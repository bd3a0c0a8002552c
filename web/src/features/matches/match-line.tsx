import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import type { MatchRow } from "../../lib/api-types.ts";
import { formatAge, formatPay, formatScore } from "../../lib/format.ts";
import { placeWords } from "../../lib/place.ts";
import { partsOf } from "../../lib/score-parts.ts";
import { ScoreBar } from "../../ui/score-bar.tsx";
import { VerdictDot } from "../../ui/verdict-dot.tsx";
import classes from "./match-line.module.css";

/** One line of the ranked list: the job, the fit in a word and a number, why, and where. */
export const MatchLine = memo(function MatchLine({
  row,
  isSelected,
  isPicked,
  now,
  onPick,
}: {
  readonly row: MatchRow;
  readonly isSelected: boolean;
  readonly isPicked: boolean;
  readonly now: Date;
  readonly onPick: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { job } = row;
  const place = placeWords(job.locations.slice(0, 1), job.workplace, (workplace) => t(`common.${workplace}`));
  const strengths = row.strengths.length > 0 ? row.strengths.slice(0, 2) : row.matchedSkills.slice(0, 2);
  const gap = row.gaps[0] ?? row.missingSkills[0];
  const source = job.sample ? t("common.sample") : t(`jobs.sources.${job.source}`);
  return (
    <article className={classes.line} data-selected={isSelected || undefined}>
      <input
        type="checkbox"
        className={classes.pick}
        checked={isPicked}
        aria-label={t("compare.pick", { title: job.title })}
        onChange={() => onPick(row.id)}
      />
      <div className={classes.job}>
        <Link to="/matches/$matchId" params={{ matchId: row.id }} className={classes.title} data-row={row.id}>
          {job.title}
        </Link>
        <div className={classes.company}>{job.company}</div>
      </div>
      <div className={classes.fit}>
        <div className={classes.score}>
          <span className={classes.band}>{t(`matches.bands.${row.band}`)}</span>
          <span className={`${classes.number} tabular`}>{formatScore(row.score)}</span>
        </div>
        <ScoreBar parts={partsOf(row)} />
        <div className={`${classes.met} tabular`}>
          {row.asked > 0 ? t("matches.met", { met: row.met, asked: row.asked }) : t("matches.noneAsked")}
        </div>
      </div>
      <ul className={classes.why}>
        {strengths.map((strength) => (
          <li key={strength}>
            <VerdictDot verdict="met" size={10} label={t("match.verdicts.met")} />
            <span>{strength}</span>
          </li>
        ))}
        {gap && (
          <li>
            <VerdictDot verdict="missing" size={10} label={t("matches.gap")} />
            <span>{gap}</span>
          </li>
        )}
      </ul>
      <div className={`${classes.where} tabular`}>
        <span title={place}>{place}</span>
        <span>{formatPay(job.salary)}</span>
        <span>{[formatAge(job.datePosted, now), source].filter(Boolean).join(" · ")}</span>
      </div>
    </article>
  );
});
