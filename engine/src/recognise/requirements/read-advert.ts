import { wordsOf } from "../phrases/phrase-table.ts";
import { advertLanguage } from "./advert-language.ts";
import { type AdvertItem, type KnownLines, readItems } from "./sections.ts";
import { type WordTables, wordTables } from "./word-tables.ts";

/** An advert parted into its paragraphs and list items, with the words of the language that it is written in. */
export type Advert = { readonly text: string; readonly tables: WordTables; readonly items: readonly AdvertItem[] };

/** Parts an advert; what it demands, offers and says of the employer is told from the parts. */
export function readAdvert(text: string, known: KnownLines = {}): Advert {
  const tables = wordTables(advertLanguage(wordsOf(text)));
  return { text, tables, items: readItems(text, tables, known) };
}
