import type { Block } from "../../model/index.ts";

/** A block with its band (0 for running text, else one number a table) and, in a layout table, its column. */
export type PlacedBlock = { readonly block: Block; readonly band: number; readonly column?: number };

/** Above this many blocks a cell on average, the columns of a table are streams of text of their own. */
const BLOCKS_OF_A_STREAM = 3;

/** Blocks in reading order: a table that only sets columns is read column by column, all others row by row. */
export function columnwise(blocks: readonly Block[]): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  let at = 0;
  let band = 0;
  while (at < blocks.length) {
    const table = blocks[at]?.cell?.table;
    let end = at + 1;
    while (table !== undefined && blocks[end]?.cell?.table === table) end += 1;
    const part = blocks.slice(at, end);
    if (table === undefined) placed.push(...part.map((block) => ({ block, band: 0 })));
    else {
      band += 1;
      placed.push(...tableBlocks(part, band));
    }
    at = end;
  }
  return placed;
}

function tableBlocks(blocks: readonly Block[], band: number): PlacedBlock[] {
  const columns = new Map<number, Block[]>();
  for (const block of blocks) {
    const column = block.cell?.column ?? 0;
    columns.set(column, [...(columns.get(column) ?? []), block]);
  }
  const isStream = (column: readonly Block[]): boolean =>
    column.length / new Set(column.map((block) => block.cell?.row)).size >= BLOCKS_OF_A_STREAM;
  const numbers = [...columns.keys()].sort((a, b) => a - b);
  const streams = numbers.filter((number) => isStream(columns.get(number) ?? []));
  if (streams.length < 2) return blocks.map((block) => ({ block, band: 0 }));
  return numbers.flatMap((number) => (columns.get(number) ?? []).map((block) => ({ block, band, column: number })));
}
