import type { HostileDocument } from "./hostile-document.ts";
import { PDFS } from "./pdfs.ts";
import { TEXTS } from "./texts.ts";
import { WRONG_TYPES } from "./wrong-types.ts";
import { ZIPS } from "./zips.ts";

/** Files made to harm their reader: more than two hundred, each with a name of its own. */
export const HOSTILE_DOCUMENTS: readonly HostileDocument[] = [...WRONG_TYPES, ...ZIPS, ...PDFS, ...TEXTS];
