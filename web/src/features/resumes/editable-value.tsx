import { Textarea, TextInput, UnstyledButton } from "@mantine/core";
import { Pencil1Icon } from "@radix-ui/react-icons";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./editable-value.module.css";

/** A value that can be pointed at and corrected in place: click to find it in the document, pencil or a second click to edit. */
export function EditableValue(props: {
  readonly name: string;
  readonly value: string | undefined;
  readonly shown?: string | undefined;
  readonly doubt: "none" | "some" | "much";
  readonly isCorrected: boolean;
  readonly isLong: boolean;
  readonly isActive: boolean;
  readonly pointer: string;
  readonly onSelect: () => void;
  readonly onPoint: (isOver: boolean) => void;
  readonly onSave: (value: string | null) => void;
}) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | undefined>();
  const Input = props.isLong ? Textarea : TextInput;
  if (draft !== undefined) {
    const finish = (isKept: boolean) => {
      setDraft(undefined);
      const value = draft.trim();
      if (isKept && value !== (props.value ?? "")) props.onSave(value === "" ? null : value);
    };
    return (
      <Input
        aria-label={t("reading.edit", { field: props.name })}
        className={classes.input ?? ""}
        size="sm"
        value={draft}
        autoFocus
        {...(props.isLong ? { autosize: true, minRows: 2 } : {})}
        onChange={(event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setDraft(event.currentTarget.value)}
        onBlur={() => finish(true)}
        onKeyDown={(event: React.KeyboardEvent) => {
          if (event.key === "Escape") finish(false);
          if (event.key === "Enter" && (!props.isLong || event.ctrlKey || event.metaKey)) finish(true);
        }}
      />
    );
  }
  const edit = () => setDraft(props.value ?? "");
  const hint = props.isCorrected
    ? t("reading.corrected")
    : props.doubt === "some"
      ? t("reading.unsure")
      : props.doubt === "much"
        ? t("reading.veryUnsure")
        : undefined;
  return (
    <span
      className={classes.value}
      data-active={props.isActive || undefined}
      onMouseEnter={() => props.onPoint(true)}
      onMouseLeave={() => props.onPoint(false)}
    >
      <UnstyledButton
        component="span"
        role="button"
        tabIndex={0}
        className={classes.words}
        data-field={props.pointer}
        data-doubt={props.doubt}
        data-corrected={props.isCorrected || undefined}
        data-empty={props.value === undefined || undefined}
        title={hint}
        aria-pressed={props.isActive}
        onClick={() => (props.isActive || props.value === undefined ? edit() : props.onSelect())}
        onFocus={() => props.onPoint(true)}
        onBlur={() => props.onPoint(false)}
        onKeyDown={(event: React.KeyboardEvent) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          if (props.isActive || props.value === undefined) edit();
          else props.onSelect();
        }}
      >
        <span className="visually-hidden">{`${props.name}: `}</span>
        {props.shown ?? props.value ?? t("reading.empty")}
        {hint && <span className="visually-hidden">{` (${hint})`}</span>}
      </UnstyledButton>
      <button
        type="button"
        className={classes.pencil}
        aria-label={t("reading.edit", { field: props.name })}
        title={t("reading.edit", { field: props.name })}
        onClick={edit}
      >
        <Pencil1Icon width={13} height={13} />
      </button>
    </span>
  );
}
