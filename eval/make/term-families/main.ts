/**
 * Learns the word table of the built-in vectorizer from O*NET and ESCO:
 *
 *     node eval/make/term-families/main.ts FOLDER > engine/src/data/vector/term-families.json
 *
 * FOLDER holds `onet/` (tab-separated database files) and `esco/` (`occupations_<language>.csv`). O*NET is English and
 * has its occupations in groups; ESCO brings more words and other languages, and is placed in the groups by its English
 * texts. Same tables, same bytes.
 */
import { broadCode, type Family, joinFamilies } from "./families.ts";
import { dot, familyVector, type Learnt, learnWords, type Placed, unit } from "./learn.ts";
import { escoOccupations, type Occupation, onetOccupations } from "./tables.ts";

const VERSION = 3;
const SOURCE =
  "Learnt from the O*NET 29.2 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under CC BY 4.0, and from ESCO of the European Commission; modified: only statistics of words over families of occupations remain.";
const FAMILIES = 256;
const ESCO_LANGUAGES = ["en", "de", "es"];
/** An ESCO occupation lies between so many families at most, the nearest by far the most. */
const NEAREST = 3;
const SHARPNESS = 6;
/** Shares and weights below these are left out of the table. */
const LEAST_SHARE = 0.15;
const LEAST_WEIGHT = 0.4;
/** Two letters are mostly the start of a product's name or a state; these are kinds of work. */
const SHORT_WORDS = new Set(["hr", "ux", "ui", "pr", "qa", "ai", "ml", "rn", "tv", "2d", "3d"]);

const folder = process.argv[2];
if (folder === undefined) throw new Error("Name the folder that holds onet/ and esco/.");

const onet = onetOccupations(folder);
const families = joinFamilies(onet, FAMILIES);
const familyByCode = new Map(families.flatMap(({ codes }, index) => codes.map((code) => [code, index] as const)));
const placedOnet = onet.map(
  (occupation): Placed => ({ ...occupation, families: [[familyByCode.get(broadCode(occupation.code)) ?? 0, 1]] }),
);
const first = learnWords(placedOnet, FAMILIES);
const placedEsco = placeEsco(
  ESCO_LANGUAGES.flatMap((language) => escoOccupations(folder, language)),
  middles(first),
);
const learnt = learnWords([...placedOnet, ...placedEsco], FAMILIES);
const table = { version: VERSION, source: SOURCE, families: namedFamilies(families), terms: rows(learnt) };
process.stdout.write(`${JSON.stringify(table)}\n`);

/** The mean direction of each family's occupations. */
function middles(words: ReadonlyMap<string, Learnt>): readonly Float64Array[] {
  const sums = families.map(() => new Float64Array(FAMILIES));
  for (const { bag, families: own } of placedOnet) {
    const sum = sums[own[0]?.[0] ?? 0];
    familyVector(bag, words, FAMILIES).forEach((value, index) => {
      if (sum) sum[index] = (sum[index] ?? 0) + value;
    });
  }
  return sums.map(unit);
}

/** Places each ESCO occupation by its English text; its other languages follow. */
function placeEsco(occupations: readonly Occupation[], centres: readonly Float64Array[]): Placed[] {
  const placeByCode = new Map<string, Placed["families"]>();
  for (const { language, code, bag } of occupations) {
    if (language !== "en") continue;
    const vector = familyVector(bag, first, FAMILIES);
    const near = centres.map((centre, family) => [family, Math.max(0, dot(centre, vector)) ** SHARPNESS] as const);
    const nearest = near.toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, NEAREST);
    const all = nearest.reduce((sum, [, value]) => sum + value, 0) || 1;
    placeByCode.set(
      code,
      nearest.map(([family, value]) => [family, value / all] as const),
    );
  }
  return occupations.flatMap((occupation) => {
    const place = placeByCode.get(occupation.code);
    return place ? [{ ...occupation, families: place }] : [];
  });
}

/** Each family by the title of the occupation nearest to its middle. */
function namedFamilies(all: readonly Family[]): { codes: string; name: string }[] {
  const centres = middles(learnt);
  return all.map(({ codes }, index) => {
    const members = onet.filter(({ code }) => familyByCode.get(broadCode(code)) === index);
    const plain = members.filter(({ title }) => !title.includes("All Other"));
    const centre = centres[index] ?? new Float64Array(FAMILIES);
    const near = (plain.length > 0 ? plain : members).map(({ title, bag }) => ({
      title,
      value: dot(centre, familyVector(bag, learnt, FAMILIES)),
    }));
    const middle = near.toSorted((a, b) => b.value - a.value)[0]?.title ?? "";
    return { codes: codes.join(" "), name: middle.replace(/,? Except .*$|, All Other$|^First-Line /g, "").replaceAll("--", ": ") };
  });
}

/** The table's rows: rarity and weight in tenths, then pairs of family and share in hundredths; stems in code order. */
function rows(words: ReadonlyMap<string, Learnt>): Record<string, number[]> {
  const kept = [...words].filter(([stem]) => stem.length > 2 || SHORT_WORDS.has(stem)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    kept.map(([stem, { rarity, weight, families: typical }]) => {
      const shares = weight < LEAST_WEIGHT ? [] : typical.filter(([, share]) => share >= LEAST_SHARE);
      return [
        stem,
        [Math.round(rarity * 10), Math.round(weight * 10), ...shares.flatMap(([family, share]) => [family, Math.round(share * 100)])],
      ];
    }),
  );
}
