import { describe, expect, it } from "vitest";
import { learnHabit, scoreFragment } from "./assign-roles.ts";
import { inCommonOrder } from "./same-order.ts";

let at = 0;
const name = (slot: string, text: string) => {
  at += 100;
  return scoreFragment({ start: at, end: at + text.length, text, slot, kind: "name", fromTrail: false });
};

/** Label, title and employer of an entry, in their places. */
const job = (title: string, employer: string, label?: string) => [
  ...(label === undefined ? [] : [name("-1/0/b", label)]),
  name("0/0/b", title),
  name("0/1/i", employer),
];

describe("the order that most jobs of a section share", () => {
  const entries = [job("Nurse", "Harlec", "Trabajo"), job("Welder", "Pikor"), job("Cook", "Swanmou", "Otro"), job("Gardener", "Wellor")];
  const read = (own: (typeof entries)[number], all = entries) => {
    const roles = inCommonOrder(all, learnHabit(all))(own);
    return roles && [roles.position?.text, roles.company?.text];
  };

  it("reads title and employer where the others have them, whatever label stands above", () =>
    expect(entries.flatMap((own) => [read(own)]).filter(Boolean)).toEqual([
      ["Nurse", "Harlec"],
      ["Cook", "Swanmou"],
    ]));

  it("leaves an entry alone that is written the other way round", () => {
    const turned = job("Harrow Works Ltd", "Plumber");
    expect(read(turned, [...entries, turned])).toBeUndefined();
  });

  it("has no order to offer where no two jobs share one", () => expect(read(entries[0] ?? [], entries.slice(0, 1))).toBeUndefined());
});
