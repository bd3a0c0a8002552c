import { PlusIcon } from "@radix-ui/react-icons";
import { useContext, useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./add-value.module.css";
import { MayCorrect } from "./may-correct.ts";
import { ValueEditor } from "./value-editor.tsx";

/** A place for a value that is not there yet: words can be dropped on it, or typed after a click. */
export function AddValue(props: {
  readonly pointer: string;
  readonly name: string;
  /** What is shown: the name, or only a plus where the place explains itself. */
  readonly shown?: string | undefined;
  readonly isLong?: boolean;
  readonly onAdd: (value: string) => void;
}) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  if (!useContext(MayCorrect)) return null;
  if (isOpen) {
    const finish = (value: string | undefined) => {
      setIsOpen(false);
      if (value) props.onAdd(value);
    };
    return <ValueEditor name={props.name} value="" isLong={props.isLong ?? false} onFinish={finish} />;
  }
  const label = t("reading.add", { field: props.name });
  return (
    <button
      type="button"
      className={classes.add}
      data-drop={props.pointer}
      aria-label={label}
      title={label}
      onClick={() => setIsOpen(true)}
    >
      <PlusIcon width={12} height={12} />
      {props.shown}
    </button>
  );
}
