import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./door.module.css";

/** A form of the door: its fields, what went wrong, and its one button. */
export function DoorForm(props: {
  readonly label: string;
  readonly isBusy: boolean;
  readonly problem?: string | undefined;
  readonly onSubmit: () => void;
  readonly children?: ReactNode;
}) {
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      {props.children}
      {props.problem && (
        <p className={classes.problem} role="alert">
          {props.problem}
        </p>
      )}
      <Button type="submit" loading={props.isBusy} fullWidth>
        {props.label}
      </Button>
    </form>
  );
}
