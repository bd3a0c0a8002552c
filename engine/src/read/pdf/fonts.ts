/** What the reader needs to know of a font. */
export type FontFacts = {
  readonly name?: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Width units to multiples of the font size. */
  readonly widthScale: number;
  readonly vertical: boolean;
  /** Letters of this font are pictures: nothing of it is text. */
  readonly icons: boolean;
  /** A font of symbols, whose letters stand for bullets. */
  readonly symbols: boolean;
};

const SUBSET_PREFIX = /^[A-Z]{6}\+/u;
const BOLD = /bold|black|heavy|demi|[-_ ](?:bd|sb|semi)\b|(?:^|[^a-z])(?:cmbx|sfbx|ecbx|lmroman\d+-bold)|medi(?:um)?\b/iu;
const NOT_BOLD = /semi-?light|demi-?light|extra-?light/iu;
const ITALIC = /italic|oblique|slanted|kursiv|(?:^|[^a-z])(?:cmti|sfti|ecti|cmsl)|[-_]it\b/iu;
const ICONS =
  /font-?awesome|\bfa-(?:solid|regular|brands)|phosphor|icomoon|material-?(?:icons|symbols)|ionicons|fontello|glyphicons|feather|bootstrap-?icons|lineicons|line-?awesome|remixicon|academicons|tabler-icons|dashicons|octicons|fontisto|typicons|simple-?line-?icons|lucide/iu;
const SYMBOLS = /wingdings|webdings|marvosym/iu;

/** Facts from a font object of pdf.js, whose own weight flags are missing for most embedded fonts. */
export function fontFacts(font: unknown): FontFacts {
  const { name, bold, black, italic, fontMatrix, vertical } = fieldsOf(font);
  const plain = typeof name === "string" ? name.replace(SUBSET_PREFIX, "") : "";
  const widthScale = matrixScale(fontMatrix);
  return {
    ...(plain ? { name: plain } : {}),
    bold: bold === true || black === true || (BOLD.test(plain) && !NOT_BOLD.test(plain)),
    italic: italic === true || ITALIC.test(plain),
    widthScale,
    vertical: vertical === true,
    icons: ICONS.test(plain),
    symbols: SYMBOLS.test(plain),
  };
}

function fieldsOf(font: unknown): Readonly<Record<string, unknown>> {
  return font && typeof font === "object" ? (font as Readonly<Record<string, unknown>>) : {};
}

function matrixScale(matrix: unknown): number {
  const first = Array.isArray(matrix) ? matrix[0] : undefined;
  return typeof first === "number" && first !== 0 ? Math.abs(first) : 0.001;
}
