import type { MatchRow } from "../../lib/api-types.ts";

/** One skill over a list of jobs: in how many it is asked for, and in how many of those the resume answers it. */
export type SkillGap = { readonly name: string; readonly asked: number; readonly have: number };

/** The skills that the jobs ask for most, most asked first; equals with the wider gap first. */
export function skillGaps(rows: readonly MatchRow[], most: number): readonly SkillGap[] {
  const byName = new Map<string, { asked: number; have: number }>();
  const count = (names: readonly string[], have: 0 | 1): void => {
    for (const name of new Set(names)) {
      const gap = byName.get(name) ?? { asked: 0, have: 0 };
      gap.asked += 1;
      gap.have += have;
      byName.set(name, gap);
    }
  };
  for (const row of rows) {
    count(row.matchedSkills, 1);
    count(row.missingSkills, 0);
  }
  return [...byName]
    .map(([name, gap]) => ({ name, ...gap }))
    .toSorted((a, b) => b.asked - a.asked || a.have - b.have || a.name.localeCompare(b.name))
    .slice(0, most);
}

/** The same numbers as a table for a spreadsheet. */
export function gapsAsCsv(gaps: readonly SkillGap[]): string {
  const cell = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `"'${text.replaceAll('"', '""')}"` : `"${text.replaceAll('"', '""')}"`);
  return ["skill,asked,have,missing", ...gaps.map(({ name, asked, have }) => `${cell(name)},${asked},${have},${asked - have}`)].join(
    "\r\n",
  );
}
