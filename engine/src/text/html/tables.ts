import type { Attributes } from "./markup.ts";

type OpenTable = { readonly table: number; row: number; column: number; inCell: number };

/** Follows tables as they open and close, and tells which cell the text now stands in. */
export function openTables() {
  const open: OpenTable[] = [];
  let count = 0;
  const innermost = () => open[open.length - 1];
  return {
    cell(): { table: number; row: number; column: number } | undefined {
      const table = innermost();
      if (table === undefined || table.inCell === 0) return undefined;
      return { table: table.table, row: Math.max(0, table.row), column: Math.max(0, table.column) };
    },
    open(name: string, attributes: Attributes): void {
      if (name === "table") {
        open.push({ table: count, row: -1, column: -1, inCell: 0 });
        count += 1;
        return;
      }
      const table = innermost();
      if (table === undefined) return;
      if (name === "tr") {
        table.row += 1;
        table.column = -1;
      } else if (name === "td" || name === "th") {
        table.column += 1;
        table.inCell += 1;
        table.column += Math.min(100, Math.max(1, Number(attributes["colspan"]) || 1)) - 1;
      }
    },
    close(name: string): void {
      const table = innermost();
      if (table === undefined) return;
      if (name === "table") open.pop();
      else if ((name === "td" || name === "th") && table.inCell > 0) table.inCell -= 1;
    },
  };
}
