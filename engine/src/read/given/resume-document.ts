import type { Block, DocumentFormat, JsonResume } from "../../model/index.ts";
import { problem } from "../problems.ts";
import type { ReadResult } from "../reader.ts";

/** What a file says that no field of a resume holds, under a heading of its own. */
export type Remainder = { readonly title: string; readonly texts: readonly string[] };

/**
 * A file that states its fields itself, shown as a document with one line for each value, so that each has its place.
 *
 * What became no field stands below the fields, where the pipeline finds that nothing was made of it.
 */
export function resumeDocument(format: DocumentFormat, given: JsonResume, remainders: readonly Remainder[] = []): ReadResult {
  const fields = resumeBlocks(given);
  if (fields.length === 0) return problem("NO_TEXT");
  const rest = remainders.filter(({ texts }) => texts.length > 0);
  const blocks = [...fields, ...rest.flatMap(({ title, texts }) => [heading(title), ...texts.map((text) => paragraph(text, 1))])];
  return { ok: true, value: { value: { kind: "flow", format, blocks, given: inShownOrder(given) }, notes: [] } };
}

/** The places of fields are looked for from top to bottom, so the sections come as they are shown. */
function inShownOrder({ basics, ...sections }: JsonResume): JsonResume {
  const ordered = TITLES.map(([section]) => section).filter((section) => section in sections);
  return Object.assign(
    basics ? { basics } : {},
    ...ordered.map((section) => ({ [section]: (sections as JsonResume)[section] })),
  ) as JsonResume;
}

const TITLES: readonly (readonly [keyof JsonResume, string])[] = [
  ["work", "Work Experience"],
  ["volunteer", "Volunteering"],
  ["education", "Education"],
  ["projects", "Projects"],
  ["skills", "Skills"],
  ["languages", "Languages"],
  ["certificates", "Certificates"],
  ["awards", "Awards"],
  ["publications", "Publications"],
  ["interests", "Interests"],
  ["references", "References"],
];

function resumeBlocks({ basics, ...sections }: JsonResume): Block[] {
  const { summary, location, profiles, ...contact } = basics ?? {};
  const blocks: Block[] = [contact, location ?? {}, ...(profiles ?? [])].flatMap((part) => linesOf(part).map((text) => paragraph(text, 1)));
  if (summary) blocks.push(heading("Summary"), paragraph(summary, 1));
  const bySection: Readonly<Record<string, readonly object[] | undefined>> = sections;
  for (const [section, title] of TITLES) {
    const entries = bySection[section] ?? [];
    if (entries.length > 0) blocks.push(heading(title), ...entries.flatMap(entryBlocks));
  }
  return blocks;
}

function entryBlocks(entry: object): Block[] {
  const { startDate, endDate, ...rest } = entry as { readonly startDate?: string; readonly endDate?: string };
  const dates = startDate || endDate ? [[startDate ?? "", endDate ?? "present"].filter(Boolean).join(" – ")] : [];
  const values: readonly unknown[] = Object.values(rest);
  const lines = [...values.filter((value): value is string => typeof value === "string"), ...dates];
  const items = values.filter((value): value is readonly string[] => Array.isArray(value)).flat();
  return [
    ...lines.map((text, at) => paragraph(text, at === 0 ? 2 : 1)),
    ...items.map((text): Block => ({ kind: "list-item", place: "body", level: 1, gapBefore: 1, runs: [{ text, style: {} }] })),
  ];
}

function linesOf(part: object): string[] {
  return Object.values(part).filter((value): value is string => typeof value === "string");
}

function heading(text: string): Block {
  return { kind: "heading", place: "body", level: 2, gapBefore: 2, runs: [{ text, style: {} }] };
}

function paragraph(text: string, gapBefore: number): Block {
  return { kind: "paragraph", place: "body", gapBefore, runs: [{ text, style: {} }] };
}
