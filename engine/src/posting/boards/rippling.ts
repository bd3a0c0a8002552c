import { findWorkplace } from "../../recognise/workplace/find-workplace.ts";
import { draftOfRecord } from "../records/record.ts";
import { isObject, type JsonObject, listOf, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { inner, itemsOf } from "./items.ts";

const PLACE_KEYS = ["workLocation", "workLocations"];

function jobsOf(payload: unknown): readonly JsonObject[] {
  if (isObject(payload) && "name" in payload && "workLocations" in payload) return [payload];
  const items = itemsOf(payload, "items").length > 0 ? itemsOf(payload, "items") : itemsOf(payload);
  return items.filter((item) => "name" in item && "url" in item);
}

function isRippling(job: JsonObject): boolean {
  return PLACE_KEYS.some((key) => key in job) || itemsOf(job, "locations").some((place) => "workplaceType" in place);
}

/** A posting open in several places of which some are remote is hybrid only where the board says so. */
function workplaceOf(job: JsonObject, places: readonly unknown[]): string | undefined {
  const types = itemsOf(job, "locations").map((place) => textOf(place["workplaceType"]));
  return types.find((type) => type !== undefined) ?? findWorkplace(places.map((place) => textOf(place) ?? "").join("\n"));
}

/** `HOURLY_PT` and `SALARIED_FT` say beside the pay how much somebody works. */
function employmentOf(job: JsonObject): string | undefined {
  const type = inner(job, "employmentType");
  const words = `${textOf(type["label"]) ?? ""} ${textOf(type["id"]) ?? ""}`.replace(/_FT\b/, " full-time").replace(/_PT\b/, " part-time");
  return words.replace(/(?:HOURLY|SALARIED)/g, "").trim() || textOf(job["employmentType"]);
}

export const rippling: Board = {
  id: "rippling",
  recognises: (payload) => jobsOf(payload).some(isRippling),
  parse: (payload) =>
    jobsOf(payload).map((job) => {
      const places = [...listOf(job["workLocation"]), ...listOf(job["workLocations"]), ...itemsOf(job, "locations")];
      const text = inner(job, "description");
      const pay = itemsOf(job, "payRangeDetails")[0] ?? {};
      return draftOfRecord({
        id: job["uuid"] ?? job["id"],
        title: job["name"],
        company: job["companyName"],
        location: places,
        workplace: workplaceOf(job, places),
        employmentType: employmentOf(job),
        description: [text["company"], text["role"]].map((part) => textOf(part) ?? "").join("") || job["description"],
        salaryMin: pay["rangeStart"] ?? pay["minValue"],
        salaryMax: pay["rangeEnd"] ?? pay["maxValue"],
        currency: pay["currency"],
        period: pay["frequency"],
        datePosted: job["createdOn"],
        url: job["url"],
      });
    }),
};
