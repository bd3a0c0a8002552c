import type { JsonResume, SectionKind, Span } from "@candor/engine/model";
import type { CorrectedReading, Correction } from "../../lib/api-types.ts";
import { fieldsOf, groupsOf } from "./reading-fields.ts";
import { type FieldLabel, LISTS, type ListName } from "./reading-lists.ts";
import { notUnderstood } from "./reading-notes.rules.ts";

/** Words that are put into a field: a line that was not understood, or the words of another field. */
export type Piece = { readonly text: string; readonly spans: readonly Span[]; readonly pointer?: string };

/** What is sent to correct a reading. */
export type Change = {
  readonly corrections: readonly Correction[];
  readonly withdraw: readonly string[];
  readonly headings: readonly { readonly text: string; readonly section: SectionKind | null }[];
};

/** Where words can be put: a field that is there, a field of an entry that lacks it, a new point, a new entry, a heading. */
export type Target = {
  /** The pointer of the field, or `heading:` and the kind of section. */
  readonly id: string;
  readonly kind: "field" | "missing" | "new" | "heading";
  readonly group: string;
  readonly label: FieldLabel;
  /** Which point of its entry it would be, from 1. */
  readonly number?: number;
  /** What tells this entry from others of its list. */
  readonly of?: string;
  readonly value?: string;
};

const nothing: Change = { corrections: [], withdraw: [], headings: [] };
const DATED = [
  ["from", "startDate"],
  ["to", "endDate"],
] as const;

/** The sections that a line can be the heading of. */
const HEADINGS = [
  "summary",
  "work",
  "education",
  "skills",
  "projects",
  "languages",
  "certificates",
  "volunteer",
  "publications",
  "awards",
  "interests",
  "references",
] as const;

/** The words of a highlight in the document, by its id: a loose line or a field. */
export function pieceOf(reading: CorrectedReading, id: string): Piece | undefined {
  const loose = notUnderstood(reading).find((line) => line.id === id);
  if (loose) return { text: loose.quote, spans: [{ start: loose.evidence.start, end: loose.evidence.end }] };
  const field = fieldsOf(groupsOf(reading.resume)).find(({ pointer }) => pointer === id);
  if (field?.value === undefined) return undefined;
  return { text: field.value, spans: (reading.evidence[id] ?? []).map(({ start, end }) => ({ start, end })), pointer: id };
}

/** Every place that words can be put, in the order of the page. */
export function targetsOf(resume: JsonResume): Target[] {
  const contact = fieldsOf(groupsOf({ basics: resume.basics ?? {} })).filter(({ label }) => label !== "summary");
  const basics: Target[] = [
    ...contact.map(({ pointer, label, value }) => ({
      id: pointer,
      kind: "field" as const,
      group: "contact",
      label,
      ...(value && { value }),
    })),
    { id: "/basics/summary", kind: "field", group: "summary", label: "summary" },
  ];
  const lists = Object.keys(LISTS).flatMap((name) => listTargets(resume, name as ListName));
  const headings = HEADINGS.map((kind): Target => ({ id: `heading:${kind}`, kind: "heading", group: "headings", label: "title" }));
  return [...basics, ...lists, ...skillTargets(resume), ...headings];
}

function listTargets(resume: JsonResume, name: ListName): Target[] {
  const shape = LISTS[name];
  const items: readonly object[] = resume[name] ?? [];
  const old = items.flatMap((item, index): Target[] => {
    const values = new Map<string, unknown>(Object.entries(item));
    if (values.size === 0) return [];
    const of = shape.head.map(([, property]) => values.get(property)).find((value) => typeof value === "string" && value !== "");
    const entry = { group: name, ...(typeof of === "string" && { of }) };
    const parts = [...shape.head, ...(shape.isDated ? DATED : []), ...(shape.texts ?? [])];
    const fields = parts.map(([label, property]): Target => {
      const value = values.get(property);
      const has = typeof value === "string" && value !== "";
      return { ...entry, id: `/${name}/${index}/${property}`, kind: has ? "field" : "missing", label, ...(has && { value }) };
    });
    if (!shape.points) return fields;
    const [label, property] = shape.points;
    return [...fields, { ...entry, ...nextIn(`/${name}/${index}/${property}`, values.get(property)), kind: "new", label }];
  });
  const fresh = shape.head
    .slice(0, 2)
    .map(([label, property]): Target => ({ id: `/${name}/${items.length}/${property}`, kind: "new", group: name, label }));
  return [...old, ...fresh];
}

function skillTargets({ skills = [] }: JsonResume): Target[] {
  const groups = skills.flatMap((group, index): Target[] =>
    group.keywords
      ? [
          {
            ...nextIn(`/skills/${index}/keywords`, group.keywords),
            kind: "new",
            group: "skills",
            label: "keyword",
            ...(group.name && { of: group.name }),
          },
        ]
      : [],
  );
  return [...groups, { id: `/skills/${skills.length}/keywords/0`, kind: "new", group: "skills", label: "keyword" }];
}

function nextIn(at: string, items: unknown): Pick<Target, "id"> & { number: number } {
  const count = Array.isArray(items) ? items.length : 0;
  return { id: `${at}/${count}`, number: count + 1 };
}

const LABEL = /^\W{0,3}\p{L}[^:：.!?]{0,30}?\s*[:：]\s+(?=\S)/u;
const ITEM = /[^\s,;|·•、][^,;|·•、]*/gu;
/** Fields whose name a label in the document only repeats: "Employer: Acme" is Acme. */
const NAMED_BY_LABEL =
  /^\/(?:basics\/(?!summary)|(?:work|education|volunteer|projects)\/\d+\/(?!summary|highlights|courses))|\/(?:startDate|endDate|date|releaseDate|fluency)$/u;
const LISTED = /^\/(?:languages\/\d+\/language|interests\/\d+\/name|skills\/\d+\/keywords\/\d+)$/u;
const ADDS_TO = /\/(?:summary|description|reference|highlights\/\d+|courses\/\d+)$/u;

/** What putting words into a target changes. Words of a field move; a field that had others in the same entry gets them in exchange. */
export function place(reading: CorrectedReading, piece: Piece, targetId: string): Change {
  if (targetId.startsWith("heading:")) {
    const section = HEADINGS.find((kind) => `heading:${kind}` === targetId);
    return section ? { ...nothing, headings: [{ text: piece.text, section }] } : nothing;
  }
  if (targetId === piece.pointer) return nothing;
  const current = pieceOf(reading, targetId);
  if (piece.pointer !== undefined) return move(piece, piece.pointer, targetId, current);
  if (LISTED.test(targetId) && !current) return { ...nothing, corrections: listed(piece, targetId) };
  if (current && ADDS_TO.test(targetId))
    return {
      ...nothing,
      corrections: [{ pointer: targetId, value: `${current.text} ${piece.text}`, from: [...current.spans, ...piece.spans] }],
    };
  return { ...nothing, corrections: [{ pointer: targetId, ...(NAMED_BY_LABEL.test(targetId) ? behindLabel(piece) : whole(piece)) }] };
}

const whole = ({ text, spans }: Piece) => ({ value: text, ...(spans.length > 0 && { from: [...spans] }) });

function move(piece: Piece, source: string, target: string, current: Piece | undefined): Change {
  const entryOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf("/"));
  const isExchange = current !== undefined && entryOf(source) === entryOf(target) && !ADDS_TO.test(target);
  const back: Correction = isExchange ? { pointer: source, ...whole(current) } : { pointer: source, value: null };
  return { ...nothing, corrections: [{ pointer: target, ...whole(piece) }, back] };
}

function behindLabel({ text, spans: [span] }: Piece): Pick<Correction, "value" | "from"> {
  const skipped = LABEL.exec(text)?.[0].length ?? 0;
  return { value: text.slice(skipped), ...(span && { from: [{ start: span.start + skipped, end: span.end }] }) };
}

/** "Languages: German, French" makes two entries, each with its own words as evidence. */
function listed({ text, spans: [span] }: Piece, targetId: string): Correction[] {
  const skipped = LABEL.exec(text)?.[0].length ?? 0;
  return [...text.slice(skipped).matchAll(ITEM)].map(({ 0: item, index }, number) => {
    const start = (span?.start ?? 0) + skipped + index;
    const pointer = targetId.replace(/(\d+)(\/(?:language|name))?$/u, (_, at: string, rest = "") => `${Number(at) + number}${rest}`);
    return { pointer, value: item.trim(), ...(span && { from: [{ start, end: start + item.trimEnd().length }] }) };
  });
}

type Corrected = Pick<CorrectedReading, "corrections" | "headings">;

/** The change that leads back from one reading to the one before it. */
export function backTo(before: Corrected, after: Corrected): Change {
  const isKept = (one: Correction) => after.corrections.some((other) => JSON.stringify(other) === JSON.stringify(one));
  const isOld = (pointer: string) => before.corrections.some((one) => one.pointer === pointer);
  const [old, now] = [before, after].map(({ headings }) => new Map(headings.map(({ text, section }) => [text, section])));
  const texts = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].filter((text) => old?.get(text) !== now?.get(text));
  return {
    corrections: before.corrections.filter((one) => !isKept(one)),
    withdraw: after.corrections.map(({ pointer }) => pointer).filter((pointer) => !isOld(pointer)),
    headings: texts.map((text) => ({ text, section: old?.get(text) ?? null })),
  };
}

/** A change that puts one value into one field, or takes it off. */
export const setting = (correction: Correction): Change => ({ ...nothing, corrections: [correction] });
/** A change that gives a field back to what was read. */
export const withdrawing = (pointer: string): Change => ({ ...nothing, withdraw: [pointer] });
