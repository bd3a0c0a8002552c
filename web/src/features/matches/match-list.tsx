import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { MatchRow } from "../../lib/api-types.ts";
import { MatchLine } from "./match-line.tsx";
import classes from "./match-list.module.css";

/** The ranked list; only the rows near the window are in the page, so ten thousand scroll as ten do. */
export function MatchList({
  rows,
  selectedId,
  pickedIds,
  now,
  onPick,
}: {
  readonly rows: readonly MatchRow[];
  readonly selectedId: string | undefined;
  readonly pickedIds: readonly string[];
  readonly now: Date;
  readonly onPick: (id: string) => void;
}) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- the React compiler is not in use
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 84,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  });
  const selectedIndex = rows.findIndex((row) => row.id === selectedId);
  useEffect(() => {
    if (selectedIndex >= 0) virtual.scrollToIndex(selectedIndex, { align: "auto" });
  }, [selectedIndex, virtual]);
  return (
    <div className={classes.scroller} ref={scroller} tabIndex={-1}>
      <ol className={classes.list} style={{ height: virtual.getTotalSize() }} aria-label={t("matches.title")}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return (
            row && (
              <li
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                className={classes.item}
                style={{ transform: `translateY(${item.start}px)` }}
                aria-setsize={rows.length}
                aria-posinset={item.index + 1}
              >
                <MatchLine row={row} isSelected={row.id === selectedId} isPicked={pickedIds.includes(row.id)} now={now} onPick={onPick} />
              </li>
            )
          );
        })}
      </ol>
    </div>
  );
}
