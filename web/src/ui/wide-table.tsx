import { Table } from "@mantine/core";
import type { ReactNode } from "react";

/** A table that scrolls sideways where the window is narrower than it reads well, by keyboard too. */
export function WideTable({
  label,
  minWidth,
  isBusy = false,
  className = "",
  children,
}: {
  readonly label: string;
  readonly minWidth: number;
  readonly isBusy?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  return (
    <Table.ScrollContainer minWidth={minWidth} scrollAreaProps={{ viewportProps: { tabIndex: 0, role: "region", "aria-label": label } }}>
      <Table className={`${className} tabular`} aria-busy={isBusy}>
        {children}
      </Table>
    </Table.ScrollContainer>
  );
}
