import type { Note } from "@candor/engine/model";
import { useTranslation } from "react-i18next";
import type { CorrectedReading } from "../../lib/api-types.ts";
import classes from "./reading-notes.module.css";
import { notUnderstood, otherNotes } from "./reading-notes.rules.ts";

/** What the machine could not place, what it kept apart, and what else should be known; each line can be found in the page. */
export function ReadingNotes(props: {
  readonly reading: CorrectedReading;
  readonly activeId: string | undefined;
  readonly onSelect: (id: string) => void;
}) {
  const { t } = useTranslation();
  const lines = notUnderstood(props.reading.notes);
  const notes = otherNotes(props.reading.notes);
  return (
    <div className={classes.notes}>
      <section aria-label={t("reading.notUnderstood")}>
        <h3 className={classes.heading}>{t("reading.notUnderstood")}</h3>
        <p className={classes.hint}>{lines.length > 0 ? t("reading.notUnderstoodHint") : t("reading.allUnderstood")}</p>
        {lines.length > 0 && (
          <ul className={classes.lines}>
            {lines.map((line) => (
              <li key={line.id}>
                <button
                  type="button"
                  className={classes.line}
                  aria-pressed={line.id === props.activeId}
                  onClick={() => props.onSelect(line.id)}
                >
                  {line.quote}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      {props.reading.hidden.length > 0 && <HiddenText reading={props.reading} />}
      {notes.length > 0 && (
        <section aria-label={t("reading.notes")}>
          <h3 className={classes.heading}>{t("reading.notes")}</h3>
          <ul className={classes.plain}>
            {notes.map((note: Note, index) => (
              <li key={`${note.code} ${index}`}>{note.message}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** Text that a person would not see on the page, in a marked box with the reason. */
export function HiddenText({ reading }: { readonly reading: Pick<CorrectedReading, "hidden"> }) {
  const { t } = useTranslation();
  return (
    <section className={classes.hidden} aria-label={t("reading.hidden")}>
      <h3 className={classes.heading}>{t("reading.hidden")}</h3>
      <p className={classes.hint}>{t("reading.hiddenHint")}</p>
      {reading.hidden.map((hidden, index) => (
        <p key={`${hidden.reason} ${index}`} className={classes.hiddenText}>
          <span className={classes.reason}>{t(`reading.hiddenReason.${hidden.reason}`)}</span>
          {hidden.text}
        </p>
      ))}
    </section>
  );
}
