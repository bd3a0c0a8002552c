import { UnstyledButton } from "@mantine/core";
import { Cross2Icon, Pencil1Icon, ResetIcon } from "@radix-ui/react-icons";
import { useContext, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./editable-value.module.css";
import { MayCorrect } from "./may-correct.ts";
import { ValueEditor } from "./value-editor.tsx";

/** A value that can be pointed at and corrected in place: click to find it in the document, pencil or a second click to edit. */
export function EditableValue(props: {
  readonly name: string;
  readonly value: string | undefined;
  readonly shown?: string | undefined;
  readonly doubt: "none" | "some" | "much";
  readonly isCorrected: boolean;
  readonly isLong: boolean;
  readonly isActive: boolean;
  /** Chosen, not merely pointed at: another click edits. */
  readonly isSelected: boolean;
  readonly pointer: string;
  readonly onSelect: () => void;
  readonly onPoint: (isOver: boolean) => void;
  readonly onSave: (value: string | null) => void;
  /** Takes the correction back; only for a value that was corrected. */
  readonly onWithdraw?: (() => void) | undefined;
  /** Where it came from, when earlier corrections of the same layout put it here. */
  readonly learntHint?: string | undefined;
}) {
  const { t } = useTranslation();
  const mayCorrect = useContext(MayCorrect);
  const [isEditing, setIsEditing] = useState(false);
  if (isEditing) {
    const finish = (value: string | undefined) => {
      setIsEditing(false);
      if (value !== undefined && value !== (props.value ?? "")) props.onSave(value === "" ? null : value);
    };
    return <ValueEditor name={props.name} value={props.value ?? ""} isLong={props.isLong} onFinish={finish} />;
  }
  const edit = () => setIsEditing(mayCorrect);
  const doubts = { none: undefined, some: t("reading.unsure"), much: t("reading.veryUnsure") };
  const hint = props.isCorrected ? t("reading.corrected") : (props.learntHint ?? doubts[props.doubt]);
  const words = props.shown ?? props.value ?? t("reading.empty");
  return (
    <span
      className={classes.value}
      data-active={props.isActive || undefined}
      data-selected={props.isSelected || undefined}
      onMouseEnter={() => props.onPoint(true)}
      onMouseLeave={() => props.onPoint(false)}
    >
      <UnstyledButton
        component="span"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a button element cannot wrap like the text around it
        role="button"
        tabIndex={0}
        className={classes.words}
        data-field={props.pointer}
        data-drop={props.pointer}
        data-doubt={props.doubt}
        data-corrected={props.isCorrected || undefined}
        data-learnt={props.learntHint !== undefined || undefined}
        data-empty={(props.value === undefined && props.shown === undefined) || undefined}
        title={hint}
        aria-pressed={props.isSelected}
        aria-label={`${props.name}: ${words}${hint ? ` (${hint})` : ""}`}
        onClick={() => (props.isSelected || props.value === undefined ? edit() : props.onSelect())}
        onFocus={() => props.onPoint(true)}
        onBlur={() => props.onPoint(false)}
        onKeyDown={(event: React.KeyboardEvent) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          if (props.isSelected || props.value === undefined) edit();
          else props.onSelect();
        }}
      >
        {words}
      </UnstyledButton>
      {mayCorrect && (
        <Tool label={t("reading.edit", { field: props.name })} onClick={edit}>
          <Pencil1Icon width={13} height={13} />
        </Tool>
      )}
      {mayCorrect && props.isCorrected && props.onWithdraw && (
        <Tool label={t("reading.withdraw", { field: props.name })} onClick={props.onWithdraw}>
          <ResetIcon width={13} height={13} />
        </Tool>
      )}
      {mayCorrect && props.value !== undefined && (
        <Tool label={t("reading.takeOff", { field: props.name })} onClick={() => props.onSave(null)}>
          <Cross2Icon width={13} height={13} />
        </Tool>
      )}
    </span>
  );
}

/** A small action on a value, shown while the value is chosen or has the focus. */
function Tool(props: { readonly label: string; readonly onClick: () => void; readonly children: React.ReactNode }) {
  return (
    <button type="button" className={classes.tool} aria-label={props.label} title={props.label} onClick={props.onClick}>
      {props.children}
    </button>
  );
}
