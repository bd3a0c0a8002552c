import { findWorkplace } from "../../recognise/workplace/find-workplace.ts";
import type { PostingDraft } from "../draft.ts";
import { draftOfRecord } from "../records/record.ts";
import { isObject, type JsonObject, listOf, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { haveKeys, inner, itemsOf } from "./items.ts";

/** "2 Locations" names none of them. */
const ONLY_A_COUNT = /^\d+\s+\p{L}+$/u;

/** The first of several places stands in the path: `/job/Gent/Night-Shift_R-1`, its blanks as hyphens. */
function placeInPath(path: string | undefined): string | undefined {
  return /^\/job\/([^/]+)\/[^/]+$/.exec(path ?? "")?.[1]?.replace(/-+/g, " ");
}

function draftOfItem(job: JsonObject): PostingDraft {
  const place = textOf(job["locationsText"]);
  const path = textOf(job["externalPath"]);
  return draftOfRecord({
    id: job["jobReqId"] ?? listOf(job["bulletFields"])[0],
    title: job["title"],
    location: place !== undefined && !ONLY_A_COUNT.test(place) ? place : placeInPath(path),
    workplace: textOf(job["remoteType"]) ?? findWorkplace(place ?? ""),
    employmentType: job["timeType"],
    datePosted: job["postedOn"],
  });
}

function draftOfDetail(payload: JsonObject): PostingDraft {
  const info = inner(payload, "jobPostingInfo");
  return draftOfRecord({
    id: info["jobReqId"] ?? info["id"],
    title: info["title"],
    company: inner(payload, "hiringOrganization")["name"],
    location: [info["location"], ...listOf(info["additionalLocations"])],
    workplace: textOf(info["remoteType"]),
    employmentType: info["timeType"],
    description: info["jobDescription"],
    // The day it was put up; `postedOn` says the same as "Posted 12 Days Ago".
    datePosted: info["startDate"] ?? info["postedOn"],
    validThrough: info["endDate"],
    url: info["externalUrl"],
  });
}

export const workday: Board = {
  id: "workday",
  recognises: (payload) =>
    haveKeys(itemsOf(payload, "jobPostings"), ["title", "externalPath"]) || (isObject(payload) && "jobPostingInfo" in payload),
  parse: (payload) =>
    isObject(payload) && "jobPostingInfo" in payload ? [draftOfDetail(payload)] : itemsOf(payload, "jobPostings").map(draftOfItem),
};
