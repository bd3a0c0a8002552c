import { useTranslation } from "react-i18next";
import type { CorrectedReading } from "../../lib/api-types.ts";
import { formatMonth, formatMonths } from "../../lib/format.ts";
import classes from "./reading-panel.module.css";
import { skillTimes } from "./skill-times.rules.ts";

/** For how long and until when skills were used at work; each leads to the dates that say so. */
export function SkillTimes({ reading, onSelect }: { readonly reading: CorrectedReading; readonly onSelect: (pointer: string) => void }) {
  const { t } = useTranslation();
  const times = skillTimes(reading);
  if (times.length === 0) return null;
  return (
    <section className={classes.group} aria-label={t("reading.usedAtWork")}>
      <h3 className={classes.heading}>{t("reading.usedAtWork")}</h3>
      <ul className={classes.times}>
        {times.map(({ id, name, months, lastUsed, isCurrent, dates }) => (
          <li key={id}>
            <button type="button" className={classes.time} onClick={() => onSelect(dates)}>
              <span>{name}</span>
              <span className={`${classes.span} tabular`}>
                {formatMonths(months)}
                {", "}
                {isCurrent ? t("reading.untilNow") : t("reading.until", { month: formatMonth(lastUsed) ?? lastUsed })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
