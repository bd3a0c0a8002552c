import type { Match } from "@candor/engine/model";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatDate, formatPoints } from "../../lib/format.ts";
import { VerdictDot } from "../../ui/verdict-dot.tsx";
import { selectionOf } from "./match-evidence.ts";
import { groupReceipt } from "./receipt-groups.ts";
import classes from "./receipt-table.module.css";

/** The score as visible arithmetic: every row with its points, linked to its words; the last line is their sum. */
export function ReceiptTable({
  match,
  selectedId,
  onSelect,
  children,
}: {
  readonly match: Match;
  readonly selectedId: string | undefined;
  readonly onSelect: (id: string) => void;
  /** What stands below the sum. */
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <section id="receipt" className={classes.receipt} aria-label={t("match.receiptTitle")}>
      <table className={`${classes.table} tabular`}>
        <caption className={classes.caption}>{t("match.receiptTitle")}</caption>
        <tbody>
          {groupReceipt(match.receipt).map((group) => (
            <Fragment key={group.kind}>
              <tr className={classes.group}>
                <th scope="rowgroup">{t(`match.rowKinds.${group.kind}`)}</th>
                <td>{formatPoints(group.sum)}</td>
              </tr>
              {group.rows.map(({ row, index }) => {
                const id = selectionOf(row, index);
                const hasWords = row.posting.length > 0 || row.resume.length > 0 || row.requirementId !== undefined;
                return (
                  <tr key={id + String(index)} data-selected={id === selectedId || undefined}>
                    <td className={classes.label}>
                      {row.verdict && <VerdictDot verdict={row.verdict} size={10} label={t(`match.verdicts.${row.verdict}`)} />}
                      {hasWords ? (
                        <button type="button" aria-pressed={id === selectedId} onClick={() => onSelect(id)}>
                          {row.label}
                        </button>
                      ) : (
                        <span>{row.label}</span>
                      )}
                    </td>
                    <td>
                      {row.possible !== undefined && row.possible > row.hundredths && (
                        <small>{t("match.possible", { points: (row.possible / 100).toFixed(2) })}</small>
                      )}
                      {formatPoints(row.hundredths)}
                    </td>
                  </tr>
                );
              })}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">
              {t("match.total")} <small>{t("match.sum", { count: match.receipt.rows.length })}</small>
            </th>
            <td>{(match.receipt.total / 100).toFixed(2)}</td>
          </tr>
        </tfoot>
      </table>
      <p className={classes.note}>{t("match.asOf", { engine: match.engineVersion, date: formatDate(match.asOf) ?? match.asOf })}</p>
      {children}
    </section>
  );
}
