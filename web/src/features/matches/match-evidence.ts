import type { Match, ReceiptRow, RequirementVerdict, Verdict } from "@candor/engine/model";
import type { Highlight, Tone } from "../../lib/highlight.ts";

/** The highlights of both documents. An id is a requirement's (`r3`) or a receipt row's (`row-12`); it is the same on both sides. */
export type TwoSides = { readonly posting: readonly Highlight[]; readonly resume: readonly Highlight[] };

/** All requirements on both sides, and of the receipt rows only the selected one: they are too many to draw at once. */
export function highlightsOfMatch(match: Pick<Match, "requirements" | "receipt">, selectedId: string | undefined): TwoSides {
  const requirements = match.requirements.map((verdict) => bothSides(verdict));
  const row = selectedId === undefined ? undefined : match.receipt.rows.find((_, index) => rowId(index) === selectedId);
  const extra = row ? [sidesOfRow(row, selectedId ?? "")] : [];
  return {
    posting: [...requirements, ...extra].map((sides) => sides.posting).filter(hasPlace),
    resume: [...requirements, ...extra].map((sides) => sides.resume).filter(hasPlace),
  };
}

/** The id under which a receipt row is selected: its requirement's where it has one, so that all three panes agree. */
export function selectionOf(row: ReceiptRow, index: number): string {
  return row.requirementId ?? rowId(index);
}

/** How many requirements have each verdict. */
export function countVerdicts(requirements: readonly Pick<RequirementVerdict, "verdict">[]): Readonly<Record<Verdict, number>> {
  const counts = { met: 0, partly: 0, missing: 0, unknown: 0 };
  for (const { verdict } of requirements) counts[verdict] += 1;
  return counts;
}

/** The requirement after or before the selected one. */
export function stepRequirement(
  requirements: readonly RequirementVerdict[],
  selectedId: string | undefined,
  by: number,
): string | undefined {
  const index = requirements.findIndex((one) => one.requirement.id === selectedId);
  const next = index < 0 ? (by > 0 ? 0 : requirements.length - 1) : Math.min(Math.max(index + by, 0), requirements.length - 1);
  return requirements[next]?.requirement.id;
}

function bothSides({ requirement, verdict, resume }: RequirementVerdict) {
  const { id, start, end, quote } = requirement;
  const label = quote.trim();
  return {
    posting: { id, tone: verdict as Tone, label, evidence: [{ start, end, line: 0, quote }] },
    resume: { id, tone: verdict as Tone, label, evidence: resume },
  };
}

function sidesOfRow(row: ReceiptRow, id: string) {
  const tone: Tone = row.verdict ?? "accent";
  return { posting: { id, tone, label: row.label, evidence: row.posting }, resume: { id, tone, label: row.label, evidence: row.resume } };
}

function hasPlace(highlight: Highlight): boolean {
  return highlight.evidence.length > 0;
}

function rowId(index: number): string {
  return `row-${index}`;
}
