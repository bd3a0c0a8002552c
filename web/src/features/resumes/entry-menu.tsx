import { ActionIcon, Menu } from "@mantine/core";
import { DotsHorizontalIcon } from "@radix-ui/react-icons";
import { useContext, useState } from "react";
import { useTranslation } from "react-i18next";
import { MayCorrect } from "./may-correct.ts";
import type { Target } from "./placing.rules.ts";
import classes from "./reading-panel.module.css";
import { ValueEditor } from "./value-editor.tsx";

/** What can be done with a whole entry: fill in what it lacks, let two fields change places, take it out. */
export function EntryMenu(props: {
  readonly name: string;
  readonly missing: readonly Target[];
  readonly nameOf: (target: Pick<Target, "label" | "number">) => string;
  /** The names of the two first fields, when there are two that can change places. */
  readonly exchange: readonly [string, string] | undefined;
  readonly onExchange: () => void;
  readonly onAdd: (pointer: string, value: string) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState<Target>();
  if (!useContext(MayCorrect)) return null;
  return (
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            className={classes.menu ?? ""}
            aria-label={t("reading.entryMenu", { name: props.name })}
          >
            <DotsHorizontalIcon />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {props.missing.map((target) => (
            <Menu.Item key={target.id} onClick={() => setAdding(target)}>
              {t("reading.add", { field: props.nameOf(target) })}
            </Menu.Item>
          ))}
          {props.exchange && (
            <Menu.Item onClick={props.onExchange}>{t("reading.exchange", { a: props.exchange[0], b: props.exchange[1] })}</Menu.Item>
          )}
          <Menu.Item className={classes.danger} onClick={props.onRemove}>
            {t("reading.takeOut")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {adding && (
        <div className={classes.adding}>
          <ValueEditor
            name={props.nameOf(adding)}
            value=""
            isLong={adding.label === "highlight" || adding.label === "summary"}
            onFinish={(value) => {
              setAdding(undefined);
              if (value) props.onAdd(adding.id, value);
            }}
          />
        </div>
      )}
    </>
  );
}
