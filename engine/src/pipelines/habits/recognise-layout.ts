import type { HabitRule, LaidOut, LayoutHabit, LearntUse, Section } from "../../model/index.ts";
import { isSameLayout, layoutSignature } from "./layout-signature.ts";
import { wordsKey } from "./looks.ts";

type HeadingRule = Extract<HabitRule, { kind: "heading" }>;

/** A document with the headings that the habits of its layout know, and those habits. */
export type Recognised = { readonly document: LaidOut; readonly habits: readonly LayoutHabit[]; readonly uses: readonly LearntUse[] };

/** Finds the habits of a document's layout, comparing it as it is once their headings are known. */
export function recogniseLayout(document: LaidOut, habits: readonly LayoutHabit[]): Recognised {
  return habits.reduce<Recognised>(
    (known, habit) => {
      const { sections, uses } = divideBy(known.document, habit);
      const divided = { ...known.document, sections };
      const isSame = !habit.signature || isSameLayout(habit.signature, layoutSignature({ document: divided, ...divided }));
      return isSame ? { document: divided, habits: [...known.habits, habit], uses: [...known.uses, ...uses] } : known;
    },
    { document, habits: [], uses: [] },
  );
}

function divideBy(document: LaidOut, { id, rules }: LayoutHabit): { sections: readonly Section[]; uses: LearntUse[] } {
  let sections: readonly Section[] = document.sections;
  const uses: LearntUse[] = [];
  for (const rule of rules) {
    const changed = rule.kind === "heading" ? divideAt(document, sections, rule) : undefined;
    if (!changed) continue;
    sections = changed;
    uses.push({ habit: id, rule, pointers: [] });
  }
  return { sections, uses };
}

/** The sections parted at every line that reads as the heading; undefined when nothing changes. */
function divideAt(document: LaidOut, sections: readonly Section[], rule: HeadingRule): Section[] | undefined {
  const isHeading = (index: number) => wordsKey(document.lines[index]?.text ?? "") === rule.text;
  let isChanged = false;
  const divided = sections.flatMap((section) => {
    if (section.heading !== undefined && isHeading(section.heading) && section.kind !== rule.section) {
      isChanged = true;
      return [{ ...section, kind: rule.section }];
    }
    const cuts = section.lines.flatMap((index, at) => (isHeading(index) ? [at] : []));
    if (cuts.length === 0) return [section];
    isChanged = true;
    const parts = cuts.map((at, number): Section => {
      const heading = section.lines[at] ?? 0;
      const lines = section.lines.slice(at + 1, cuts[number + 1]);
      return { kind: rule.section, heading, title: document.lines[heading]?.text ?? "", lines };
    });
    const before: Section = { ...section, lines: section.lines.slice(0, cuts[0]) };
    return before.lines.length > 0 || before.heading !== undefined ? [before, ...parts] : parts;
  });
  return isChanged ? divided : undefined;
}
