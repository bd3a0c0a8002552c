import type { FieldCorrection, HabitRule, HeadingCorrection, Reading, Span } from "../../model/index.ts";
import { labelOf, wordsKey } from "./looks.ts";
import { lineAt, type Segment, segmentsOf } from "./segments.ts";

/** What a person did to a reading. */
export type Corrected = { readonly corrections: readonly FieldCorrection[]; readonly headings: readonly HeadingCorrection[] };

/** Lists whose entries have a head of several fields, so that a place in the head can be told. */
const WITH_HEADS: ReadonlySet<string> = new Set(["basics", "work", "volunteer", "education", "projects"]);
const SLOT_FIELD = /^\/(?:(basics)|(work|volunteer|education|projects)\/\d+)\/([a-z]+|location\/city)$/iu;
const NO_SLOT: ReadonlySet<string> = new Set(["summary", "description", "startDate", "endDate", "url"]);
/** Lists that are written as several items in one line. */
const OF_ITEMS: ReadonlySet<string> = new Set(["languages", "interests", "skills"]);
const LABELLED = /^\/(certificates|languages|interests|awards|skills)\/(\d+)\/(name|title|language|keywords)(?:\/\d+)?$/u;

/**
 * What corrections say about every document of the same layout.
 *
 * Only the place of a word is learnt, never the word; a value typed freely, or taken off, teaches nothing.
 */
export function learnHabits(reading: Reading, { corrections, headings }: Corrected): HabitRule[] {
  const learnt: HabitRule[] = headings.map(headingRule);
  for (const correction of corrections) {
    const span = correction.value === null || correction.from?.length !== 1 ? undefined : correction.from[0];
    if (span) learnt.push(...(labelRule(reading, correction.pointer, span) ?? slotRule(reading, correction.pointer, span)));
  }
  const byKey = new Map(learnt.map((rule) => [JSON.stringify([rule.kind, keyOf(rule)]), rule]));
  return [...byKey.values()];
}

/** What a person says about a heading, as a rule. */
export function headingRule({ text, section }: HeadingCorrection): HabitRule {
  return { kind: "heading", text: wordsKey(text), section };
}

function keyOf(rule: HabitRule): string {
  if (rule.kind === "heading") return rule.text;
  return rule.kind === "label" ? rule.label : `${rule.list}/${rule.field}`;
}

function labelRule(reading: Reading, pointer: string, span: Span): HabitRule[] | undefined {
  const [, list, index, field] = LABELLED.exec(pointer) ?? [];
  if (list === undefined || field === undefined) return undefined;
  const isNew = !Object.keys(reading.evidence).some((read) => read.startsWith(`/${list}/${index}/`));
  const line = lineAt(reading, span.start);
  const label = line && labelOf(line.text);
  if (!isNew || !label) return [];
  const part = OF_ITEMS.has(list) ? "items" : span.start < line.start + label.valueAt ? "line" : "value";
  return [{ kind: "label", list, field, label: label.label, part }];
}

function slotRule(reading: Reading, pointer: string, span: Span): HabitRule[] {
  const [, basics, list, field] = SLOT_FIELD.exec(pointer) ?? [];
  const name = basics ?? list;
  if (name === undefined || field === undefined || NO_SLOT.has(field) || !WITH_HEADS.has(name)) return [];
  const entry = pointer.slice(0, pointer.length - field.length - 1);
  const segment = segmentsOf(reading, entry).find((one) => isSame(reading.text, one, span));
  if (!segment) return [];
  const { look, row, part, marks, label } = segment;
  const sureness = reading.fieldConfidence[pointer];
  const slot = { look, row, part, marks, ...(label !== undefined && { label }), ...(sureness !== undefined && { sureness }) };
  return [{ kind: "slot", list: name, field, slot }];
}

/** Whether two stretches hold the same words, blanks and marks around them aside. */
function isSame(text: string, segment: Segment, span: Span): boolean {
  const overlaps = segment.start < span.end && span.start < segment.end;
  return overlaps && wordsKey(text.slice(segment.start, segment.end)) === wordsKey(text.slice(span.start, span.end));
}
