import type { Receipt, ReceiptRow } from "@candor/engine/model";

/** Rows of one kind with their sum; the sums of all groups are the total. */
export type ReceiptGroup = {
  readonly kind: ReceiptRow["kind"];
  readonly sum: number;
  readonly rows: readonly { readonly row: ReceiptRow; readonly index: number }[];
};

const order: readonly ReceiptRow["kind"][] = [
  "similarity-term",
  "similarity-remainder",
  "skill",
  "requirement",
  "experience",
  "education",
  "cap",
];

/** The receipt by kinds, in the order in which the score is made. Rows keep their index, which is their identity. */
export function groupReceipt(receipt: Receipt): ReceiptGroup[] {
  return order.flatMap((kind) => {
    const rows = receipt.rows.map((row, index) => ({ row, index })).filter(({ row }) => row.kind === kind);
    return rows.length > 0 ? [{ kind, sum: rows.reduce((sum, { row }) => sum + row.hundredths, 0), rows }] : [];
  });
}

/** Whether the rows add up to the total, as they must. */
export function addsUp(receipt: Receipt): boolean {
  return receipt.rows.reduce((sum, row) => sum + row.hundredths, 0) === receipt.total;
}
