import { draftOfRecord } from "../records/record.ts";
import { type JsonObject, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { haveKeys, inner, itemsOf } from "./items.ts";

const jobsOf = (payload: unknown): readonly JsonObject[] => itemsOf(payload, "jobs").map((job) => inner(job, "data"));

/** iCIMS careers sites (Jibe): every job lies inside a `data` of its own. */
export const icims: Board = {
  id: "icims",
  recognises: (payload) => haveKeys(jobsOf(payload), ["slug", "title"]),
  parse: (payload) =>
    jobsOf(payload).map((job) =>
      draftOfRecord({
        id: job["req_id"] ?? job["slug"],
        title: job["title"],
        company: job["hiring_organization"] ?? job["brand"],
        location: textOf(job["full_location"]) ?? job,
        workplace: job["location_type"] === "ANY" ? "remote" : undefined,
        employmentType: job["employment_type"],
        description: job["description"],
        responsibilities: job["responsibilities"],
        requirements: job["qualifications"],
        salaryMin: job["salary_min_value"] ?? job["salary_value"],
        salaryMax: job["salary_max_value"] ?? job["salary_value"],
        currency: job["salary_currency"],
        period: job["salary_unit"],
        datePosted: job["posted_date"],
        validThrough: job["posting_expiry_date"],
        url: job["apply_url"],
      }),
    ),
};
