import { expect, it } from "vitest";
import { scoreFragment } from "./assign-roles.ts";
import { splitClearly } from "./split-at-comma.ts";

const parts = (text: string) =>
  splitClearly(scoreFragment({ text, start: 0, end: text.length, slot: "0", kind: "name", fromTrail: false }), text).map(
    ({ fragment }) => fragment.text,
  );

it.each([
  ["Nurse, Saint Mary Hospital", ["Nurse", "Saint Mary Hospital"]],
  ["Institute for Rope Technology, Research Assistant", ["Institute for Rope Technology", "Research Assistant"]],
  ["Lead Product Manager- Lengow Ltd", ["Lead Product Manager", "Lengow Ltd"]],
  ["Arbor Bridges Ltd (Leeds, UK), Structural Engineer", ["Arbor Bridges Ltd (Leeds, UK)", "Structural Engineer"]],
  ["Employée de Grande Distribution (rayon et caisse)", ["Employée de Grande Distribution (rayon et caisse)"]],
  ["Research Assistant at Rope Technology Institute", ["Research Assistant", "Rope Technology Institute"]],
])("cuts %s where the title ends", (text, expected) => expect(parts(text)).toEqual(expected));
