import { footerOf, type Printer } from "./chromium.ts";
import type { Family } from "./families.ts";
import type { Habits } from "./habits.ts";
import { pageOf } from "./html/page.ts";
import type { OfficeJob } from "./office.ts";
import { withFixedDates } from "./pdf-dates.ts";
import type { Sheet } from "./sheet.ts";
import { markdownOf, textOf } from "./text.ts";
import { wordOf } from "./word/document.ts";

export type Made = Uint8Array | string;
type Order = { readonly sheet: Sheet; readonly family: Family; readonly seed: string; readonly printer: Printer };
type Producer = {
  readonly extension: string | ((layout: string) => string);
  /** Habits that the tool itself brings. */
  readonly habits?: Partial<Habits>;
  /** LibreOffice turns the document into this at the end. */
  readonly office?: OfficeJob["format"];
  readonly make: (order: Order) => Promise<Made> | Made;
};

const word = ({ sheet, family, seed }: Order) => wordOf(sheet, family.layout, seed, family.footer === true);
const TEXT_HABITS: Partial<Habits> = { upperName: false };

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
};
