import { UnstyledButton } from "@mantine/core";
import { ArrowLeftIcon, ChevronDownIcon, ChevronUpIcon } from "@radix-ui/react-icons";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { MatchDetail } from "../../lib/api-types.ts";
import { formatPay, formatScore } from "../../lib/format.ts";
import { placeWords } from "../../lib/place.ts";
import { partsOf } from "../../lib/score-parts.ts";
import { ScoreBar } from "../../ui/score-bar.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import classes from "./match-head.module.css";

/** Job and person, the fit in a word and a number, and the bar of its parts with their names. */
export function MatchHead({
  detail,
  isReceiptOpen,
  onToggleReceipt,
}: {
  readonly detail: MatchDetail;
  readonly isReceiptOpen: boolean;
  readonly onToggleReceipt: () => void;
}) {
  const { t } = useTranslation();
  const { job, match } = detail;
  usePageTitle(t("match.pageTitle", { title: job.title, name: detail.candidate.name ?? detail.candidate.fileName }));
  const parts = partsOf(match, match.weights);
  const facts = [job.company, placeWords(job.locations, job.workplace, (workplace) => t(`common.${workplace}`)), formatPay(job.salary)];
  const notScored = (["experience", "education"] as const).filter((name) => match.weights[name] === 0);
  return (
    <header className={classes.head}>
      <Link to="/matches" search={{ resume: detail.resumeId, row: detail.id }} className={classes.back} aria-label={t("match.back")}>
        <ArrowLeftIcon />
      </Link>
      <div className={classes.words}>
        <h1 className={classes.title}>
          <Link to="/jobs" search={{ job: detail.jobId }} title={t("match.openJob")}>
            {job.title}
          </Link>
        </h1>
        <p className={`${classes.facts} tabular`}>
          {facts.filter(Boolean).join(" · ")}
          <span className={classes.person}>
            {t("matches.of")}{" "}
            <Link to="/resumes/$resumeId" params={{ resumeId: detail.resumeId }} title={t("match.openResume")}>
              {detail.candidate.name ?? detail.candidate.fileName}
            </Link>
          </span>
        </p>
      </div>
      <div className={classes.fit}>
        <span className={classes.band}>{t(`matches.bands.${match.band}`)}</span>
        <span className={`${classes.score} tabular`}>{formatScore(match.score)}</span>
      </div>
      <div className={classes.arithmetic}>
        <ScoreBar parts={parts} isLarge />
        <ul className={`${classes.parts} tabular`}>
          {parts.map((part) => (
            <li key={part.name} data-part={part.name}>
              {t(`matches.parts.${part.name}`)} <b>{part.points.toFixed(1).replace("-", "−")}</b>
            </li>
          ))}
          {notScored.length > 0 && (
            <li className={classes.quiet}>
              {notScored
                .map(
                  (name) =>
                    `${t(`matches.parts.${name}`)} ${Math.round(100 * (name === "experience" ? match.experienceScore : match.educationScore))}%`,
                )
                .join(", ")}{" "}
              {t("matches.notScored")}
            </li>
          )}
          {match.upTo - match.score >= 0.5 && <li className={classes.quiet}>{t("matches.upTo", { score: formatScore(match.upTo) })}</li>}
        </ul>
        <UnstyledButton className={classes.receipt} onClick={onToggleReceipt} aria-expanded={isReceiptOpen} aria-controls="receipt">
          {isReceiptOpen ? t("match.hideReceipt") : t("match.showReceipt")}
          {isReceiptOpen ? <ChevronUpIcon /> : <ChevronDownIcon />}
        </UnstyledButton>
      </div>
    </header>
  );
}
