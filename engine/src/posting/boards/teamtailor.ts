import { draftOfRecord } from "../records/record.ts";
import { isObject, type JsonObject, listOf, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { channelItems, channelOf } from "./channel.ts";
import { haveKeys, inner, itemsOf } from "./items.ts";

/** The board's own words for the workplace; "temporary" was added when offices closed for a while. */
const WORKPLACES = new Map([
  ["none", "onsite"],
  ["onsite", "onsite"],
  ["hybrid", "hybrid"],
  ["fully", "remote"],
  ["fully_remote", "remote"],
]);

function workplaceOf(status: unknown): string | undefined {
  return WORKPLACES.get(textOf(status)?.toLowerCase() ?? "");
}

const keyOf = (item: JsonObject): string => `${textOf(item["type"])}/${textOf(item["id"])}`;

const jobsOf = (payload: unknown): readonly JsonObject[] => itemsOf(payload, "data").filter((item) => item["type"] === "jobs");

/** The JSON:API answer: places and the like lie beside the jobs, under `included`. */
export const teamtailor: Board = {
  id: "teamtailor",
  recognises: (payload) => haveKeys(jobsOf(payload), ["attributes"]),
  parse: (payload) => {
    const included = new Map(itemsOf(payload, "included").map((item) => [keyOf(item), inner(item, "attributes")]));
    const related = (job: JsonObject, name: string): JsonObject[] =>
      listOf(inner(inner(job, "relationships"), name)["data"])
        .filter(isObject)
        .flatMap((link): JsonObject[] => {
          const found = included.get(keyOf(link));
          return found === undefined ? [] : [found];
        });
    return jobsOf(payload).map((job) => {
      const about = inner(job, "attributes");
      return draftOfRecord({
        id: job["id"],
        title: about["title"],
        company: related(job, "company").map((company) => company["name"])[0],
        location: [...related(job, "locations"), ...related(job, "location")],
        workplace: workplaceOf(about["remote-status"]),
        employmentType: about["employment-type"],
        description: about["body"] ?? about["pitch"],
        salaryMin: about["min-salary"],
        salaryMax: about["max-salary"],
        currency: about["currency"],
        period: about["salary-time-unit"],
        datePosted: about["start-date"] ?? about["created-at"],
        validThrough: about["end-date"],
        url: inner(job, "links")["careersite-job-url"],
      });
    });
  },
};

/** The RSS feed of a careers site: the channel is named after the employer. */
export const teamtailorFeed: Board = {
  id: "teamtailor-feed",
  recognises: (payload) => channelItems(payload).some((item) => "remoteStatus" in item || "locations" in item),
  parse: (payload) =>
    channelItems(payload).map((item) =>
      draftOfRecord({
        id: item["guid"],
        title: item["title"],
        company: item["company_name"] ?? channelOf(payload)["title"],
        location: listOf(inner(item, "locations")["location"]),
        workplace: workplaceOf(item["remoteStatus"]),
        description: item["description"],
        datePosted: item["pubDate"],
        url: item["link"],
      }),
    ),
};
