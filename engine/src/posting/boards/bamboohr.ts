import { draftOfRecord } from "../records/record.ts";
import { isObject, type JsonObject, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { haveKeys, inner, itemsOf } from "./items.ts";

/** What the board's `locationType` numbers mean; 0 is also sent where nobody chose. */
const LOCATION_TYPES = new Map([
  ["1", "remote"],
  ["2", "hybrid"],
]);

/** Some answers have the word instead of its number. */
function workplaceOfType(type: string | undefined): string | undefined {
  return type === undefined || /^\d+$/.test(type) ? LOCATION_TYPES.get(type ?? "") : type;
}

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
          city: textOf(place["city"]) ?? fallback["city"],
          state: textOf(place["state"]) ?? fallback["state"],
          country: textOf(place["country"] ?? place["addressCountry"]) ?? fallback["country"],
        },
        workplace: job["isRemote"] === true ? "remote" : workplaceOfType(textOf(job["locationType"])),
        employmentType: job["employmentStatusLabel"] ?? job["employmentType"],
        description: job["description"],
        salary: job["compensation"],
        datePosted: job["datePosted"],
        url: job["jobOpeningShareUrl"],
      });
    }),
};
