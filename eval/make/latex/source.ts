import type { Entry, Line, Sheet, SheetSection } from "../sheet.ts";
import { loadWords } from "../words.ts";

/** How a class says the things that all classes can say. */
export type Dialect = {
  readonly preamble: (sheet: Sheet) => string;
  readonly head: (sheet: Sheet) => string;
  readonly section: (title: string) => string;
  readonly entry: (entry: Entry, body: string) => string;
  /** A labelled line: a skill group. */
  readonly item: (label: string, text: string) => string;
  readonly text: (text: string) => string;
  /** A section that is a list of its own, where it needs a place in a table or list around it. */
  readonly list?: (items: readonly string[]) => string;
  readonly foot?: string;
  /** What comes before a section of this kind: a change of column. */
  readonly before?: (kind: string) => string;
};

/** The sheet as LaTeX in one dialect. */
export function latexOf(sheet: Sheet, dialect: Dialect): string {
  const sections = sheet.sections.map(
    (section) =>
      `${dialect.before?.(section.kind) ?? ""}${section.title ? dialect.section(tex(section.title)) : ""}\n${bodyOf(section, sheet, dialect)}`,
  );
  return `${dialect.preamble(sheet)}\n\\begin{document}\n${dialect.head(sheet)}\n${sections.join("\n")}\n${dialect.foot ?? ""}\n\\end{document}\n`;
}

function bodyOf(section: SheetSection, sheet: Sheet, dialect: Dialect): string {
  return [
    section.text ? dialect.text(tex(section.text)) : "",
    ...(section.entries ?? []).map((entry) => entryOf(entry, dialect)),
    ...(section.groups ?? []).flatMap((group) => groupOf(group, sheet, dialect)),
    section.list?.length ? (dialect.list ?? itemize)(section.list) : "",
  ].join("\n");
}

function entryOf(entry: Entry, dialect: Dialect): string {
  const body = `${entry.text ? `${tex(entry.text)}\n` : ""}${entry.points?.length ? itemize(entry.points) : ""}`;
  return [dialect.entry(entry, body), ...(entry.roles ?? []).map((role) => entryOf(role, dialect))].join("\n");
}

function groupOf(
  { label, items, levels }: NonNullable<SheetSection["groups"]>[number],
  { habits, language }: Sheet,
  dialect: Dialect,
): string[] {
  if (levels) return items.map((item, index) => dialect.item("", tex(`${item} – ${loadWords(language).levels[(levels[index] ?? 3) - 3]}`)));
  return [dialect.item(tex(label ?? ""), tex(items.join(habits.skills === "pipes" ? " | " : ", ")))];
}

export const itemize = (points: readonly string[]) =>
  `\\begin{itemize}\n${points.map((point) => `\\item ${tex(point)}`).join("\n")}\n\\end{itemize}\n`;

export const texLine = (line: Line) =>
  line.map(({ text, strong, soft }) => (strong ? `\\textbf{${tex(text)}}` : soft ? `\\emph{${tex(text)}}` : tex(text))).join("");

/** The lines below the first, as one. */
export const texRest = ({ lines }: Entry) => lines.slice(1).map(texLine).join("\\\\ ");
export const contactItems = (sheet: Sheet) => sheet.contact.map(({ label, text }) => tex(label ? `${label}: ${text}` : text));
export const contactOfKind = (sheet: Sheet, kind: string) => tex(sheet.contact.find((one) => one.kind === kind)?.text ?? "");

export function tex(text: string): string {
  const escaped = text.replace(/[\\&%$#_{}]/g, (sign) => (sign === "\\" ? "\\textbackslash{}" : `\\${sign}`));
  return escaped
    .replaceAll("~", "\\textasciitilde{}")
    .replaceAll("–", "--")
    .replaceAll("—", "---")
    .replaceAll("’", "'")
    .replaceAll("●", "$\\bullet$")
    .replaceAll("○", "$\\circ$")
    .replaceAll("•", "\\textbullet{}")
    .replaceAll("·", "\\textperiodcentered{}")
    .replaceAll("…", "\\ldots{}")
    .replaceAll("º", "\\textordmasculine{}")
    .replaceAll("€", "EUR")
    .replaceAll("£", "\\pounds{}")
    .replaceAll("  ", "~ ");
}
