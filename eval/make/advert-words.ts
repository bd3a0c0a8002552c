/**
 * Counts in how many of the adverts of SkillSpan a word stands:
 *
 *     node eval/make/advert-words.ts FOLDER > engine/src/data/vector/advert-words.json
 *
 * FOLDER holds `skillspan/train.json`, adverts of two kinds: for work in technology and for all work of one country. What
 * is common in only one of the two may be its trade; what is common in both is how adverts speak. Titles and skills are
 * left out, however common. Same file and lexicon, same bytes.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recogniseSkills } from "../../engine/src/recognise/skills/recognise-skills.ts";
import { findTitleHeads } from "../../engine/src/recognise/titles/score-title.ts";
import { wordsOf } from "../../engine/src/recognise/words/words.ts";

const VERSION = 1;
const SOURCE =
  "Counted in SkillSpan, train split (Zhang, Jensen, Sonniks and Plank, NAACL 2022), used under the MIT licence: only how common each word is remains.";
/** In fewer adverts of a kind a word may stand by chance. */
const LEAST_ADVERTS = 4;
const MASK = /^<.*>$/;

type Row = { readonly source: string; readonly idx: number; readonly tokens: readonly string[] };

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder that holds skillspan/.");

const adverts = new Map<string, Map<number, string>>();
for (const line of readFileSync(join(folder, "skillspan", "train.json"), "utf8")
  .trim()
  .split("\n")) {
  const { source, idx, tokens } = JSON.parse(line) as Row;
  const texts = adverts.get(source) ?? new Map<number, string>();
  const sentence = tokens.filter((token) => !MASK.test(token)).join(" ");
  adverts.set(source, texts.set(idx, `${texts.get(idx) ?? ""}\n${sentence}`));
}
const kinds = [...adverts.values()].map((texts) => {
  const counts = new Map<string, { count: number; forms: Set<string> }>();
  for (const text of texts.values())
    for (const [stem, words] of Map.groupBy(wordsOf(text), (word) => word.stem)) {
      const forms = words.map(({ start, end }) => text.slice(start, end));
      const known = counts.get(stem);
      counts.set(stem, { count: (known?.count ?? 0) + 1, forms: new Set([...(known?.forms ?? []), ...forms]) });
    }
  return { size: texts.size, counts };
});
const common = [...(kinds[0]?.counts ?? [])].flatMap(([stem, { forms }]): [string, number][] => {
  const found = kinds.map(({ size, counts }) => ({ size, count: counts.get(stem)?.count ?? 0 }));
  if (found.some(({ count }) => count < LEAST_ADVERTS) || [...forms].some(namesWork)) return [];
  return [[stem, Number(Math.max(...found.map(({ size, count }) => Math.log(size / count))).toFixed(2))]];
});
const table = { version: VERSION, source: SOURCE, rarity: Object.fromEntries(common.sort(([a], [b]) => (a < b ? -1 : 1))) };
console.log(JSON.stringify(table, undefined, 1));

function namesWork(word: string): boolean {
  return findTitleHeads(word).length > 0 || recogniseSkills(word).length > 0;
}
