import { draftOfRecord } from "../records/record.ts";
import { isObject, type JsonObject, listOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { haveKeys, inner, itemsOf } from "./items.ts";

const SEARCHES = ["refineSearch", "eagerLoadRefineSearch"];

/** A search keeps its hits under one of two names; a job's page keeps it under `jobDetail`. */
function jobsOf(payload: unknown): readonly JsonObject[] {
  if (!isObject(payload)) return [];
  const found = SEARCHES.map((key) => itemsOf(inner(inner(payload, key), "data"), "jobs")).find((jobs) => jobs.length > 0);
  if (found !== undefined) return found;
  const detail = inner(inner(inner(payload, "jobDetail"), "data"), "job");
  return "title" in detail ? [detail] : [];
}

function placesOf(job: JsonObject): unknown {
  const several = listOf(job["multi_location"]);
  return several.length > 0 ? several : (job["cityStateCountry"] ?? job["location"] ?? job);
}

export const phenom: Board = {
  id: "phenom",
  recognises: (payload) => haveKeys(jobsOf(payload), ["title", "jobId"]),
  parse: (payload) =>
    jobsOf(payload).map((job) =>
      draftOfRecord({
        id: job["jobId"],
        title: job["title"],
        company: job["companyName"] ?? job["company"],
        location: placesOf(job),
        workplace: job["workLocationType"] ?? job["remote"] ?? job["workplaceType"],
        employmentType: job["type"],
        description: job["description"] ?? job["descriptionTeaser"],
        datePosted: job["postedDate"] ?? job["dateCreated"],
        url: job["applyUrl"],
      }),
    ),
};
