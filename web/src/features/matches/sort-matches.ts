import type { MatchRow } from "../../lib/api-types.ts";
import { yearlyPay } from "../../lib/pay.ts";

export const matchOrders = ["fit", "newest", "pay", "upTo"] as const;
/** `upTo`: what the score could become if everything unknown were confirmed. */
export type MatchOrder = (typeof matchOrders)[number];

/** The rows in the order asked for; they come ranked by fit, and equals stay so. */
export function sortMatches(rows: readonly MatchRow[], order: MatchOrder = "fit"): readonly MatchRow[] {
  if (order === "newest") return highestFirst(rows, (row) => Date.parse(row.job.datePosted ?? "") || 0);
  if (order === "upTo") return highestFirst(rows, (row) => row.upTo);
  return order === "pay" ? bestPaidFirst(rows) : rows;
}

function highestFirst(rows: readonly MatchRow[], rank: (row: MatchRow) => number): readonly MatchRow[] {
  return rows.toSorted((a, b) => rank(b) - rank(a));
}

/** Amounts compare only inside a currency: the currency of most jobs comes first, jobs that name no pay come last. */
function bestPaidFirst(rows: readonly MatchRow[]): readonly MatchRow[] {
  const byCurrency = Map.groupBy(rows, ({ job }) => (yearlyPay(job.salary) === undefined ? "" : (job.salary?.currency ?? "?")));
  const silent = byCurrency.get("") ?? [];
  byCurrency.delete("");
  const groups = [...byCurrency.values()].toSorted((a, b) => b.length - a.length);
  return [...groups.flatMap((group) => highestFirst(group, ({ job }) => yearlyPay(job.salary) ?? 0)), ...silent];
}
