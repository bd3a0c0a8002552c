import { draftOfRecord } from "../records/record.ts";
import { isYes, type JsonObject } from "../records/values.ts";
import type { Board } from "./board.ts";
import { haveKeys, inner, itemsOf } from "./items.ts";

/** "permanent" says how long and the time how much: a permanent part-time job is part-time. */
function employmentOf(job: JsonObject): unknown {
  const isPermanent = job["contract_type"] === "permanent";
  return isPermanent && job["contract_time"] ? job["contract_time"] : [job["contract_time"], job["contract_type"]];
}

export const adzuna: Board = {
  id: "adzuna",
  recognises: (payload) => haveKeys(itemsOf(payload, "results"), ["redirect_url", "title"]),
  parse: (payload) =>
    itemsOf(payload, "results").map((job) => {
      // A guess of the search engine is not what the employer pays.
      const isStated = !isYes(job["salary_is_predicted"]);
      return draftOfRecord({
        id: job["id"],
        title: job["title"],
        company: inner(job, "company")["display_name"],
        location: inner(job, "location")["display_name"],
        employmentType: employmentOf(job),
        description: job["description"],
        ...(isStated && { salaryMin: job["salary_min"], salaryMax: job["salary_max"] }),
        datePosted: job["created"],
        url: job["redirect_url"],
      });
    }),
};
