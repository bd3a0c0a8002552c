import lexicon from "../../data/skill-levels/skill-levels.json" with { type: "json" };
import type { Span } from "../../model/index.ts";
import { indexPhrases, phraseOf } from "../../recognise/phrases/find-phrases.ts";

/** One skill as written, without bullet; `level` is what was written of its level: "expert", "90%", "●●●○○". */
export type Atom = Span & { readonly text: string; readonly level?: Span & { readonly text: string } };

const LEVELS = indexPhrases(lexicon.levels.map((word): [string, true] => [word, true]));
const LEAD_IN = new RegExp(`^(?:${lexicon.leadIns.sort((a, b) => b.length - a.length).join("|")})(?:\\s*:)?\\s*`, "iu");
const SEPARATOR =
  /(?:[●○★☆◉◯■□▪▫⬤▰▱█░▓▒▮▯⬛⬜⚫⚪⭐]\s?){2,}|[,;|•·∙▪◦●‖¦、，；/](?=\s|[\p{Script=Han}])|[,;|•·∙▪◦‖¦、，；]|\s[–—/-]\s|\t|\s{3,}/u;
/** Ten rating dots with spaces between them. */
const WIDEST_SEPARATOR = 20;
const CONJUNCTION = /^(?:and|und|et|y|e|en|&|or|oder|ou)\s+/iu;
const RATING =
  /\s*(?:[([]?\s*\d{1,3}\s*%\s*[)\]]?|\d{1,2}\s?\/\s?\d{1,2}|[*●○★☆◉◯■□▪▫⬤▰▱█░▓▒▮▯⬛⬜⚫⚪⭐•·\u2605\u2606\uf111\uf10c]{2,}|\(?\d{1,2}\+?\s*(?:years?|yrs?|jahre?|ans?|años?|anos?|anni|jaar|年)[^,)]*\)?)\s*$/iu;
const LEVEL_TAIL = /\s*(?:[([]([^()[\]]+)[)\]]|(?:[:–—]|\s-|-\s)\s*([^:–—-]+))\s*$/u;
const MOST_WORDS = 8;
/** The first skill of a sentence with the words that lead to it. */
const MOST_WORDS_WITH_LEAD = 16;

/** Cuts at separators, but not inside brackets: "AWS (EC2, S3)" is one skill. */
function cut(text: string): (Span & { readonly dots?: Span })[] {
  const spans: (Span & { readonly dots?: Span })[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? "";
    if ("([{（".includes(sign)) depth++;
    if (")]}）".includes(sign)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const separator = SEPARATOR.exec(text.slice(at, at + WIDEST_SEPARATOR));
    if (separator?.index !== 0) continue;
    const dots = separator[0].trimEnd();
    spans.push({
      start,
      end: at,
      ...(/^[●○★☆◉◯■□▪▫⬤▰▱█░▓▒▮▯⬛⬜⚫⚪⭐\s]{2,}$/u.test(dots) && { dots: { start: at, end: at + dots.length } }),
    });
    at += separator[0].length - 1;
    start = at + 1;
  }
  spans.push({ start, end: text.length });
  return spans;
}

/** Whether a text says how well something is known and nothing else: "Advanced", "Grundkenntnisse". */
export function isLevel(text: string): boolean {
  return phraseOf(text, LEVELS) === true;
}

/** Cuts the level off the end of a skill; `at` is where the level begins. */
function cutLevel(text: string): { readonly skill: string; readonly level?: { readonly at: number; readonly text: string } } {
  const rating = RATING.exec(text);
  const rated = rating ? text.slice(0, rating.index) : text;
  const tail = LEVEL_TAIL.exec(rated);
  const level = tail?.[1] ?? tail?.[2];
  if (tail && level !== undefined && isLevel(level)) {
    return { skill: rated.slice(0, tail.index).trimEnd(), level: { at: tail.index + tail[0].indexOf(level), text: level.trimEnd() } };
  }
  const written = rating?.[0].replace(/^[\s([]+|[\s)\]]+$/gu, "") ?? "";
  return { skill: rated, ...(rating && written !== "" && { level: { at: rating.index + rating[0].indexOf(written), text: written } }) };
}

/** The skills of a list; sentences are no lists and give nothing. A level that stands apart belongs to the skill before it. */
export function atomsOf(text: string, offset: number, mostWords = MOST_WORDS): Atom[] {
  const atoms: Atom[] = [];
  for (const piece of cut(text)) {
    const { value, start, level } = readPiece(text, piece);
    const last = atoms.at(-1);
    const put = (from: number, written: string) => ({ start: offset + from, end: offset + from + written.length, text: written });
    if (last && !last.level && isLevel(value)) atoms[atoms.length - 1] = { ...last, level: put(start, value) };
    else if (/\p{L}/u.test(value) && value.split(/\s+/u).length <= mostWords && !isLevel(value))
      atoms.push({ ...put(start, value), ...(level && { level: put(level.at, level.text) }) });
  }
  return atoms;
}

const SENTENCE_END = /[\p{L}\d)+#][.。]\s*$/u;
const LAST_TWO = /^(.+?)\s+(?:and|und|et|y|e|en|o|ou|or|oder|sowie|ed)\s+(.+)$/u;
/** Words in front of the first skill of a sentence, at least; the first item of a plain list has fewer. */
const LEAD_WORDS = 3;

/**
 * The skills of a list that is written as a sentence: "In my daily work I rely on Excel, SPSS and Word."
 *
 * The lead-in ends where the last words with a capital begin in the first item, or in the second after "Au quotidien,"; a
 * closing "and" parts two items. Undefined where the text is no such sentence.
 */
export function atomsOfSentence(text: string, offset: number): Atom[] | undefined {
  if (!SENTENCE_END.test(text)) return undefined;
  const atoms = atomsOf(text, offset, MOST_WORDS_WITH_LEAD);
  const first = /^\p{Ll}/u.test(atoms[1]?.text ?? "") && leadLength(atoms[1]?.text ?? "", 1) !== undefined ? 1 : 0;
  const lead = atoms[first];
  const length = lead && leadLength(lead.text, first === 1 ? 1 : LEAD_WORDS);
  if (!lead || length === undefined || atoms.length < 3) return undefined;
  const rest = atoms.slice(first + 1).filter((atom) => atom.text.split(/\s+/u).length <= MOST_WORDS);
  const last = rest.pop();
  if (!last) return undefined;
  return [{ ...lead, start: lead.start + length, text: lead.text.slice(length) }, ...rest, ...partLast(last)];
}

/** How long the words before the last name in a text are: "gebruik ik Lezen van tekeningen" -> 11; undefined for too few. */
function leadLength(text: string, least: number): number | undefined {
  const capitals = [...text.matchAll(/(?<=\s)\p{Lu}/gu)].map((match) => match.index);
  // "API testing", "Visual Studio": words with capitals next to each other are one name.
  const start = capitals.findLast((at, index) => index === 0 || !/^\p{Lu}\S*\s$/u.test(text.slice(capitals[index - 1], at)));
  return start !== undefined && text.slice(0, start).trim().split(/\s+/u).length >= least ? start : undefined;
}

/** The two items of "Excel and Word"; one where there is no such word. */
export function partLast(last: Atom): Atom[] {
  const [, one, other] = LAST_TWO.exec(last.text) ?? [];
  if (one === undefined || other === undefined) return [last];
  return [
    { start: last.start, end: last.start + one.length, text: one },
    { start: last.end - other.length, end: last.end, text: other },
  ];
}

/** A piece without conjunction, lead-in, bullet and level; positions count in `text`. */
function readPiece(text: string, piece: Span & { readonly dots?: Span }) {
  let value = text.slice(piece.start, piece.end);
  let start = piece.start;
  const drop = (count: number) => {
    value = value.slice(count);
    start += count;
  };
  drop(value.length - value.trimStart().length);
  drop(CONJUNCTION.exec(value)?.[0].length ?? 0);
  if (!isLevel(value.trim())) drop(LEAD_IN.exec(value)?.[0].length ?? 0);
  drop(/^[-–—•·*\s]+/u.exec(value)?.[0].length ?? 0);
  const { skill, level } = cutLevel(value.trimEnd());
  const { dots } = piece;
  return {
    start,
    value: skill.replace(/(?<=[\p{L}\d)+#])[.。]$/u, "").trimEnd(),
    level: level ? { ...level, at: start + level.at } : dots && { at: dots.start, text: text.slice(dots.start, dots.end) },
  };
}
