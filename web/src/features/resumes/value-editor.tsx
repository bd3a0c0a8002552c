import { Textarea, TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./editable-value.module.css";

/** The field in which a value is corrected: Enter and leaving keep it (with Ctrl in long texts), Escape drops it. */
export function ValueEditor(props: {
  readonly name: string;
  readonly value: string;
  readonly isLong: boolean;
  readonly onFinish: (value: string | undefined) => void;
}) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(props.value);
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => input.current?.focus(), []);
  const shared = {
    "aria-label": t("reading.edit", { field: props.name }),
    className: classes.input ?? "",
    size: "sm",
    ref: input,
    value: draft,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setDraft(event.currentTarget.value),
    onBlur: () => props.onFinish(draft.trim()),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.key === "Escape") props.onFinish(undefined);
      if (event.key === "Enter" && (!props.isLong || event.ctrlKey || event.metaKey)) props.onFinish(draft.trim());
    },
  };
  return props.isLong ? <Textarea {...shared} autosize minRows={2} /> : <TextInput {...shared} />;
}
