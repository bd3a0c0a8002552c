import type { Block, Note, SourceDocument, Staged, TextRun } from "../model/index.ts";

/** A flow document no longer than a bound, with a note where something was cut; pages have bounds of their own. */
export function clipped({ value, notes }: Staged<SourceDocument>, maxCharacters: number): Staged<SourceDocument> {
  if (value.kind === "paged") return { value, notes };
  let left = maxCharacters;
  const blocks: Block[] = [];
  for (const block of value.blocks) {
    const runs: TextRun[] = [];
    for (const run of block.runs) {
      if (left > 0) runs.push(run.text.length > left ? { ...run, text: run.text.slice(0, left) } : run);
      left -= run.text.length;
    }
    if (left >= 0) blocks.push(block);
    else if (runs.length > 0) blocks.push({ ...block, runs });
  }
  if (left >= 0) return { value, notes };
  const note: Note = { code: "TEXT_NOT_READ", message: `Only the first ${maxCharacters} characters were read.` };
  return { value: { ...value, blocks }, notes: [...notes, note] };
}
