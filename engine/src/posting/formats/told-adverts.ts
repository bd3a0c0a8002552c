import { htmlToText } from "../../text/html/index.ts";
import { draftsOfHiringThread } from "../advert/hiring-thread.ts";
import type { PostingDraft } from "../draft.ts";
import { dayOf } from "../records/dates.ts";
import { isObject, type JsonObject } from "../records/values.ts";

const SHORTEST_ADVERT = 60;
const MOST_ITEMS_TRIED = 50;
/** Comments and answers stand between the adverts of a thread. */
const LEAST_SHARE = 1 / 3;

const opensAsAdvert = (text: string) => text.includes("|") && draftsOfHiringThread(htmlToText(text)) !== undefined;

/** The key under which most items of a list keep a text that opens like an advert of a hiring thread. */
function advertKey(items: readonly JsonObject[]): string | undefined {
  const tried = items.slice(0, MOST_ITEMS_TRIED);
  const counts = new Map<string, number>();
  for (const item of tried) {
    for (const [key, value] of Object.entries(item))
      if (typeof value === "string" && value.length >= SHORTEST_ADVERT && opensAsAdvert(value)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= tried.length * LEAST_SHARE ? best[0] : undefined;
}

/** A text that is an advert, though nothing in the record around it says so. */
export function draftOfToldAdvert(html: string): PostingDraft {
  const text = htmlToText(html);
  return draftsOfHiringThread(text)?.[0] ?? { locations: [], employmentTypes: [], body: [{ content: text }], skills: [], isFreeText: true };
}

/** Adverts that a list keeps as running text under a key of any name: the comments of a thread, messages of a channel. */
export function toldAdverts(list: readonly unknown[]): readonly PostingDraft[] {
  const items = list.filter(isObject);
  const key = advertKey(items);
  if (key === undefined) return [];
  return items.flatMap((item) => {
    const text = item[key];
    const datePosted = dayOf(item["created_at"] ?? item["date"] ?? item["time"]);
    return typeof text === "string" && text.trim() !== "" ? [{ ...draftOfToldAdvert(text), ...(datePosted && { datePosted }) }] : [];
  });
}
