import { Button } from "@mantine/core";
import { useContext } from "react";
import { useTranslation } from "react-i18next";
import type { CorrectedReading } from "../../lib/api-types.ts";
import { MayCorrect } from "./may-correct.ts";
import { type Change, withdrawing } from "./placing.rules.ts";
import { pointerParts } from "./pointer-parts.ts";
import classes from "./reading-notes.module.css";
import { useFieldName } from "./use-field-name.ts";

/** What the person took off, took out or named a heading: nothing on the page shows it any more, so it can be had back here. */
export function YourCorrections({
  reading,
  onChange,
}: {
  readonly reading: CorrectedReading;
  readonly onChange: (change: Change) => void;
}) {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  const placeName = (pointer: string) => {
    const { group, number, label } = pointerParts(pointer);
    const entry = number === undefined ? t(`reading.${group}`) : t("reading.entryNumber", { group: t(`reading.${group}`), number });
    return label ? t("reading.placeOf", { field: nameOf({ label }), of: entry }) : entry;
  };
  const gone = reading.corrections.filter(({ value }) => value === null);
  if (gone.length + reading.headings.length === 0) return null;
  return (
    <section aria-label={t("reading.yourCorrections")}>
      <h3 className={classes.heading}>{t("reading.yourCorrections")}</h3>
      <ul className={classes.lines}>
        {reading.headings.map(({ text, section }) => (
          <li key={`heading ${text}`} className={classes.correction}>
            <span>
              {t("reading.headingIs", { text, section: section === "header" || section === "other" ? section : t(`reading.${section}`) })}
            </span>
            <TakeBack of={text} onClick={() => onChange({ corrections: [], withdraw: [], headings: [{ text, section: null }] })} />
          </li>
        ))}
        {gone.map(({ pointer }) => (
          <li key={pointer} className={classes.correction}>
            <span>{t("reading.takenOff", { place: placeName(pointer) })}</span>
            <TakeBack of={placeName(pointer)} onClick={() => onChange(withdrawing(pointer))} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function TakeBack({ of, onClick }: { readonly of: string; readonly onClick: () => void }) {
  const { t } = useTranslation();
  if (!useContext(MayCorrect)) return null;
  return (
    <Button size="compact-xs" variant="subtle" aria-label={t("reading.takeBackOf", { of })} onClick={onClick}>
      {t("reading.takeBack")}
    </Button>
  );
}
