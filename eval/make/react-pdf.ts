import type { Entry, Line, Sheet, SheetSection } from "./sheet.ts";
import { loadWords } from "./words.ts";

// react-pdf is installed beside this file only (see package.json here), so its types are named as far as they are used.
type Element = object;
type Create = (type: unknown, props: object | null, ...children: (Element | string | undefined)[]) => Element;
type ReactPdf = {
  Document: unknown;
  Page: unknown;
  View: unknown;
  Text: unknown;
  Font: { register(font: object): void };
  renderToBuffer(document: Element): Promise<Buffer>;
};
const [REACT, REACT_PDF] = ["react", "@react-pdf/renderer"];

const FONTS = "/usr/share/texlive/texmf-dist/fonts/truetype/google/carlito/Carlito";
const SIZE = 10.5;
const SIDE = new Set(["skills", "languages", "certificates"]);

/** The sheet by react-pdf, the library behind many resume builders; `linkedin` is the profile export's arrangement. */
export async function reactPdf(sheet: Sheet, layout: string): Promise<Uint8Array> {
  const { createElement: h } = (await import(REACT)) as { createElement: Create };
  const library = (await import(REACT_PDF)) as ReactPdf;
  library.Font.register({
    family: "Carlito",
    fonts: [
      { src: `${FONTS}-Regular.ttf` },
      { src: `${FONTS}-Bold.ttf`, fontWeight: 700 },
      { src: `${FONTS}-Italic.ttf`, fontStyle: "italic" },
    ],
  });
  const page = new ReactPage(h, library, sheet);
  const body = layout === "react-sidebar" ? page.sidebar() : layout === "linkedin" ? page.linkedin() : page.single();
  const document = h(library.Document, { title: sheet.name, creationDate: new Date("2024-01-15T09:00:00Z") }, body);
  return new Uint8Array(await library.renderToBuffer(document));
}

class ReactPage {
  readonly #h: Create;
  readonly #library: ReactPdf;
  readonly #sheet: Sheet;
  constructor(h: Create, library: ReactPdf, sheet: Sheet) {
    this.#h = h;
    this.#library = library;
    this.#sheet = sheet;
  }

  single(): Element {
    const { contact, habits } = this.#sheet;
    return this.#page({ padding: 44, fontSize: 10.5 }, [
      ...this.#head(22),
      this.#text(contact.map(({ label, text }) => (label ? `${label}: ${text}` : text)).join(habits.contactSeparator)),
      ...this.#sections(() => true, { fontSize: 13, marginTop: 12, marginBottom: 5, paddingBottom: 3, borderBottom: "1pt solid #333" }),
    ]);
  }

  sidebar(): Element {
    const side = [...this.#contact({ fontSize: 12 }), ...this.#sections((kind) => SIDE.has(kind), { fontSize: 12, marginTop: 10 })];
    const main = [...this.#head(24), ...this.#sections((kind) => !SIDE.has(kind), { fontSize: 14, marginTop: 12, color: "#0a5" })];
    return this.#page({ flexDirection: "row", fontSize: 10 }, [
      this.#view({ width: "34%", padding: 24, backgroundColor: "#eef" }, side),
      this.#view({ width: "66%", padding: 24 }, main),
    ]);
  }

  /** The profile export: a dark rail, then name, tag line and town; the page's number at the foot. */
  linkedin(): Element {
    const side = [...this.#contact({ fontSize: 13 }), ...this.#sections((kind) => SIDE.has(kind), { fontSize: 13, marginTop: 12 })];
    const main = [...this.#head(26), ...this.#sections((kind) => !SIDE.has(kind), { fontSize: 16, marginTop: 16 })];
    const [before = "", between = ""] = this.#sheet.footer.split("{}");
    const render = ({ pageNumber, totalPages }: { pageNumber: number; totalPages: number }) =>
      `${before}${pageNumber}${between}${totalPages}`;
    const foot = this.#h(this.#library.Text, {
      fixed: true,
      style: { position: "absolute", bottom: 20, left: 40, right: 40, textAlign: "right", fontSize: 9, lineHeight: 1.35 },
      render,
    });
    const rail = { width: "32%", padding: 22, backgroundColor: "#293e49", color: "#fff" };
    return this.#page({ flexDirection: "row", fontSize: 11 }, [
      this.#view(rail, side),
      this.#view({ width: "68%", padding: 30 }, main),
      foot,
    ]);
  }

  #page(style: object, children: Element[]): Element {
    return this.#h(this.#library.Page, { size: "A4", style: { fontFamily: "Carlito", ...style } }, ...children);
  }

  #head(fontSize: number): Element[] {
    const { name, label, place } = this.#sheet;
    const lines = [label, place].filter((line) => line !== undefined);
    return [this.#text(name, { fontSize, fontWeight: 700 }), ...lines.map((line) => this.#text(line, { fontSize: 12 }))];
  }

  #contact(style: object): Element[] {
    const { contactTitle, contact } = this.#sheet;
    return [this.#text(contactTitle, style), ...contact.map(({ text }) => this.#text(text, { fontSize: 9 }))];
  }

  #sections(kinds: (kind: string) => boolean, heading: object): Element[] {
    return this.#sheet.sections
      .filter(({ kind }) => kinds(kind))
      .flatMap((section) => [...(section.title ? [this.#text(section.title, heading)] : []), ...this.#body(section)]);
  }

  #body(section: SheetSection): Element[] {
    return [
      ...(section.text ? [this.#text(section.text)] : []),
      ...(section.entries ?? []).flatMap((entry) => this.#entry(entry)),
      ...(section.groups ?? []).flatMap((group) => this.#group(group)),
      ...(section.list ?? []).map((line) => this.#text(line)),
    ];
  }

  #entry(entry: Entry): Element[] {
    const [first = [], ...rest] = entry.lines;
    const when = entry.when ? [this.#text(entry.when)] : [];
    return [
      this.#view({ flexDirection: "row", justifyContent: "space-between", marginTop: 6 }, [this.#line(first), ...when]),
      ...rest.map((line) => this.#line(line)),
      ...(entry.text ? [this.#text(entry.text)] : []),
      ...(entry.points ?? []).map((point) => this.#text(`${this.#sheet.habits.bullet} ${point}`, { marginLeft: 8 })),
      ...(entry.roles ?? []).flatMap((role) => this.#entry(role)),
    ];
  }

  #group({ label, items, levels }: NonNullable<SheetSection["groups"]>[number]): Element[] {
    const { habits, language } = this.#sheet;
    if (levels) return items.map((item, index) => this.#text(`${item} – ${loadWords(language).levels[(levels[index] ?? 3) - 3]}`));
    return [
      this.#line([
        ...(label ? [{ text: `${label}: `, strong: true as const }] : []),
        { text: items.join(habits.skills === "pipes" ? " | " : ", ") },
      ]),
    ];
  }

  #line(line: Line): Element {
    const { Text } = this.#library;
    return this.#h(
      Text,
      { style: { flexShrink: 1, fontSize: SIZE, lineHeight: 1.35 } },
      ...line.map(({ text, strong, soft }) =>
        this.#h(Text, { style: { ...(strong ? { fontWeight: 700 } : {}), ...(soft ? { fontStyle: "italic" } : {}) } }, text),
      ),
    );
  }

  #text(text: string, style: object = {}): Element {
    // The library counts a line height in the size of the same style only, or else in 18 points.
    return this.#h(this.#library.Text, { style: { fontSize: SIZE, lineHeight: 1.35, ...style } }, text);
  }

  #view(style: object, children: Element[]): Element {
    return this.#h(this.#library.View, { style }, ...children);
  }
}
