/** Names of code pages by the number Windows gives them; those of the 125x family go by their number. */
const NAMES: Readonly<Record<number, string>> = {
  866: "ibm866",
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  20866: "koi8-r",
  28592: "iso-8859-2",
  28595: "iso-8859-5",
  54936: "gb18030",
  65001: "utf-8",
};

/** Code pages by the character set that a font is declared for. */
const OF_CHARSET: Readonly<Record<number, number>> = {
  0: 1252,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** The code page of a font's character set; `undefined` where it is the document's own. */
export function codePageOfCharset(charset: number): number | undefined {
  return OF_CHARSET[charset];
}

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/** Bytes of a code page as text; an unknown page is read as Western European. */
export function decodeCodePage(bytes: Uint8Array, codePage: number): string {
  const name = NAMES[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : "windows-1252");
  const decoder = decoders.get(name) ?? new TextDecoder(name);
  decoders.set(name, decoder);
  return decoder.decode(bytes);
}

/** Fonts whose letters are signs: only their bullets can be read. */
export function isSymbolFont(name: string): boolean {
  return /symbol|[wW]ing ?dings|webdings|dingbats|marlett/iu.test(name);
}

/** A letter of a symbol font as text, in the private use area where such letters live in all formats; blanks stay blanks. */
export function symbolText(bytes: Uint8Array): string {
  return [...bytes].map((byte) => (byte <= 0x20 ? " " : String.fromCharCode(0xf000 + byte))).join("");
}
