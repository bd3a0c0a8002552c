import type { JsonResume } from "@candor/engine";
import { footerOf, type Printer } from "./chromium.ts";
import type { Family } from "./families.ts";
import { positionedPdf } from "./google-docs.ts";
import type { Habits } from "./habits.ts";
import { pageOf } from "./html/page.ts";
import { latexPdf } from "./latex/compile.ts";
import { linkedinSheet, linkedinShows } from "./linkedin.ts";
import type { OfficeJob } from "./office.ts";
import { withFixedDates } from "./pdf-dates.ts";
import { reactPdf } from "./react-pdf.ts";
import { scanOf } from "./scan.ts";
import type { Sheet } from "./sheet.ts";
import { markdownOf, textOf } from "./text.ts";
import { typstPdf } from "./typst.ts";
import { wordOf } from "./word/document.ts";
import type { Words } from "./words.ts";

export type Made = Uint8Array | string;
type Order = {
  readonly sheet: Sheet;
  readonly shown: JsonResume;
  readonly words: Words;
  readonly family: Family;
  readonly seed: string;
  readonly printer: Printer;
};
type Producer = {
  readonly extension: string | ((layout: string) => string);
  /** Habits that the tool itself brings. */
  readonly habits?: Partial<Habits>;
  /** LibreOffice turns the document into this at the end. */
  readonly office?: OfficeJob["format"];
  /** What the tool leaves out of every document. */
  readonly shows?: (resume: JsonResume) => JsonResume;
  readonly make: (order: Order) => Promise<Made> | Made;
};

const word = ({ sheet, family, seed }: Order) => wordOf(sheet, family.layout, seed, family.footer === true);
const TEXT_HABITS: Partial<Habits> = { upperName: false };
/** Tools that set accents and blanks themselves, and know no skill bars. */
const TYPESET: Partial<Habits> = { decomposed: false, looseBlanks: false, datePlace: "side" };
const pageHtml = ({ sheet, family, seed }: Order) => pageOf(sheet, family.layout, seed);

/** The tools that documents come from. */
export const PRODUCERS: Record<string, Producer> = {
  chromium: {
    extension: "pdf",
    make: async ({ sheet, family, seed, printer }) =>
      withFixedDates(
        await printer.print(pageOf(sheet, family.layout, seed), family.footer ? footerOf(sheet.footer, sheet.name) : undefined),
      ),
  },
  word: { extension: "docx", make: word },
  libreoffice: { extension: "pdf", office: "pdf", make: word },
  "libreoffice-odt": { extension: "odt", office: "odt", make: word },
  "libreoffice-rtf": { extension: "rtf", office: "rtf", make: word },
  "libreoffice-doc": { extension: "doc", office: "doc", make: word },
  text: {
    extension: (layout) => (layout === "markdown" ? "md" : layout.endsWith("text") ? "txt" : "html"),
    habits: TEXT_HABITS,
    make: ({ sheet, family, seed }) => {
      if (family.layout === "markdown") return markdownOf(sheet);
      return family.layout.endsWith("text") ? textOf(sheet, family.layout === "underlined-text") : pageOf(sheet, family.layout, seed);
    },
  },
  "google-docs": {
    extension: "pdf",
    make: async (order) => withFixedDates(await positionedPdf(order.printer, pageHtml(order))),
  },
  latex: { extension: "pdf", habits: TYPESET, make: ({ sheet, family }) => latexPdf(sheet, family.layout) },
  typst: { extension: "pdf", habits: TYPESET, make: ({ sheet, family }) => typstPdf(sheet, family.layout) },
  "react-pdf": {
    extension: "pdf",
    habits: { decomposed: false, bullet: "•" },
    make: ({ sheet, family }) => reactPdf(sheet, family.layout),
  },
  linkedin: {
    extension: "pdf",
    habits: {
      dates: "long",
      decomposed: false,
      looseBlanks: false,
      hides: [],
      contactLabels: false,
      upperName: false,
      oldestFirst: false,
      town: "own-line",
    },
    shows: linkedinShows,
    make: ({ sheet, shown, words }) => reactPdf(linkedinSheet(shown, words, sheet), "linkedin"),
  },
  scan: {
    extension: "pdf",
    make: async (order) => scanOf(await order.printer.print(pageHtml(order)), order.seed),
  },
};
