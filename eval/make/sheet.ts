import type { Habits } from "./habits.ts";
import type { SectionWord } from "./words.ts";

/** A stretch of a line in one style. */
export type Part = { readonly text: string; readonly strong?: true; readonly soft?: true };
export type Line = readonly Part[];

/** An entry as a document prints it: the date where the layout puts it apart, its lines, then text and points. */
export type Entry = {
  readonly when?: string;
  readonly lines: readonly Line[];
  readonly text?: string;
  readonly points?: readonly string[];
  /** Positions under the employer that `lines` names. */
  readonly roles?: readonly Entry[];
};

export type Group = { readonly label?: string; readonly items: readonly string[]; readonly levels?: readonly number[] };

export type SheetSection = {
  readonly kind: SectionWord | "personal";
  readonly title?: string;
  readonly text?: string;
  readonly entries?: readonly Entry[];
  readonly groups?: readonly Group[];
  /** One short line each: languages, certificates, interests. */
  readonly list?: readonly string[];
};

export type Contact = {
  readonly kind: "email" | "phone" | "place" | "url" | "profile";
  readonly text: string;
  readonly label?: string;
  readonly href?: string;
};

/** A resume as words in order, before any tool gives them a place: what all producers print. */
export type Sheet = {
  readonly language: string;
  readonly name: string;
  readonly titleLine?: string;
  readonly label?: string;
  /** The town as a line below the label, where it is not among the contact. */
  readonly place?: string;
  readonly contact: readonly Contact[];
  readonly contactTitle: string;
  readonly sections: readonly SheetSection[];
  readonly habits: Habits;
  /** "Page {} of {}" in the document's language. */
  readonly footer: string;
};

export const plain = (line: Line): string => line.map((part) => part.text).join("");
