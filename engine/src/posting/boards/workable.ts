import { draftOfRecord } from "../records/record.ts";
import { isObject, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { haveKeys, itemsOf } from "./items.ts";

export const workable: Board = {
  id: "workable",
  recognises: (payload) => haveKeys(itemsOf(payload, "jobs"), ["title", "shortcode"]),
  parse: (payload) =>
    itemsOf(payload, "jobs").map((job) => {
      const open = itemsOf(job, "locations").filter((place) => place["hidden"] !== true);
      return draftOfRecord({
        id: job["shortcode"] ?? job["code"],
        title: job["title"],
        company: isObject(payload) ? payload["name"] : undefined,
        location: open.length > 0 ? open : { city: job["city"], state: job["state"], country: job["country"] },
        workplace: job["workplace_type"] ?? job["workplace"] ?? (job["telecommuting"] === true ? "remote" : undefined),
        employmentType: job["employment_type"],
        description: ["description", "requirements", "benefits"]
          .map((key) => textOf(job[key]))
          .filter((part) => part !== undefined)
          .join("\n"),
        datePosted: job["published_on"] ?? job["created_at"],
        url: job["url"] ?? job["shortlink"],
      });
    }),
};
