import type { Contact, Entry, Line, Sheet, SheetSection } from "../sheet.ts";
import { loadWords } from "../words.ts";

/** The pieces of a sheet as HTML; the layouts put them in place. */
export function headOf(sheet: Sheet): string {
  const title = sheet.titleLine ? `<p class="title">${text(sheet.titleLine)}</p>` : "";
  return `${title}<h1>${text(sheet.name)}</h1>${sheet.label ? `<p class="label">${text(sheet.label)}</p>` : ""}`;
}

/** Contact as one line, or one item below the other (`stacked`), or behind icon-font glyphs. */
export function contactOf({ contact, habits }: Sheet, style: "line" | "stacked" | "icons" | "table"): string {
  const item = (one: Contact) => {
    const label = one.label && style !== "icons" ? `${text(one.label)}: ` : "";
    const shown = one.href ? `<a href="${text(one.href)}">${text(one.text)}</a>` : text(one.text);
    return `${style === "icons" ? `<i class="icon">${ICONS[one.kind]}</i> ` : label}${shown}`;
  };
  if (style === "line") return `<p class="contact">${contact.map(item).join(`<span>${text(habits.contactSeparator)}</span>`)}</p>`;
  if (style === "table")
    return `<table class="contact">${contact.map((one) => `<tr><td>${text(one.label ?? "")}</td><td>${text(one.text)}</td></tr>`).join("")}</table>`;
  return `<ul class="contact">${contact.map((one) => `<li>${item(one)}</li>`).join("")}</ul>`;
}

export function sectionsOf(sheet: Sheet, rail = false, kinds: (kind: string) => boolean = () => true): string {
  return sheet.sections
    .filter(({ kind }) => kinds(kind))
    .map(
      (section) => `<section>${section.title ? `<h2>${text(section.title)}</h2>` : ""}<div>${bodyOf(section, sheet, rail)}</div></section>`,
    )
    .join("");
}

function bodyOf(section: SheetSection, sheet: Sheet, rail: boolean): string {
  return [
    section.text ? `<p>${text(section.text)}</p>` : "",
    (section.entries ?? []).map((entry) => entryOf(entry, sheet, rail)).join(""),
    section.groups ? groupsOf(section.groups, sheet) : "",
    section.list ? `<ul class="plain">${section.list.map((line) => `<li>${text(line)}</li>`).join("")}</ul>` : "",
  ].join("");
}

function entryOf(entry: Entry, sheet: Sheet, rail: boolean): string {
  const body = `${entry.text ? `<p>${text(entry.text)}</p>` : ""}${pointsOf(entry, sheet)}${(entry.roles ?? []).map((role) => entryOf(role, sheet, rail)).join("")}`;
  const [first = [], ...rest] = entry.lines;
  if (rail) {
    const lines = entry.lines.map((line) => `<div>${lineOf(line)}</div>`).join("");
    return `<table class="entry"><tr><td class="when">${text(entry.when ?? "")}</td><td>${lines}${body}</td></tr></table>`;
  }
  const when = entry.when ? `\n<span class="when">${text(entry.when)}</span>` : "";
  const lines = rest.map((line) => `<div class="second">${lineOf(line)}</div>`).join("");
  return `<div class="entry"><div class="row"><span>${lineOf(first)}</span>${when}</div>${lines}${body}</div>`;
}

function pointsOf({ points = [] }: Entry, { habits }: Sheet): string {
  if (!points.length) return "";
  if (habits.bullet === "•") return `<ul>${points.map((point) => `<li>${text(point)}</li>`).join("")}</ul>`;
  return points.map((point) => `<p class="point">${text(habits.bullet)} ${text(point)}</p>`).join("");
}

function groupsOf(groups: NonNullable<SheetSection["groups"]>, { habits, language }: Sheet): string {
  const style = habits.skills;
  return groups
    .map(({ label, items, levels }) => {
      if (levels) return items.map((item, index) => levelOf(item, levels[index] ?? 3, style, language)).join("");
      if (style === "tags") return `<p>${items.map((item) => `<span class="tag">${text(item)}</span>`).join(" ")}</p>`;
      if (style === "label-column")
        return `<table class="labelled"><tr><td>${text(label ?? "")}</td><td>${text(items.join(", "))}</td></tr></table>`;
      if (style === "table") {
        const rows = Array.from({ length: Math.ceil(items.length / 3) }, (_, row) => items.slice(row * 3, row * 3 + 3));
        const cells = rows.map((row) => `<tr>${[0, 1, 2].map((column) => `<td>${text(row[column] ?? "")}</td>`).join("")}</tr>`).join("");
        return `${label ? `<p><b>${text(label)}</b></p>` : ""}<table class="grid">${cells}</table>`;
      }
      const list = items.join(style === "pipes" ? " | " : language === "zh" ? "、" : ", ");
      return `<p>${label ? `<b>${text(label)}:</b> ` : ""}${text(list)}</p>`;
    })
    .join("");
}

function levelOf(item: string, level: number, style: string, language: string): string {
  if (style === "levels") return `<p>${text(item)} – ${text(loadWords(language).levels[level - 3] ?? "")}</p>`;
  if (style === "dots") return `<p class="row"><span>${text(item)}</span> <span>${"●".repeat(level)}${"○".repeat(5 - level)}</span></p>`;
  return `<p>${text(item)}</p><div class="bar"><div style="width:${level * 20}%"></div></div>`;
}

export const lineOf = (line: Line): string =>
  line.map((part) => (part.strong ? `<b>${text(part.text)}</b>` : part.soft ? `<em>${text(part.text)}</em>` : text(part.text))).join("");

/** Code points of Font Awesome: a parser sees letters of the private use area before the address. */
const ICONS: Record<Contact["kind"], string> = { email: "\uf0e0", phone: "\uf095", place: "\uf3c5", url: "\uf0ac", profile: "\uf0c1" };

export function text(value: string): string {
  // Chromium folds several blanks into one, so that blanks a document doubles must be hard ones.
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("  ", "&nbsp; ");
}
