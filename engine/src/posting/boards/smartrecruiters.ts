import { draftOfRecord } from "../records/record.ts";
import { isObject, type JsonObject, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { haveKeys, inner, itemsOf } from "./items.ts";

const SECTION_ORDER = ["companyDescription", "jobDescription", "qualifications", "additionalInformation"];

function postingsOf(payload: unknown): readonly JsonObject[] {
  return isObject(payload) && "jobAd" in payload ? [payload] : itemsOf(payload, "content");
}

function descriptionOf(posting: JsonObject): string {
  const sections = inner(inner(posting, "jobAd"), "sections");
  const parts = SECTION_ORDER.map((key) => inner(sections, key)).flatMap(({ title, text }) => {
    const words = textOf(text);
    return words === undefined ? [] : [`<h3>${typeof title === "string" ? title : ""}</h3>${words}`];
  });
  return parts.join("");
}

function workplaceOf(location: JsonObject): string | undefined {
  if (location["hybrid"] === true) return "hybrid";
  if (location["remote"] === true) return "remote";
  return location["remote"] === false && location["hybrid"] === false ? "onsite" : undefined;
}

/** The posting's page; the API's own address answers no person. */
function urlOf(posting: JsonObject): unknown {
  const company = textOf(inner(posting, "company")["identifier"]);
  const id = textOf(posting["id"]);
  const built =
    company !== undefined && id !== undefined
      ? `https://jobs.smartrecruiters.com/${encodeURIComponent(company)}/${encodeURIComponent(id)}`
      : undefined;
  return posting["postingUrl"] ?? built ?? posting["applyUrl"];
}

export const smartrecruiters: Board = {
  id: "smartrecruiters",
  recognises: (payload) =>
    haveKeys(postingsOf(payload), ["name", "releasedDate"]) || haveKeys(postingsOf(payload), ["name", "typeOfEmployment"]),
  parse: (payload) =>
    postingsOf(payload).map((posting) => {
      const location = inner(posting, "location");
      return draftOfRecord({
        id: posting["id"],
        title: posting["name"],
        company: inner(posting, "company")["name"],
        location: textOf(location["fullLocation"]) ?? location,
        workplace: workplaceOf(location),
        employmentType: inner(posting, "typeOfEmployment")["label"] ?? inner(posting, "type")["label"],
        description: descriptionOf(posting),
        datePosted: posting["releasedDate"],
        url: urlOf(posting),
      });
    }),
};
