import { expect, it } from "vitest";
import { groupMentions } from "./group-mentions.ts";
import { recogniseSkills } from "./recognise-skills.ts";

it("gathers all mentions of a skill under its canonical name, each with its line and its words", () => {
  const text = "Kubernetes and Python\nran k8s in production";
  const [kubernetes, python] = groupMentions(recogniseSkills(text), text);
  expect(kubernetes).toMatchObject({ id: "kubernetes", name: "Kubernetes", kind: "tool" });
  expect(kubernetes?.evidence).toEqual([
    { start: 0, end: 10, line: 0, quote: "Kubernetes" },
    { start: 26, end: 29, line: 1, quote: "k8s" },
  ]);
  expect(python?.evidence).toHaveLength(1);
});

it("places mentions as the caller says, so that a page can be shown", () => {
  const text = "Python";
  const found = groupMentions(recogniseSkills(text), text, (start, end) => ({ start, end, line: 7, quote: text, page: 2 }));
  expect(found[0]?.evidence[0]).toMatchObject({ line: 7, page: 2 });
});
