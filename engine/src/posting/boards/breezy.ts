import { draftOfRecord } from "../records/record.ts";
import { type JsonObject, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { haveKeys, inner, itemsOf } from "./items.ts";

function placeOf(place: JsonObject): JsonObject {
  return { city: place["city"], state: textOf(place["state"]), country: textOf(place["country"]), name: place["name"] };
}

function workplaceOf(place: JsonObject): string | undefined {
  const stated = textOf(inner(place, "remote_details")["value"]);
  return stated ?? (place["is_remote"] === true ? "remote" : undefined);
}

export const breezy: Board = {
  id: "breezy",
  recognises: (payload) => haveKeys(itemsOf(payload), ["friendly_id", "published_date"]),
  parse: (payload) =>
    itemsOf(payload).map((job) => {
      const main = inner(job, "location");
      const all = itemsOf(job, "locations");
      return draftOfRecord({
        id: job["id"],
        title: job["name"],
        company: inner(job, "company")["name"],
        location: (all.length > 0 ? all : [main]).map(placeOf),
        workplace: workplaceOf(main),
        employmentType: textOf(inner(job, "type")["name"]),
        description: job["description"],
        salary: job["salary"],
        datePosted: job["published_date"],
        url: job["url"],
      });
    }),
};
