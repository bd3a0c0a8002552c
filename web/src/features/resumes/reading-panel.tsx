import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CorrectedReading, Correction } from "../../lib/api-types.ts";
import { formatMonth, formatMonths } from "../../lib/format.ts";
import { EditableValue } from "./editable-value.tsx";
import { doubtOf } from "./field-highlights.ts";
import { contactLines, type Entry, type Field, type Group, groupsOf } from "./reading-fields.ts";
import classes from "./reading-panel.module.css";
import { useFieldName } from "./use-field-name.ts";

/** The fields that were read, set like a document; every value can be found in the page and corrected. */
export function ReadingPanel(props: {
  readonly reading: CorrectedReading;
  readonly activeId: string | undefined;
  readonly selectedId: string | undefined;
  readonly onSelect: (pointer: string) => void;
  readonly onPoint: (pointer: string | undefined) => void;
  readonly onSave: (correction: Correction) => void;
}) {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  const { reading } = props;
  const corrected = new Set(reading.corrections?.map((correction) => correction.pointer));
  const show = (field: Field) => (
    <EditableValue
      key={field.pointer}
      pointer={field.pointer}
      name={nameOf(field)}
      value={field.value}
      shown={field.isDate ? (formatMonth(field.value) ?? (field.label === "to" ? t("reading.present") : undefined)) : field.value}
      doubt={doubtOf(reading.fieldConfidence[field.pointer])}
      isCorrected={corrected.has(field.pointer)}
      isLong={field.isLong ?? false}
      isActive={field.pointer === props.activeId}
      isSelected={field.pointer === props.selectedId}
      onSelect={() => props.onSelect(field.pointer)}
      onPoint={(isOver) => props.onPoint(isOver ? field.pointer : undefined)}
      onSave={(value) => props.onSave({ pointer: field.pointer, value })}
    />
  );
  return (
    <div className={classes.panel}>
      {groupsOf(reading.resume).map((group) => (
        <section key={group.name} className={classes.group} aria-label={t(`reading.${group.name}`)}>
          <h3 className={classes.heading}>
            {t(`reading.${group.name}`)}
            {group.name === "work" && reading.experienceMonths !== undefined && (
              <Text span size="xs" c="dimmed" className={`${classes.note} tabular`}>
                {t("reading.experience", { time: formatMonths(reading.experienceMonths) ?? "" })}
              </Text>
            )}
          </h3>
          {group.entries.map((entry) => (
            <EntryView key={entry.key} group={group} entry={entry} show={show} nameOf={nameOf} />
          ))}
        </section>
      ))}
    </div>
  );
}

function EntryView({
  group,
  entry,
  show,
  nameOf,
}: {
  readonly group: Group;
  readonly entry: Entry;
  readonly show: (field: Field) => React.ReactNode;
  readonly nameOf: (field: Field) => string;
}) {
  const { t } = useTranslation();
  if (group.name === "contact")
    return (
      <dl className={classes.contact}>
        {contactLines(entry.body).map((line) => (
          <div key={line[0].pointer}>
            <dt>{line.length > 1 ? t("reading.place") : nameOf(line[0])}</dt>
            <dd>
              {line.map((field, index) => (
                <span key={field.pointer}>
                  {index > 0 && ", "}
                  {show(field)}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    );
  if (group.name === "skills")
    return (
      <div className={classes.skills}>
        {entry.head.length > 0 && <span className={classes.skillGroup}>{entry.head.map(show)}</span>}
        <span className={classes.keywords}>
          {entry.body.map((field) => (
            <span key={field.pointer} className={classes.keyword}>
              {show(field)}
            </span>
          ))}
        </span>
      </div>
    );
  const points = entry.body.filter((field) => field.label === "highlight");
  return (
    <div className={classes.entry}>
      <div className={classes.head}>
        <div>
          {entry.head.map((field, index) => (
            <span key={field.pointer} className={index === 0 ? classes.first : classes.rest}>
              {show(field)}
            </span>
          ))}
        </div>
        {entry.dates.length > 0 && (
          <div className={`${classes.dates} tabular`}>
            {entry.dates.map((field, index) => (
              <span key={field.pointer}>
                {index > 0 && " – "}
                {show(field)}
              </span>
            ))}
          </div>
        )}
      </div>
      {entry.body
        .filter((field) => field.label !== "highlight")
        .map((field) => (
          <p key={field.pointer} className={classes.text}>
            {show(field)}
          </p>
        ))}
      {points.length > 0 && (
        <ul className={classes.points}>
          {points.map((field) => (
            <li key={field.pointer}>{show(field)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
