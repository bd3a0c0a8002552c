import type { RequirementKind } from "@candor/engine/model";
import type { JobPage } from "../../lib/api-types.ts";
import type { Highlight } from "../../lib/highlight.ts";

/** The id of a named skill among the highlights, apart from those of requirements. */
export const namedId = (skillId: string) => `named:${skillId}`;

/** What is marked in a posting's text: every requirement, and a skill that is only named while it is looked at. */
export function jobHighlights(
  { requirements, digest }: Pick<JobPage, "requirements" | "digest">,
  {
    activeId,
    kindLabel,
    namedLabel,
  }: {
    readonly activeId: string | undefined;
    readonly kindLabel: (kind: RequirementKind) => string;
    readonly namedLabel: string;
  },
): Highlight[] {
  const asked = requirements.map(({ id, kind, start, end, quote }): Highlight => {
    return { id, tone: kind, label: kindLabel(kind), evidence: [{ start, end, line: 0, quote }] };
  });
  const named = [...digest.work, ...digest.named].find(({ id }) => namedId(id) === activeId);
  if (!named) return asked;
  const { id, start, end, quote } = named;
  return [...asked, { id: namedId(id), tone: "unknown", label: namedLabel, evidence: [{ start, end, line: 0, quote }] }];
}
