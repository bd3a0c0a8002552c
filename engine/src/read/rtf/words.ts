/** Groups that hold nothing a reader of the page sees; starred groups not named below are passed over as well. */
export const SKIPPED = new Set([
  "info",
  "pict",
  "nonshppict",
  "shprslt",
  "nonesttables",
  "xe",
  "tc",
  "tcn",
  "private",
  "filetbl",
  "listtable",
  "listoverridetable",
  "revtbl",
  "mmathPict",
]);

/** Groups whose own text does not count, but which hold groups that do: shapes, objects, alternatives. */
export const SILENT = new Set(["shp", "shpinst", "do", "object", "objattph", "upr", "nesttableprops", "field"]);

/** Groups of text in their own right. */
export const STORIES: Readonly<Record<string, "header" | "footer" | "text-box">> = {
  header: "header",
  headerl: "header",
  headerr: "header",
  headerf: "header",
  footer: "footer",
  footerl: "footer",
  footerr: "footer",
  footerf: "footer",
  footnote: "footer",
  shptxt: "text-box",
  dptxbxtext: "text-box",
};

/** Groups inside silent ones whose text counts again. */
export const AUDIBLE = new Set(["fldrslt", "result", "ud"]);

/** Control words that stand for a character. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: "\t",
  line: "\n",
  lbr: "\n",
  softline: "\n",
  page: "\n",
  column: "\n",
  emdash: "—",
  endash: "–",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  emspace: "\u2003",
  enspace: "\u2002",
  qmspace: "\u2005",
  zwj: "\u200d",
  zwnj: "\u200c",
};

/** Control signs that stand for a character. */
export const SIGNS: Readonly<Record<string, string>> = { "\\": "\\", "{": "{", "}": "}", "~": "\u00a0", _: "-", "\t": "\t" };
