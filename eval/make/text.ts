import { type Entry, plain, type Sheet, type SheetSection } from "./sheet.ts";
import { loadWords } from "./words.ts";

/** The sheet as plain text: headings in upper case or underlined, dates at the right or beside. */
export function textOf(sheet: Sheet, underlined: boolean): string {
  const heading = (title: string) => (underlined ? [title, "=".repeat([...title].length)] : [title.toUpperCase()]);
  const lines = [
    ...(sheet.titleLine ? [sheet.titleLine, ""] : []),
    sheet.name,
    ...(sheet.label ? [sheet.label] : []),
    ...contactLines(sheet),
    ...sheet.sections.flatMap((section) => ["", ...(section.title ? heading(section.title) : []), ...bodyLines(section, sheet)]),
  ];
  return `${lines.join("\n")}\n`;
}

/** The sheet as Markdown. */
export function markdownOf(sheet: Sheet): string {
  const lines = [
    `# ${sheet.name}`,
    ...(sheet.label ? ["", `**${sheet.label}**`] : []),
    "",
    sheet.contact.map((one) => (one.href ? `[${one.text}](${one.href})` : one.text)).join(" | "),
    ...sheet.sections.flatMap((section) => [
      "",
      ...(section.title ? [`## ${section.title}`, ""] : []),
      ...(section.entries ?? []).flatMap((entry) => markdownEntry(entry, "###")),
      ...bodyLines({ ...section, entries: [] }, sheet, "- "),
    ]),
  ];
  return `${lines.join("\n")}\n`;
}

function markdownEntry(entry: Entry, mark: string): string[] {
  const [first = [], ...rest] = entry.lines;
  return [
    `${mark} ${plain(first)}`,
    ...rest.map((line) => `${line.map((part) => (part.strong ? `**${part.text}**` : part.text)).join("")}  `),
    ...(entry.when ? [`*${entry.when}*`] : []),
    "",
    ...(entry.text ? [entry.text, ""] : []),
    ...(entry.points ?? []).map((point) => `- ${point}`),
    ...(entry.roles ?? []).flatMap((role) => markdownEntry(role, "####")),
    "",
  ];
}

function contactLines({ contact, habits }: Sheet): string[] {
  const items = contact.map(({ label, text }) => (label ? `${label}: ${text}` : text));
  return habits.contactLabels ? items : [items.join(habits.contactSeparator)];
}

function bodyLines(section: SheetSection, sheet: Sheet, mark = ""): string[] {
  return [
    ...(section.text ? wrap(section.text) : []),
    ...(section.entries ?? []).flatMap((entry) => entryLines(entry, sheet)),
    ...(section.groups ?? []).flatMap((group) => groupLines(group, sheet).map((line) => `${mark}${line}`)),
    ...(section.list ?? []).map((line) => `${mark || "- "}${line}`),
  ];
}

function entryLines(entry: Entry, sheet: Sheet): string[] {
  const [first = [], ...rest] = entry.lines;
  const head = plain(first);
  const gap = " ".repeat(Math.max(3, 78 - head.length - (entry.when ?? "").length));
  return [
    entry.when ? `${head}${gap}${entry.when}` : head,
    ...rest.map(plain),
    ...(entry.text ? wrap(entry.text) : []),
    ...(entry.points ?? []).flatMap((point) => wrap(`${sheet.habits.bullet} ${point}`, "  ")),
    ...(entry.roles ?? []).flatMap((role) => entryLines(role, sheet).slice(0, -1)),
    "",
  ];
}

function groupLines({ label, items, levels }: NonNullable<SheetSection["groups"]>[number], { habits, language }: Sheet): string[] {
  const words = loadWords(language);
  if (levels) return items.map((item, index) => `${item} – ${words.levels[(levels[index] ?? 3) - 3]}`);
  const list = items.join(habits.skills === "pipes" ? " | " : language === "zh" ? "、" : ", ");
  return [label ? `${label}: ${list}` : list];
}

function wrap(text: string, indent = "", width = 88): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line && line.length + word.length + 1 > width) {
      lines.push(line);
      line = indent + word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}
