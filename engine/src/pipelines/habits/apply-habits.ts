import type { HabitRule, LayoutHabit, LearntUse, Line, Reading, Slot, Span } from "../../model/index.ts";
import { locate } from "../../text/locate.ts";
import { withFields } from "../reading/with-fields.ts";
import { labelOf } from "./looks.ts";
import { looseLines, type Segment, segmentsOf } from "./segments.ts";

type SlotRule = Extract<HabitRule, { kind: "slot" }>;
type LabelRule = Extract<HabitRule, { kind: "label" }>;
type Put = { readonly pointer: string; readonly span: Span; readonly value: string; readonly rule: HabitRule };

/** How sure a field counts that stands where a person said that it stands. */
const TAUGHT = 0.9;
/** A reading that is surer by more than this than the one that was corrected is let stand. */
const MUCH_SURER = 0.15;

/** A reading with what is known about its layout applied: the places come from the habits, every value from the document. */
export function applyHabits(reading: Reading, habits: readonly LayoutHabit[]): Reading {
  return habits.reduce(applyHabit, reading);
}

function applyHabit(reading: Reading, { id, rules }: LayoutHabit): Reading {
  const slots = Map.groupBy(
    rules.filter((rule) => rule.kind === "slot"),
    ({ list }) => list,
  );
  const inSlots = [...slots].flatMap(([list, own]) => entriesOf(reading, list).flatMap((entry) => movesOf(reading, entry, own)));
  const puts = [...inSlots, ...rules.flatMap((rule) => (rule.kind === "label" ? labelled(reading, rule) : []))];
  if (puts.length === 0) return reading;
  const byRule = Map.groupBy(puts, ({ rule }) => rule);
  const uses = [...byRule].map(([rule, made]): LearntUse => ({ habit: id, rule, pointers: made.map(({ pointer }) => pointer) }));
  return { ...put(reading, puts), learnt: [...(reading.learnt ?? []), ...uses] };
}

function entriesOf({ resume, evidence }: Reading, list: string): string[] {
  if (list === "basics") return ["/basics"];
  const items = Object.entries(resume).find(([name]) => name === list)?.[1];
  const entries = Array.isArray(items) ? items.map((_, index) => `/${list}/${index}`) : [];
  return entries.filter((entry) => Object.keys(evidence).some((pointer) => pointer.startsWith(`${entry}/`)));
}

/** The fields of one entry that stand elsewhere than they were read, as far as every word of them then has one owner. */
function movesOf(reading: Reading, entry: string, rules: readonly SlotRule[]): Put[] {
  const segments = segmentsOf(reading, entry);
  const placed = rules.flatMap((rule) => {
    const segment = inSlot(segments, rule.slot);
    return segment ? [{ rule, segment }] : [];
  });
  const givenUp = new Set(placed.flatMap(({ rule, segment }) => (segment.field === rule.field ? [] : [rule.field])));
  const moves = placed.filter(({ rule, segment }) => {
    const sure = reading.fieldConfidence[`${entry}/${rule.field}`] ?? 0;
    const isFree = segment.field === undefined || givenUp.has(segment.field);
    return segment.field !== rule.field && isFree && sure <= (rule.slot.sureness ?? 1) + MUCH_SURER;
  });
  return moves.map(({ rule, segment }) => ({
    pointer: `${entry}/${rule.field}`,
    span: segment,
    value: reading.text.slice(segment.start, segment.end).trim(),
    rule,
  }));
}

/** The one stretch that stands where the slot says: by its label, by a look of its own, or by its row and part. */
function inSlot(segments: readonly Segment[], slot: Slot): Segment | undefined {
  if (slot.label !== undefined) return onlyOne(segments.filter(({ label }) => label === slot.label));
  const alike = segments.filter(({ look, label }) => look === slot.look && label === undefined);
  const inPlace = alike.filter(({ row, part, marks }) => row === slot.row && part === slot.part && marks === slot.marks);
  return onlyOne(inPlace) ?? (slot.look === "" ? undefined : onlyOne(alike));
}

function onlyOne<T>(items: readonly T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** New entries from unread lines that carry a label which a person explained. */
function labelled(reading: Reading, rule: LabelRule): Put[] {
  const loose = looseLines(reading);
  const items = Object.entries(reading.resume).find(([name]) => name === rule.list)?.[1];
  const count = Array.isArray(items) ? items.length : 0;
  const lines = reading.lines.filter((line) => loose.has(line.index) && labelOf(line.text)?.label === rule.label);
  const spans = lines.flatMap((line) => valuesOf(line, rule.part));
  return spans.map((span, number) => {
    const at = rule.field === "keywords" ? `${count}/keywords/${number}` : `${count + number}/${rule.field}`;
    return { pointer: `/${rule.list}/${at}`, span, value: reading.text.slice(span.start, span.end), rule };
  });
}

const ITEM = /[^\s,;|·•、][^,;|·•、]*/gu;

function valuesOf(line: Line, part: LabelRule["part"]): Span[] {
  const from = part === "line" ? 0 : (labelOf(line.text)?.valueAt ?? 0);
  const value = line.text.slice(from);
  const items = part === "items" ? [...value.matchAll(ITEM)].map(({ 0: text, index }) => ({ text, index })) : [{ text: value, index: 0 }];
  return items.map(({ text, index }) => ({ start: line.start + from + index, end: line.start + from + index + text.trimEnd().length }));
}

function put(reading: Reading, puts: readonly Put[]): Reading {
  const resume = structuredClone(reading.resume) as Record<string, unknown>;
  const evidence = { ...reading.evidence };
  const fieldConfidence = { ...reading.fieldConfidence };
  for (const { pointer, span, value } of puts) {
    setAt(resume, pointer.slice(1).split("/"), value);
    evidence[pointer] = [locate(reading, span.start, span.end)];
    fieldConfidence[pointer] = TAUGHT;
  }
  return withFields(reading, { resume, evidence, fieldConfidence });
}

/** Sets a field below objects and lists, which are made where they are missing. */
function setAt(target: Record<string, unknown>, [step = "", ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) target[step] = value;
  else {
    target[step] ??= /^\d+$/u.test(rest[0] ?? "") ? [] : {};
    // What stands there is a list or an object of the resume; both take a step by name.
    setAt(target[step] as Record<string, unknown>, rest, value);
  }
}
