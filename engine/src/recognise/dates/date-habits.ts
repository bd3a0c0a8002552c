import { LONGEST_PAIR } from "./year-and-months.ts";

/** Whether numeric dates of a document put the day first; undefined where nothing tells. */
export function tellDayFirst(text: string): boolean | undefined {
  let [dayFirst, monthFirst] = [0, 0];
  for (const match of text.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\/(?:19|20)\d\d/g)) {
    if (Number(match[1]) > 12) dayFirst++;
    if (Number(match[2]) > 12) monthFirst++;
  }
  return dayFirst === monthFirst ? undefined : dayFirst > monthFirst;
}

/**
 * Whether all that could be months, two of them at least, are the years after those before them ("2002-03", "2003-04"),
 * or later years beside one that no month can be ("2006-12" beside "2015-17").
 */
export function tellYearPairs(text: string): boolean {
  const pairs = [...text.matchAll(/(?<![\d/.-])(?:19|20)(\d\d)-(\d\d)(?![\d-])/g)].map(
    (pair) => [Number(pair[1]), Number(pair[2])] as const,
  );
  const years = pairs.map(([from, to]) => (to - from + 100) % 100);
  const isPlain = years.every((count) => count === 1);
  const isTold = pairs.some(([, to]) => to > 12) && years.every((count) => count > 0 && count <= LONGEST_PAIR);
  return pairs.length >= 2 && (isPlain || isTold);
}
