import type { Span } from "./evidence.ts";
import type { SectionKind } from "./laid-out.ts";
import type { DocumentFormat } from "./source-document.ts";

/**
 * What resumes made with one template have in common: page, typefaces, and the wording and order of their headings.
 *
 * `body`, `heading` and `looks` name how text looks; documents without any typography have only their headings.
 */
export type LayoutSignature = {
  readonly format: DocumentFormat;
  readonly page?: string;
  readonly body: string;
  readonly heading?: string;
  readonly looks: readonly string[];
  readonly titles: readonly string[];
};

/**
 * Where a value stands among the lines of its entry: how it looks, how many rows below the entry's first read row, the
 * how-manieth part of that row, and the separators of that row; or the label before it.
 */
export type Slot = {
  readonly look: string;
  readonly row: number;
  readonly part: number;
  readonly marks: string;
  readonly label?: string;
  /** How sure the machine was of what it had read instead; where it is much surer, the habit gives way. */
  readonly sureness?: number;
};

/**
 * One thing that a person's correction says about a layout; it names places and headings and holds no value.
 *
 * `heading`: this line heads a section of this kind. `slot`: this field of every entry of this list stands there (the
 * list `basics` has one entry). `label`: an unread line with this label makes entries of this list, from the whole line,
 * from what follows the label, or from each of the items that follow it.
 */
export type HabitRule =
  | { readonly kind: "heading"; readonly text: string; readonly section: SectionKind }
  | { readonly kind: "slot"; readonly list: string; readonly field: string; readonly slot: Slot }
  | { readonly kind: "label"; readonly list: string; readonly field: string; readonly label: string; readonly part: LabelPart };

/** How much of a line with a label is the value. */
export type LabelPart = "line" | "value" | "items";

/** What corrections taught about one layout. `id` is chosen by whoever keeps it; without a signature it fits any document. */
export type LayoutHabit = { readonly id: string; readonly signature?: LayoutSignature; readonly rules: readonly HabitRule[] };

/** A habit's rule that changed a reading, and the fields that it changed. */
export type LearntUse = { readonly habit: string; readonly rule: HabitRule; readonly pointers: readonly string[] };

/** A field as a person says it should be; `from` are the places of its words, where it was taken from the document. */
export type FieldCorrection = { readonly pointer: string; readonly value: string | null; readonly from?: readonly Span[] | undefined };

/** A line that a person calls a heading, by its words. */
export type HeadingCorrection = { readonly text: string; readonly section: SectionKind };
