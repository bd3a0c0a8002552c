import type { Evidence, RequirementVerdict } from "@candor/engine/model";
import { useTranslation } from "react-i18next";
import { formatPoints } from "../../lib/format.ts";
import { VerdictDot } from "../../ui/verdict-dot.tsx";
import classes from "./requirement-list.module.css";

/** What the posting asks for, each with its verdict, its points, and the words of the resume that led there. */
export function RequirementList(props: {
  readonly requirements: readonly RequirementVerdict[];
  readonly selectedId: string | undefined;
  /** In which the reasons are told. */
  readonly language?: string;
  readonly onSelect: (id: string) => void;
  /** Absent where whoever looks may not correct the resume. */
  readonly onHaveThis: ((requirement: RequirementVerdict) => void) | undefined;
}) {
  const { t } = useTranslation();
  return (
    <ol className={classes.list}>
      {props.requirements.map((one) => {
        const { requirement, verdict } = one;
        const isSelected = requirement.id === props.selectedId;
        return (
          <li
            key={requirement.id}
            className={classes.item}
            data-selected={isSelected || undefined}
            data-verdict={verdict}
            data-requirement={requirement.id}
          >
            <button type="button" className={classes.main} aria-pressed={isSelected} onClick={() => props.onSelect(requirement.id)}>
              <span className={classes.dot}>
                <VerdictDot verdict={verdict} size={13} />
              </span>
              <span className={classes.quote}>{requirement.quote.trim()}</span>
              <span className={`${classes.points} tabular`}>
                {formatPoints(one.points)}
                {one.points < one.possible && <small>{t("match.possible", { points: (one.possible / 100).toFixed(2) })}</small>}
              </span>
              <span className={classes.verdict}>
                {one.resume.length > 0 || verdict === "met" ? t(`match.verdicts.${verdict}`) : t(`match.verdictLong.${verdict}`)}
                {requirement.kind !== "must" && ` · ${t(`jobs.kinds.${requirement.kind}`)}`}
              </span>
              <span className={classes.reason} lang={props.language}>
                {one.reason}
              </span>
            </button>
            {one.resume.length > 0 && (
              <ul className={classes.evidence}>
                {distinct(one.resume).map((evidence) => (
                  <li key={evidence.start}>
                    <button type="button" onClick={() => props.onSelect(requirement.id)}>
                      <q>{evidence.quote.trim()}</q>
                      <span className="tabular">{placeOf(evidence)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            )}
            {one.resume.length === 0 && one.credit > 0 && <p className={classes.own}>{t("match.ownWords")}</p>}
            {verdict !== "met" && props.onHaveThis && (
              <button type="button" className={classes.have} title={t("match.haveThisHint")} onClick={() => props.onHaveThis?.(one)}>
                {t("match.haveThis")}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );

  function placeOf(evidence: Evidence): string {
    return evidence.page === undefined ? t("match.line", { line: evidence.line + 1 }) : t("match.page", { page: evidence.page });
  }
}

const mostQuotes = 3;

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const byQuote = new Map(evidence.map((one) => [`${one.quote.trim().toLowerCase()} ${one.page ?? one.line}`, one]));
  return [...byQuote.values()].slice(0, mostQuotes);
}
