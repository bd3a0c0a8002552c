import type { RequirementKind } from "@candor/engine/model";
import type { JobPage } from "../../lib/api-types.ts";
import type { Highlight } from "../../lib/highlight.ts";

/** The id of a named skill among the highlights, apart from those of requirements. */
export const namedId = (skillId: string) => `named:${skillId}`;

/** The id of a benefit among the highlights, apart from those of requirements. */
export const offeredId = (benefitId: string) => `offered:${benefitId}`;

/** What is marked in a posting's text: every requirement, and what is only named or offered while it is looked at. */
export function jobHighlights(
  { requirements, digest }: Pick<JobPage, "requirements" | "digest">,
  {
    activeId,
    kindLabel,
    namedLabel,
    offeredLabel,
  }: {
    readonly activeId: string | undefined;
    readonly kindLabel: (kind: RequirementKind) => string;
    readonly namedLabel: string;
    readonly offeredLabel: string;
  },
): Highlight[] {
  const asked = requirements.map(({ id, kind, start, end, quote }): Highlight => {
    return { id, tone: kind, label: kindLabel(kind), evidence: [{ start, end, line: 0, quote }] };
  });
  const beside = [
    ...[...digest.work, ...digest.named].map((named) => ({ ...named, id: namedId(named.id), label: namedLabel })),
    ...digest.benefits.map((benefit) => ({ ...benefit, id: offeredId(benefit.id), label: offeredLabel })),
  ].find(({ id }) => id === activeId);
  if (!beside) return asked;
  const { id, label, start, end, quote } = beside;
  return [...asked, { id, tone: "unknown", label, evidence: [{ start, end, line: 0, quote }] }];
}
