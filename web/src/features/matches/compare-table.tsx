import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { MatchDetail } from "../../lib/api-types.ts";
import { formatDate, formatPay, formatScore } from "../../lib/format.ts";
import { placeWords } from "../../lib/place.ts";
import { partsOf } from "../../lib/score-parts.ts";
import { ScoreBar } from "../../ui/score-bar.tsx";
import { VerdictDot } from "../../ui/verdict-dot.tsx";
import { type Answer, type ComparedDemand, compareDemands } from "./compare-demands.ts";
import classes from "./compare-table.module.css";

/** Two matches beside each other: the jobs, the scores, and for everything that either asks the resume's answer. */
export function CompareTable({ left, right }: { readonly left: MatchDetail; readonly right: MatchDetail }) {
  const { t } = useTranslation();
  const both = [left, right] as const;
  const demands = compareDemands(left.match, right.match);
  const groups = [
    { name: t("compare.both"), rows: demands.filter(({ sides }) => sides[0] && sides[1]) },
    { name: t("compare.onlyOne"), rows: demands.filter(({ sides }) => !sides[0] || !sides[1]) },
  ];
  const facts: readonly (readonly [string, (one: MatchDetail) => React.ReactNode])[] = [
    [t("compare.fit"), fit],
    [t("compare.met"), (one) => (one.asked > 0 ? t("matches.met", { met: one.met, asked: one.asked }) : t("matches.noneAsked"))],
    [t("jobs.fact.pay"), (one) => formatPay(one.job.salary) ?? t("common.noPay")],
    [
      t("jobs.fact.place"),
      (one) => placeWords(one.job.locations, one.job.workplace, (workplace) => t(`common.${workplace}`)) || t("jobs.placeMissing"),
    ],
    [t("jobs.fact.posted"), (one) => formatDate(one.job.datePosted) ?? "–"],
  ];
  return (
    <table className={`${classes.table} tabular`}>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{t("compare.asked")}</span>
          </th>
          {both.map((one) => (
            <th key={one.id} scope="col">
              <Link to="/matches/$matchId" params={{ matchId: one.id }}>
                {one.job.title}
              </Link>
              <span className={classes.company}>
                {[one.job.company, left.resumeId === right.resumeId ? undefined : one.candidate.name].filter(Boolean).join(" · ")}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.map(([name, show]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {both.map((one) => (
              <td key={one.id}>{show(one)}</td>
            ))}
          </tr>
        ))}
      </tbody>
      {groups.map(
        (group) =>
          group.rows.length > 0 && (
            <tbody key={group.name}>
              <tr>
                <th scope="rowgroup" colSpan={3} className={classes.group}>
                  {group.name}
                </th>
              </tr>
              {group.rows.map((row) => (
                <tr key={row.key}>
                  <th scope="row">{nameOf(row)}</th>
                  {both.map((one, side) => (
                    <td key={one.id}>{answer(row.sides[side === 0 ? 0 : 1], one.id)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          ),
      )}
    </table>
  );

  function fit(one: MatchDetail) {
    return (
      <span className={classes.fit}>
        <b>
          {t(`matches.bands.${one.match.band}`)} {formatScore(one.match.score)}
        </b>
        <ScoreBar parts={partsOf(one.match, one.match.weights)} />
      </span>
    );
  }

  function nameOf({ kind, name }: ComparedDemand): string {
    return kind === "years" || kind === "degree" ? t(`compare.${kind}`) : name;
  }

  function answer(one: Answer | undefined, matchId: string) {
    if (!one) return <span className={classes.unasked}>{t("compare.notAsked")}</span>;
    return (
      <>
        <Link
          to="/matches/$matchId"
          params={{ matchId }}
          search={one.requirementId ? { req: one.requirementId } : {}}
          className={classes.verdict}
          data-verdict={one.verdict}
          title={one.asked}
        >
          <VerdictDot verdict={one.verdict} /> {t(`match.verdicts.${one.verdict}`)}
        </Link>
        {one.evidence && <q className={classes.quote}>{one.evidence.quote.trim()}</q>}
      </>
    );
  }
}
