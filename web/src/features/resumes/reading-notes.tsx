import type { Note } from "@candor/engine/model";
import { DragHandleDots2Icon } from "@radix-ui/react-icons";
import { useContext } from "react";
import { useTranslation } from "react-i18next";
import type { CorrectedReading } from "../../lib/api-types.ts";
import { MayCorrect } from "./may-correct.ts";
import type { Change } from "./placing.rules.ts";
import { PutInto } from "./put-into.tsx";
import classes from "./reading-notes.module.css";
import { notUnderstood, otherNotes } from "./reading-notes.rules.ts";
import { YourCorrections } from "./your-corrections.tsx";

/** What the machine could not place, what it kept apart, and what else should be known; each line can be found in the page and put into a field. */
export function ReadingNotes(props: {
  readonly reading: CorrectedReading;
  readonly activeId: string | undefined;
  readonly selectedId: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onGrab: (id: string, press: PointerEvent) => void;
  readonly onPut: (id: string, targetId: string) => void;
  readonly onChange: (change: Change) => void;
}) {
  const { t } = useTranslation();
  const mayCorrect = useContext(MayCorrect);
  const lines = notUnderstood(props.reading);
  const notes = otherNotes(props.reading.notes);
  return (
    <div className={classes.notes}>
      <section aria-label={t("reading.notUnderstood")}>
        <h3 className={classes.heading}>{t("reading.notUnderstood")}</h3>
        <p className={classes.hint}>{lines.length === 0 ? t("reading.allUnderstood") : mayCorrect && t("reading.notUnderstoodHint")}</p>
        {lines.length > 0 && (
          <ul className={classes.lines}>
            {lines.map((line) => (
              <li key={line.id}>
                <div className={classes.row} data-active={line.id === props.activeId || undefined}>
                  {/* For the pointer only: the list below does the same by keyboard. */}
                  {mayCorrect && (
                    <span className={classes.grip} aria-hidden="true" onPointerDown={(event) => props.onGrab(line.id, event.nativeEvent)}>
                      <DragHandleDots2Icon />
                    </span>
                  )}
                  <button
                    type="button"
                    className={classes.line}
                    data-field={line.id}
                    aria-pressed={line.id === props.selectedId}
                    onPointerDown={(event) => event.pointerType !== "touch" && props.onGrab(line.id, event.nativeEvent)}
                    onClick={() => props.onSelect(line.id)}
                  >
                    {line.quote}
                  </button>
                </div>
                {mayCorrect && line.id === props.selectedId && (
                  <PutInto reading={props.reading} line={line.quote} onPut={(targetId) => props.onPut(line.id, targetId)} />
                )}
              </li>
            ))}
          </ul>
        )}
      </section>
      <YourCorrections reading={props.reading} onChange={props.onChange} />
      {props.reading.hidden.length > 0 && <HiddenText reading={props.reading} />}
      {notes.length > 0 && (
        <section aria-label={t("reading.notes")}>
          <h3 className={classes.heading}>{t("reading.notes")}</h3>
          <ul className={classes.plain}>
            {notes.map((note: Note, index) => (
              <li key={`${note.code} ${index}`}>
                {note.message}
                {note.where && <q className={classes.quote}>{note.where.quote}</q>}
              </li>
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
