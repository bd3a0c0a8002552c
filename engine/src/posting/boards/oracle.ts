import { draftOfRecord } from "../records/record.ts";
import { type JsonObject, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { haveKeys, itemsOf } from "./items.ts";

const TEXTS = [
  "CorporateDescriptionStr",
  "OrganizationDescriptionStr",
  "ExternalDescriptionStr",
  "ExternalResponsibilitiesStr",
  "ExternalQualificationsStr",
];
const HEADINGS = new Map([
  ["ExternalResponsibilitiesStr", "Responsibilities"],
  ["ExternalQualificationsStr", "Qualifications"],
]);

/** A search wraps its hits once more; the answer for one job has it in `items` itself. */
function requisitionsOf(payload: unknown): readonly JsonObject[] {
  const items = itemsOf(payload, "items");
  const hits = items.flatMap((item) => itemsOf(item, "requisitionList"));
  return hits.length > 0 ? hits : items;
}

function descriptionOf(job: JsonObject): string | undefined {
  const parts = TEXTS.flatMap((key) => {
    const text = textOf(job[key]);
    const heading = HEADINGS.get(key);
    return text === undefined ? [] : [heading === undefined ? text : `<h3>${heading}</h3>${text}`];
  });
  return parts.length > 0 ? parts.join("") : textOf(job["ShortDescriptionStr"]);
}

/** Oracle Recruiting Cloud. */
export const oracle: Board = {
  id: "oracle",
  recognises: (payload) => haveKeys(requisitionsOf(payload), ["Id", "Title", "PrimaryLocation"]),
  parse: (payload) =>
    requisitionsOf(payload).map((job) =>
      draftOfRecord({
        id: job["RequisitionNumber"] ?? job["Id"],
        title: job["Title"],
        company: job["LegalEmployer"],
        location: [job["PrimaryLocation"], ...itemsOf(job, "secondaryLocations").map((place) => place["Name"])],
        workplace: job["WorkplaceType"] ?? job["WorkplaceTypeCode"],
        employmentType: [job["JobSchedule"], job["ContractType"]],
        description: descriptionOf(job),
        datePosted: job["ExternalPostedStartDate"] ?? job["PostedDate"],
        validThrough: job["ExternalPostedEndDate"] ?? job["PostingEndDate"],
      }),
    ),
};
