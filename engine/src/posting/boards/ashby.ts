import { placesOf } from "../records/places.ts";
import { draftOfRecord } from "../records/record.ts";
import { type JsonObject, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { haveKeys, inner, itemsOf } from "./items.ts";

/** The salary component; equity and bonuses stand beside it, and it may be given only by tier. */
function payOf(job: JsonObject): JsonObject {
  const compensation = inner(job, "compensation");
  const tiers = itemsOf(compensation, "compensationTiers").flatMap((tier) => itemsOf(tier, "components"));
  const components = [...itemsOf(compensation, "summaryComponents"), ...tiers];
  const salary = components.find((component) => component["compensationType"] === "Salary");
  if (salary === undefined)
    return { salary: compensation["scrapeableCompensationSalarySummary"] ?? compensation["compensationTierSummary"] };
  return { salaryMin: salary["minValue"], salaryMax: salary["maxValue"], currency: salary["currencyCode"], period: salary["interval"] };
}

export const ashby: Board = {
  id: "ashby",
  recognises: (payload) =>
    haveKeys(itemsOf(payload, "jobs"), ["title", "jobUrl"]) || haveKeys(itemsOf(payload, "jobs"), ["title", "isListed"]),
  parse: (payload) =>
    itemsOf(payload, "jobs")
      .filter((job) => job["isListed"] !== false)
      .map((job) => {
        const main = textOf(job["location"]);
        const address = placesOf(job["address"])[0];
        const others = itemsOf(job, "secondaryLocations").map((place) => textOf(place["location"]));
        return draftOfRecord({
          id: job["id"],
          title: job["title"],
          location: [main !== undefined && address?.startsWith(main) ? address : (main ?? address), ...others],
          workplace: job["workplaceType"] ?? (job["isRemote"] === true ? "remote" : undefined),
          employmentType: job["employmentType"],
          description: job["descriptionHtml"] ?? job["descriptionPlain"],
          datePosted: job["publishedAt"],
          url: job["jobUrl"] ?? job["applyUrl"],
          ...payOf(job),
        });
      }),
};
