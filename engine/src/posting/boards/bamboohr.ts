import { draftOfRecord } from "../records/record.ts";
import { isObject, type JsonObject } from "../records/values.ts";
import type { Board } from "./board.ts";
import { haveKeys, inner, itemsOf } from "./items.ts";

/** What the board's `locationType` numbers mean; 0 is also sent where nobody chose. */
const LOCATION_TYPES = new Map([
  ["1", "remote"],
  ["2", "hybrid"],
]);

function openingsOf(payload: unknown): readonly JsonObject[] {
  if (!isObject(payload)) return [];
  const detail = inner(inner(payload, "result"), "jobOpening");
  return "jobOpeningName" in detail ? [detail] : itemsOf(payload, "result");
}

export const bamboohr: Board = {
  id: "bamboohr",
  recognises: (payload) => haveKeys(openingsOf(payload), ["jobOpeningName"]),
  parse: (payload) =>
    openingsOf(payload).map((job) => {
      const place = inner(job, "location");
      const fallback = inner(job, "atsLocation");
      return draftOfRecord({
        id: job["id"],
        title: job["jobOpeningName"],
        location: {
          city: place["city"] ?? fallback["city"],
          state: place["state"] ?? fallback["state"],
          country: place["country"] ?? fallback["country"],
        },
        workplace: job["isRemote"] === true ? "remote" : LOCATION_TYPES.get(String(job["locationType"])),
        employmentType: job["employmentStatusLabel"] ?? job["employmentType"],
        description: job["description"],
        salary: job["compensation"],
        datePosted: job["datePosted"],
        url: job["jobOpeningShareUrl"],
      });
    }),
};
