import type { Block, JsonResume } from "../../model/index.ts";
import { problem } from "../problems.ts";
import { defineReader } from "../reader.ts";
import { parseJsonResume } from "./json-resume-of.ts";

/** JSON Resume: shown as a document with one line for each value; the pipeline maps the fields themselves. */
export const jsonResumeReader = defineReader({
  format: "json-resume",
  recognises: (file) => file.text !== undefined && /^\s*[{[]/u.test(file.text) && isJson(file.text),
  read: (file) => {
    const resume = parseJsonResume(file.text ?? "");
    if (!resume)
      return problem("UNKNOWN_FORMAT", "This JSON file is no JSON Resume; please export your resume as JSON Resume, PDF or DOCX.");
    const blocks = resumeBlocks(resume);
    if (blocks.length === 0) return problem("NO_TEXT");
    return { ok: true, value: { value: { kind: "flow", format: "json-resume", blocks }, notes: [] } };
  },
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
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
