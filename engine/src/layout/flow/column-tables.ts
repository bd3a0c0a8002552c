import type { Block } from "../../model/index.ts";

/** A block with its band (0 for running text, else one number a table) and, in a layout table, its column. */
export type PlacedBlock = { readonly block: Block; readonly band: number; readonly column?: number };

/** Above this many blocks a cell on average, the columns of a table are streams of text of their own. */
const BLOCKS_OF_A_STREAM = 3;
/** Tables within tables within tables: what lies deeper is read as it comes. */
const DEEPEST = 8;

/** Blocks in reading order: a table that only sets columns is read column by column, all others row by row. */
export function columnwise(blocks: readonly Block[]): PlacedBlock[] {
  let bands = 0;
  const read = (part: readonly Block[], depth: number): PlacedBlock[] => {
    if (depth > DEEPEST) return inRows(part);
    const lasts = new Map(part.map((block, at) => [block.cell?.table, at]));
    const placed: PlacedBlock[] = [];
    for (let at = 0; at < part.length; ) {
      const table = part[at]?.cell?.table;
      // Other tables before the last block of this one stand in its cells.
      const end = table === undefined ? at + 1 : (lasts.get(table) ?? at) + 1;
      const own = part.slice(at, end);
      if (table === undefined) placed.push(...inRows(own));
      else {
        bands += 1;
        const parts = byColumns(own, table, bands) ?? withoutColumns(own, table, (nested) => read(nested, depth + 1));
        for (const one of parts) placed.push(one);
      }
      at = end;
    }
    return placed;
  };
  return read(blocks, 1);
}

const inRows = (blocks: readonly Block[]): PlacedBlock[] => blocks.map((block) => ({ block, band: 0 }));

/** A table whose columns are streams, column by column, with what stands in tables of its cells; undefined for any other. */
function byColumns(blocks: readonly Block[], table: number, band: number): PlacedBlock[] | undefined {
  const columns = new Map<number, Block[]>();
  let column = 0;
  for (const block of blocks) {
    if (block.cell?.table === table) column = block.cell.column;
    const inColumn = columns.get(column);
    if (inColumn) inColumn.push(block);
    else columns.set(column, [block]);
  }
  const isStream = (inColumn: readonly Block[]): boolean => {
    const own = inColumn.filter((block) => block.cell?.table === table);
    return own.length / new Set(own.map((block) => block.cell?.row)).size >= BLOCKS_OF_A_STREAM;
  };
  const numbers = [...columns.keys()].sort((a, b) => a - b);
  if (numbers.filter((number) => isStream(columns.get(number) ?? [])).length < 2) return undefined;
  return numbers.flatMap((number) => (columns.get(number) ?? []).map((block) => ({ block, band, column: number })));
}

/** Row by row; tables within its cells are looked at by themselves. */
function withoutColumns(blocks: readonly Block[], table: number, read: (blocks: readonly Block[]) => PlacedBlock[]): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  for (let at = 0; at < blocks.length; ) {
    const isOwn = blocks[at]?.cell?.table === table;
    let end = at + 1;
    while (end < blocks.length && (blocks[end]?.cell?.table === table) === isOwn) end += 1;
    for (const one of (isOwn ? inRows : read)(blocks.slice(at, end))) placed.push(one);
    at = end;
  }
  return placed;
}
