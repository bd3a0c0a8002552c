import type { SkillGroup, Span } from "../../model/index.ts";
import type { Trace, Traced } from "../traced.ts";
import { type Atom, isLevel } from "./atoms.ts";
import type { List } from "./lists.ts";
import type { Placed } from "./part-atoms.ts";

/** Skills that were listed together, with the name or the level that they were listed under. */
export type Group = { readonly name?: List["name"]; readonly level?: Atom["level"]; readonly atoms: Placed[] };

/** "Advanced: Java, Go" names a level and no group; skills of one group that are rated apart make a group for each level. */
export function addTo(groups: Group[], heading: List["name"], atom: Placed): void {
  const isRating = heading !== undefined && isLevel(heading.text);
  const name = isRating ? undefined : heading;
  const level = atom.level ?? (isRating ? heading : undefined);
  const same = groups.findLast((group) => group.name?.start === name?.start);
  const open = groups.find((group) => group.name?.start === name?.start && group.level?.text === level?.text);
  if (open && (same === groups.at(-1) || name)) open.atoms.push(atom);
  else groups.push({ ...(name && { name }), ...(level && { level }), atoms: [atom] });
}

/** A group as a fact with its words. */
export function toTraced({ name, level, atoms }: Group): Traced<SkillGroup> {
  const traces: Trace[] = atoms.map((atom, i) => ({ pointer: `/keywords/${i}`, spans: atom.spans, confidence: 0.9 }));
  const at = (pointer: string, span: Span | undefined): Trace[] =>
    span ? [{ pointer, spans: [{ start: span.start, end: span.end }], confidence: 0.9 }] : [];
  return {
    value: { ...(name && { name: name.text }), ...(level && { level: level.text }), keywords: atoms.map((atom) => atom.text) },
    traces: [...at("/name", name), ...at("/level", level), ...traces],
  };
}
