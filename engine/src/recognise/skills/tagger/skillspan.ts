import type { Span } from "../../../model/index.ts";
import type { MarkedText } from "./marked-text.ts";
import type { Layer } from "./tagger.rules.ts";

/** A line of a SkillSpan file: a sentence in words, with a tag (`B`, `I`, `O`) for each word in two layers. */
type SkillSpanRow = {
  readonly idx: number;
  readonly source: string;
  readonly tokens: readonly string[];
  readonly tags_skill: readonly string[];
  readonly tags_knowledge: readonly string[];
};

type MarkedPhrase = Span & { readonly layer: Layer };

/** The postings of a SkillSpan file (a JSON object a line; rows with one `source` and `idx` are one posting). */
export function skillSpanTexts(lines: string): MarkedText[] {
  const rows = lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as SkillSpanRow);
  return [...Map.groupBy(rows, ({ source, idx }) => `${source} ${idx}`).values()].map(postingOf);
}

function postingOf(rows: readonly SkillSpanRow[]): MarkedText {
  const phrases: MarkedPhrase[] = [];
  let text = "";
  for (const { tokens, tags_knowledge, tags_skill } of rows) {
    let at = text.length;
    const places = tokens.map((token) => {
      const place = { start: at, end: at + token.length };
      at = place.end + 1;
      return place;
    });
    text += `${tokens.join(" ")}\n`;
    phrases.push(...phrasesOf(places, tags_knowledge, "knowledge"), ...phrasesOf(places, tags_skill, "ability"));
  }
  return { text, phrases: phrases.flatMap((phrase) => withoutSigns(text, phrase)) };
}

function phrasesOf(places: readonly Span[], tags: readonly string[], layer: Layer): MarkedPhrase[] {
  const phrases: { start: number; end: number; layer: Layer }[] = [];
  tags.forEach((tag, n) => {
    const place = places[n];
    const last = phrases.at(-1);
    if (!place || tag === "O") return;
    if (tag.startsWith("I") && last && tags[n - 1] !== "O") last.end = place.end;
    else phrases.push({ ...place, layer });
  });
  return phrases;
}

/** A phrase without the commas, stops and brackets that its outer words carry. */
function withoutSigns(text: string, { start, end, layer }: MarkedPhrase): MarkedPhrase[] {
  const written = text.slice(start, end);
  const from = start + (/^[\s.,;:()]*/.exec(written)?.[0].length ?? 0);
  let to = end;
  while (to > from && /[\s.,;:()]/.test(text[to - 1] ?? "")) to -= 1;
  return to > from ? [{ start: from, end: to, layer }] : [];
}
