import type { Posting, PostingFeatures } from "@candor/engine";

/** A posting with its features, real or made. */
export type PreparedPosting = { readonly posting: Posting; readonly features: PostingFeatures };

const ENDINGS = ["", " (m/f/d)", " II", ", remote", " - new team", " III", " (part of a growing group)"];
const PLACES = ["Lisbon, Portugal", "Berlin, Germany", "Paris, France", "Madrid, Spain", "Leeds, United Kingdom"];
const WORKPLACES = ["remote", "hybrid", "onsite"] as const;

/**
 * Makes any number of jobs out of real ones: each takes most words and demands of one posting and some of another, and its
 * vector lies between theirs. The same seed gives the same jobs.
 */
export function* syntheticJobs(bases: readonly PreparedPosting[], count: number, seed = 1): Generator<PreparedPosting> {
  const random = randomNumbers(seed);
  const any = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  for (let at = 0; at < count; at += 1) {
    const [base, other] = [any(bases), any(bases)];
    const title = `${base.posting.title}${any(ENDINGS)}`;
    yield {
      posting: {
        ...base.posting,
        externalId: `made-${at}`,
        title,
        locations: [any(PLACES)],
        workplace: any(WORKPLACES),
        salary: { min: 30_000 + Math.floor(random() * 90) * 1000, currency: "EUR", period: "YEAR" },
        datePosted: new Date(Date.UTC(2026, 0, 1 + Math.floor(random() * 320))).toISOString().slice(0, 10),
      },
      features: {
        ...base.features,
        vector: between(base.features.vector, other.features.vector, random),
        titleVector: base.features.titleVector,
        words: distinct(
          [...base.features.words.filter(() => random() < 0.75), ...other.features.words.filter(() => random() < 0.2)],
          ([stem]) => stem,
        ),
        demands: [...base.features.demands.filter(() => random() < 0.8), ...other.features.demands.filter(() => random() < 0.15)],
      },
    };
  }
}

/** A unit vector near the first, drawn towards the second, with a little noise of its own. */
function between(near: readonly number[], far: readonly number[], random: () => number): number[] {
  const pull = random() * 0.6;
  const mixed = near.map((value, at) => value + pull * (far[at] ?? 0) + (random() - 0.5) * 0.03);
  const length = Math.hypot(...mixed);
  return mixed.map((value) => Math.round((value / length) * 100_000) / 100_000);
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** Numbers from 0 to 1 that only the seed decides (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
