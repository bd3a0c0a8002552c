import type { Block } from "../../model/index.ts";
import { readHtml } from "./read-html.ts";

/** A block with what plain text needs to know of it; every `Block` is one. */
export type TextBlock = Block & { readonly continues?: true };

const LEADING_BULLET = /^(?:[•·▪◦‣●○■□➢➤►✓✔❖*–—-]\s+|[•▪◦‣●■➢➤►✓✔❖])/u;

/** The words of a block that a person would see. */
export function blockText(block: Block): string {
  return block.runs
    .filter((run) => run.hidden === undefined)
    .map((run) => run.text)
    .join("")
    .replace(/ {2,}/g, " ")
    .trim();
}

function isSameRow(block: TextBlock, before: TextBlock): boolean {
  const [cell, other] = [block.cell, before.cell];
  return cell !== undefined && other !== undefined && cell.table === other.table && cell.row === other.row && cell.column !== other.column;
}

function separator(block: TextBlock, before: TextBlock): string {
  if (block.continues) return "\n";
  if (isSameRow(block, before) && block.kind === "table-cell" && before.kind === "table-cell") return "\t";
  const sameTable = block.cell !== undefined && block.cell.table === before.cell?.table;
  if (sameTable || (block.kind === "list-item" && before.kind === "list-item")) return "\n";
  return "\n\n";
}

/** Blocks as plain text: an empty line between paragraphs, list items as "- " lines, cells of a row parted by tabs. */
export function blocksToText(blocks: readonly TextBlock[]): string {
  const parts: string[] = [];
  let before: TextBlock | undefined;
  for (const block of blocks) {
    const text = blockText(block);
    if (text === "") continue;
    if (before !== undefined) parts.push(separator(block, before));
    parts.push(block.kind === "list-item" ? `- ${text.replace(LEADING_BULLET, "")}` : text);
    before = block;
  }
  return parts.join("");
}

/** HTML as plain text. */
export function htmlToText(html: string): string {
  return blocksToText(readHtml(html).blocks);
}
