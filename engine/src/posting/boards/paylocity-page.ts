import { draftOfRecord } from "../records/record.ts";
import { isObject } from "../records/values.ts";
import type { Board } from "./board.ts";
import { haveKeys, itemsOf } from "./items.ts";

/** What a Paylocity careers page carries in its script; a place that only says "Remote Worker" is none. */
export const paylocityPage: Board = {
  id: "paylocity-page",
  recognises: (payload) => haveKeys(itemsOf(payload, "Jobs"), ["JobId", "JobTitle"]),
  parse: (payload) =>
    itemsOf(payload, "Jobs").map((job) =>
      draftOfRecord({
        id: job["JobId"],
        title: job["JobTitle"],
        company: isObject(payload) ? payload["CompanyName"] : undefined,
        location: isObject(job["JobLocation"]) ? placeOf(job["JobLocation"]) : job["IsRemote"] === true ? undefined : job["LocationName"],
        workplace: job["IsRemote"] === true ? "remote" : undefined,
        description: job["Description"],
        datePosted: job["PublishedDate"],
      }),
    ),
};

function placeOf(place: Readonly<Record<string, unknown>>): unknown {
  return { city: place["City"], state: place["State"], country: place["Country"], name: place["Name"] };
}
