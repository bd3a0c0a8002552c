import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CorrectedReading } from "../../lib/api-types.ts";
import { formatMonth, formatMonths } from "../../lib/format.ts";
import { AddValue } from "./add-value.tsx";
import { EditableValue } from "./editable-value.tsx";
import { type EntryActions, EntryView } from "./entry-view.tsx";
import { doubtOf } from "./field-highlights.ts";
import { type Change, pieceOf, place, setting, type Target, targetsOf, withdrawing } from "./placing.rules.ts";
import { type Field, type Group, type GroupName, groupsOf } from "./reading-fields.ts";
import classes from "./reading-panel.module.css";
import { SkillTimes } from "./skill-times.tsx";
import { useFieldName } from "./use-field-name.ts";

/** The fields that were read, set like a document; every value can be found in the page, corrected, moved and taken off. */
export function ReadingPanel(props: {
  readonly reading: CorrectedReading;
  readonly activeId: string | undefined;
  readonly selectedId: string | undefined;
  readonly onSelect: (pointer: string) => void;
  readonly onPoint: (pointer: string | undefined) => void;
  readonly onChange: (change: Change) => void;
}) {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  const { reading, onChange } = props;
  const corrected = new Set(reading.corrections.map((correction) => correction.pointer));
  const learntFrom = new Map(
    reading.sameLayout.sources.flatMap(({ fileName, pointers }) => pointers.map((pointer) => [pointer, fileName])),
  );
  const targets = Map.groupBy(targetsOf(reading.resume), ({ group }) => group);
  const groups = groupsOf(reading.resume);
  const absent = [...targets.keys()].filter((name) => name !== "headings" && !groups.some((group) => group.name === name));
  const set = (pointer: string, value: string | null) => onChange(setting({ pointer, value }));

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
      onSave={(value) => set(field.pointer, value)}
      onWithdraw={() => onChange(withdrawing(field.pointer))}
      learntHint={
        learntFrom.has(field.pointer)
          ? t("reading.learntFrom", { file: learntFrom.get(field.pointer) ?? t("reading.deletedResume") })
          : undefined
      }
    />
  );
  const actions: EntryActions = {
    onAdd: set,
    onRemove: ({ key }) => set(key, null),
    onExchange: (a, b) => {
      const piece = pieceOf(reading, a.pointer);
      if (piece) onChange(place(reading, piece, b.pointer));
    },
  };

  return (
    <div className={classes.panel}>
      {groups.map((group) => (
        <section key={group.name} className={classes.group} aria-label={t(`reading.${group.name}`)}>
          <h3 className={classes.heading}>
            {t(`reading.${group.name}`)}
            <GroupNote group={group} reading={reading} />
            <AddToGroup target={freshOf(targets.get(group.name))} nameOf={nameOf} onAdd={set} />
          </h3>
          {group.entries.map((entry) => (
            <EntryView
              key={entry.key}
              group={group}
              entry={entry}
              open={(targets.get(group.name) ?? []).filter(({ id, kind }) => kind !== "field" && id.startsWith(`${entry.key}/`))}
              show={show}
              nameOf={nameOf}
              actions={actions}
            />
          ))}
        </section>
      ))}
      <SkillTimes reading={reading} onSelect={props.onSelect} />
      <section className={classes.absent} aria-label={t("reading.absent")}>
        <h3 className={classes.heading}>{t("reading.absent")}</h3>
        {absent.map((name) => {
          const target = freshOf(targets.get(name));
          const shown = t(`reading.${name as GroupName}`);
          return target && <AddValue key={name} pointer={target.id} name={shown} shown={shown} onAdd={(value) => set(target.id, value)} />;
        })}
      </section>
    </div>
  );
}

/** The first field of an entry that a group does not have yet. */
function freshOf(targets: readonly Target[] = []): Target | undefined {
  const fresh = targets.filter(({ kind, of, value }) => of === undefined && value === undefined && kind !== "missing");
  return fresh.find(({ kind }) => kind === "new") ?? fresh[0];
}

function GroupNote({ group, reading }: { readonly group: Group; readonly reading: CorrectedReading }) {
  const { t } = useTranslation();
  if (group.name !== "work" || reading.experienceMonths === undefined) return null;
  return (
    <Text span size="xs" c="dimmed" className={`${classes.note} tabular`}>
      {t("reading.experience", { time: formatMonths(reading.experienceMonths) ?? "" })}
    </Text>
  );
}

function AddToGroup(props: {
  readonly target: Target | undefined;
  readonly nameOf: (target: Pick<Target, "label" | "number">) => string;
  readonly onAdd: (pointer: string, value: string) => void;
}) {
  const { target } = props;
  if (target?.kind !== "new") return null;
  return <AddValue pointer={target.id} name={props.nameOf(target)} onAdd={(value) => props.onAdd(target.id, value)} />;
}
