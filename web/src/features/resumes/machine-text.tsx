import { useTranslation } from "react-i18next";
import type { CorrectedReading } from "../../lib/api-types.ts";
import classes from "./machine-text.module.css";
import { HiddenText } from "./reading-notes.tsx";

/** The document as plain text in reading order, section by section: exactly what the rest of the machine works on. */
export function MachineText({ reading }: { readonly reading: CorrectedReading }) {
  const { t } = useTranslation();
  const startOf = new Map(reading.sections.map((section) => [section.heading ?? section.lines[0], section]));
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard must reach it
    <section className={classes.text} tabIndex={0} aria-label={t("reading.machineText")}>
      {reading.hidden.length > 0 && <HiddenText reading={reading} />}
      <ol className={classes.lines}>
        {reading.lines.map((line) => (
          <li key={line.index}>
            <span className={`${classes.number} tabular`}>{line.index + 1}</span>
            <span className={classes.words} data-heading={startOf.get(line.index)?.heading !== undefined || undefined}>
              {reading.text.slice(line.start, line.end)}
            </span>
            {startOf.has(line.index) && <span className={classes.section}>{startOf.get(line.index)?.kind}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
