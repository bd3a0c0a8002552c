import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { MatchRow } from "../../lib/api-types.ts";
import { VerdictDot } from "../../ui/verdict-dot.tsx";
import classes from "./skill-gap-plot.module.css";
import { gapsAsCsv, type SkillGap, skillGaps } from "./skill-gaps.ts";

const mostSkills = 30;
/** Jobs further down the list ask for other people's skills. */
const bestJobs = 25;

/** What the jobs of the list ask for against what the resume has: a table whose middle column is the picture. */
export function SkillGapPlot({ rows, onAsk }: { readonly rows: readonly MatchRow[]; readonly onAsk: (skill: string) => void }) {
  const { t } = useTranslation();
  const fitting = rows.filter(({ band }) => band !== "weak");
  const best = (fitting.length > 0 ? fitting : rows).toSorted((a, b) => b.score - a.score).slice(0, bestJobs);
  const gaps = skillGaps(best, mostSkills);
  const most = gaps[0]?.asked ?? 1;
  if (gaps.length === 0) return <p className={classes.none}>{t("gaps.none")}</p>;
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <p className={classes.key}>
          <VerdictDot verdict="met" size={10} label={t("gaps.have")} /> {t("gaps.have")}
          <VerdictDot verdict="missing" size={10} label={t("gaps.asked")} /> {t("gaps.asked")}
        </p>
        <Button component="a" size="compact-xs" variant="default" download="skill-gaps.csv" href={csvAddress(gaps)}>
          {t("gaps.download")}
        </Button>
      </div>
      <p className={classes.scope}>{t("gaps.scope", { count: best.length })}</p>
      <table className={`${classes.plot} tabular`}>
        <caption className="visually-hidden">{t("gaps.caption", { count: best.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("gaps.skill")}</th>
            <th scope="col" className={classes.wide}>
              <span className="visually-hidden">{t("gaps.picture")}</span>
            </th>
            <th scope="col">{t("gaps.haveOf")}</th>
          </tr>
        </thead>
        <tbody>
          {gaps.map((gap) => (
            <tr key={gap.name}>
              <th scope="row">
                <button type="button" className={classes.skill} title={t("gaps.show", { skill: gap.name })} onClick={() => onAsk(gap.name)}>
                  {gap.name}
                </button>
              </th>
              <td className={classes.wide}>
                <Dots gap={gap} most={most} />
              </td>
              <td>{t("gaps.count", { have: gap.have, asked: gap.asked })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The line runs from what the resume has to what is asked; where both meet there is no gap and one dot. */
function Dots({ gap: { asked, have }, most }: { readonly gap: SkillGap; readonly most: number }) {
  const at = (count: number) => `${(100 * count) / most}%`;
  return (
    <span className={classes.track} aria-hidden="true">
      <span className={classes.line} data-gap={have < asked || undefined} style={{ left: at(have), right: `calc(100% - ${at(asked)})` }} />
      {have < asked && (
        <span className={classes.dot} style={{ left: at(asked) }}>
          <VerdictDot verdict="missing" size={11} />
        </span>
      )}
      {have > 0 && (
        <span className={classes.dot} style={{ left: at(have) }}>
          <VerdictDot verdict="met" size={11} />
        </span>
      )}
    </span>
  );
}

const csvAddress = (gaps: readonly SkillGap[]) => `data:text/csv;charset=utf-8,${encodeURIComponent(gapsAsCsv(gaps))}`;
