import { readFile } from "node:fs/promises";
import { VectorsError } from "./provider.ts";

/** Texts to the numbers of a model's vocabulary. */
export type Tokenizer = { readonly encode: (text: string, most: number) => readonly number[] };

type TokenizerFile = {
  readonly model?: {
    readonly type?: string;
    readonly vocab?: Readonly<Record<string, number>>;
    readonly unk_token?: string;
    readonly continuing_subword_prefix?: string;
    readonly max_input_chars_per_word?: number;
  };
  readonly normalizer?: { readonly lowercase?: boolean; readonly strip_accents?: boolean | null } | null;
};

/** Signs and CJK letters stand by themselves; everything between blanks and them is a word. */
const WORD = /[\p{Script=Han}]|[\p{P}\p{S}]|[^\s\p{P}\p{S}\p{Script=Han}]+/gu;
const LONGEST_WORD = 100;

/** Reads a `tokenizer.json` of the WordPiece kind (BERT, MiniLM). */
export async function readWordPiece(path: string): Promise<Tokenizer> {
  const file = JSON.parse(await readFile(path, "utf8")) as TokenizerFile;
  const { vocab } = file.model ?? {};
  // Older files leave the type out.
  if (!vocab || Array.isArray(vocab) || (file.model?.type ?? "WordPiece") !== "WordPiece")
    throw new VectorsError("VECTORS_UNREADABLE", `${path}: only WordPiece tokenizers (BERT, MiniLM) can be used.`);
  const numbers = new Map(Object.entries(vocab));
  const special = (token: string): number => {
    const number = numbers.get(token);
    if (number === undefined) throw new VectorsError("VECTORS_UNREADABLE", `${path}: the vocabulary has no ${token}.`);
    return number;
  };
  const [start, end, unknown] = [special("[CLS]"), special("[SEP]"), special(file.model?.unk_token ?? "[UNK]")];
  const prefix = file.model?.continuing_subword_prefix ?? "##";
  const longest = file.model?.max_input_chars_per_word ?? LONGEST_WORD;
  const isLower = file.normalizer?.lowercase ?? true;
  const isStripped = file.normalizer?.strip_accents ?? isLower;
  const normal = (text: string): string => {
    const cased = isLower ? text.toLowerCase() : text;
    return (isStripped ? cased.normalize("NFD").replace(/\p{Mn}+/gu, "") : cased).replace(/[\p{Cc}\p{Cf}](?<![\t\n\r])/gu, "");
  };
  return {
    encode: (text, most) => {
      const pieces: number[] = [];
      for (const [word] of normal(text).matchAll(WORD)) {
        if (pieces.length >= most - 2) break;
        pieces.push(...(piecesOf(word, numbers, prefix, longest) ?? [unknown]));
      }
      return [start, ...pieces.slice(0, Math.max(0, most - 2)), end];
    },
  };
}

/** The longest known beginning, then the longest known continuation, and so on; undefined where that ends nowhere. */
function piecesOf(word: string, numbers: ReadonlyMap<string, number>, prefix: string, longest: number): readonly number[] | undefined {
  const letters = [...word];
  if (letters.length > longest) return undefined;
  const pieces: number[] = [];
  for (let at = 0; at < letters.length; ) {
    let end = letters.length;
    let found: number | undefined;
    for (; end > at && found === undefined; end -= 1) found = numbers.get((at > 0 ? prefix : "") + letters.slice(at, end).join(""));
    if (found === undefined) return undefined;
    pieces.push(found);
    at = end + 1;
  }
  return pieces;
}
