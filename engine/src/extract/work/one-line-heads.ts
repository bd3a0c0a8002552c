import { scoreOrganisation } from "../../recognise/companies/score-organisation.ts";
import { scoreTitle } from "../../recognise/titles/score-title.ts";
import type { Fragment } from "../entries/fragments.ts";
import { trimSpan } from "../entries/trim-span.ts";
import { canBeName, type Scored, scoreFragment } from "./assign-roles.ts";

const CLEARLY_TITLE = 0.6;
const CLEARLY_ORGANISATION = 0.6;
const RATHER_ORGANISATION = 0.45;
const RATHER_TITLE = 0.45;
const ANCHOR_ROW = "0/";
/** A town, told by its shape: "Rossaveal", "Nether Wallop". */
const TOWN = /^\p{Lu}[\p{Ll}'’-]{2,}(?:[\s-]\p{Lu}?[\p{L}'’]+){0,2}\.?$/u;

/** The commas of a text that stand outside of brackets. */
function commas(text: string): readonly { readonly at: number; readonly end: number }[] {
  let depth = 0;
  const found: { at: number; end: number }[] = [];
  for (const match of text.matchAll(/[()]|,\s+/gu)) {
    if (match[0] === "(") depth += 1;
    else if (match[0] === ")") depth -= 1;
    else if (depth <= 0) found.push({ at: match.index, end: match.index + match[0].length });
  }
  return found;
}

function piece(fragment: Fragment, from: number, to: number, text: string, more: Partial<Fragment>): Fragment {
  const trimmed = trimSpan({ start: fragment.start + from, end: fragment.start + to }, text);
  // The full stop of "Deckhand, Example Ferries, Rossaveal." is no part of the town.
  const hasStop = more.kind === "place" && text[trimmed.end - 1] === ".";
  const span = hasStop ? { ...trimmed, end: trimmed.end - 1 } : trimmed;
  return { ...fragment, ...span, text: text.slice(span.start, span.end).replaceAll("\n", " "), ...more };
}

/** "Professor of Political Science, Example College and Graduate Center, The Example University of …": too long for one name, so the title is cut off. */
export function cutLongHead(fragment: Fragment, text: string): readonly Fragment[] {
  const [first] = fragment.kind === "name" && !canBeName(fragment) ? commas(fragment.text) : [];
  if (!first || fragment.label !== undefined) return [fragment];
  const isTitle = scoreTitle(fragment.text.slice(0, first.at)) >= CLEARLY_TITLE;
  if (!isTitle || !/\p{Lu}/u.test(fragment.text[first.end] ?? "")) return [fragment];
  return [
    piece(fragment, 0, first.at, text, { slot: `${fragment.slot}<` }),
    piece(fragment, first.end, fragment.text.length, text, { slot: `${fragment.slot}>` }),
  ];
}

type OneLine = { readonly names: readonly Scored[]; readonly places: readonly Fragment[] };

/** Title, employer and town of a head that says all three between commas. */
function readOneLine(whole: Scored, places: readonly Fragment[], text: string): OneLine | undefined {
  const { fragment } = whole;
  const cuts = commas(fragment.text);
  const [first, second] = cuts;
  if (!first || cuts.length > 2 || fragment.label !== undefined) return undefined;
  const own = places.find((place) => place.start >= fragment.end && text.slice(fragment.end, place.start).trim() === ",");
  const last = cuts.at(-1);
  const tail = last ? fragment.text.slice(last.end) : "";
  const isTown =
    second !== undefined && TOWN.test(tail) && scoreTitle(tail) < CLEARLY_TITLE && scoreOrganisation(tail) < RATHER_ORGANISATION;
  if (own ? second !== undefined : !isTown) return undefined;
  const end = own ? fragment.text.length : (last?.at ?? 0);
  const names = [piece(fragment, 0, first.at, text, { label: "position" }), piece(fragment, first.end, end, text, { label: "company" })];
  if (!own && last)
    return { names: names.map(scoreFragment), places: [piece(fragment, last.end, fragment.text.length, text, { kind: "place" })] };
  return { names: names.map(scoreFragment), places };
}

/** The head of one that leaves the town out, in a section of such lines. */
function readWithoutTown({ fragment, title }: Scored, places: readonly Fragment[], text: string): OneLine | undefined {
  const [cut, ...more] = commas(fragment.text);
  if (!cut || more.length > 0 || title < CLEARLY_TITLE) return undefined;
  const names = [
    piece(fragment, 0, cut.at, text, { label: "position" }),
    piece(fragment, cut.end, fragment.text.length, text, { label: "company" }),
  ];
  return { names: names.map(scoreFragment), places };
}

/** "Vice President, Investments, Ashdown Partners": one word behind the title that is no employer is its field. */
function cutBehindTitle(text: string): { readonly at: number; readonly end: number } | undefined {
  const [first, second] = commas(text);
  if (!first || !second) return first;
  const between = text.slice(first.end, second.at);
  const employer = scoreOrganisation(text.slice(second.end));
  return !/\s/u.test(between) && employer >= RATHER_ORGANISATION && employer >= scoreOrganisation(between) ? second : first;
}

/** Title and employer of a head that says both in its one line, title first. */
function readTwoParts(whole: readonly Scored[], text: string): readonly Scored[] | undefined {
  const [only, ...more] = whole;
  const cut = only && more.length === 0 && only.fragment.label === undefined ? cutBehindTitle(only.fragment.text) : undefined;
  if (!only || !cut) return undefined;
  const [left, right] = [only.fragment.text.slice(0, cut.at), only.fragment.text.slice(cut.end)];
  // "Freelance" says both what one is and for whom one works.
  const isOther = scoreTitle(right) >= CLEARLY_TITLE && scoreOrganisation(right) < CLEARLY_ORGANISATION;
  if (!/^[\p{Lu}\p{N}\p{Lo}]/u.test(right) || isOther) return undefined;
  const isTitle = scoreTitle(left) >= RATHER_TITLE && scoreOrganisation(left) < RATHER_ORGANISATION;
  if (!isTitle && scoreOrganisation(right) < CLEARLY_ORGANISATION) return undefined;
  return [
    piece(only.fragment, 0, cut.at, text, { slot: `${only.fragment.slot}<`, label: "position" }),
    piece(only.fragment, cut.end, only.fragment.text.length, text, { slot: `${only.fragment.slot}>`, label: "company" }),
  ].map(scoreFragment);
}

/**
 * Where all heads of a section are one line and some of them are surely "Nurse, Saint Mary Hospital", the others are
 * title and employer too, though no list knows either.
 */
function cutTwoParts<T extends OneLine & { readonly whole: readonly Scored[] }>(drafts: readonly T[], text: string): readonly T[] {
  const read = drafts.map(({ whole }) => readTwoParts(whole, text));
  const isWhole = (at: number): boolean => read[at] !== undefined;
  const isSure = ({ whole: [only] }: T, at: number): boolean => {
    const [position] = read[at] ?? [];
    return only !== undefined && position !== undefined && scoreTitle(position.fragment.text) >= CLEARLY_TITLE;
  };
  const all = drafts.filter((_, at) => isWhole(at)).length;
  if (all < 2 || all < drafts.length || drafts.filter(isSure).length < all / 2) return drafts;
  return drafts.map((draft, at) => ({ ...draft, names: read[at] ?? draft.names }));
}

/**
 * Where most heads of a section say "Deckhand, Example Ferries, Rossaveal" in one line, all are read so: titles, employers
 * and towns that no list knows are told by their order, and what stands alone above them heads a part of the section.
 */
export function cutOneLineHeads<T extends OneLine & { readonly whole: readonly Scored[] }>(
  drafts: readonly T[],
  text: string,
): readonly T[] {
  const read = drafts.map(({ whole, places }) => {
    const name = whole.find(({ fragment }) => fragment.slot.startsWith(ANCHOR_ROW) && fragment.text.includes(","));
    const parts = name && readOneLine(name, places, text);
    return {
      parts,
      short: name && readWithoutTown(name, places, text),
      isSure: scoreTitle(parts?.names[0]?.fragment.text ?? "") >= CLEARLY_TITLE,
    };
  });
  const sure = read.filter(({ isSure }) => isSure).length;
  const all = read.filter(({ parts }) => parts !== undefined).length;
  if (sure < 2 || sure < all / 2 || all < drafts.length / 2) return cutTwoParts(drafts, text);
  return drafts.map((draft, i) => ({ ...draft, ...(read[i]?.parts ?? read[i]?.short) }));
}
