import { postingField } from "../../data/posting-fields/posting-fields.ts";
import { findWorkplace } from "../../recognise/workplace/find-workplace.ts";
import { draftOfRecord } from "../records/record.ts";
import { isObject, type JsonObject, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { haveKeys, inner, itemsOf } from "./items.ts";

const BARE_WORK_MODEL = /^\W*(?:fully\s+)?(?:hybrid|remote|distributed|on-?site|in-?office|flexible|multiple locations|various)\W*$/i;

function jobsOf(payload: unknown): readonly JsonObject[] {
  if (isObject(payload) && "absolute_url" in payload) return [payload];
  return itemsOf(payload, "jobs");
}

/** The posting's own place; a bare "Hybrid" there says where only through the offices. */
function placesOf(job: JsonObject): unknown {
  const name = textOf(inner(job, "location")["name"]);
  const offices = itemsOf(job, "offices").map((office) => office["location"] ?? office["name"]);
  return name !== undefined && !BARE_WORK_MODEL.test(name) ? name : offices.length > 0 ? offices : name;
}

function payOf(job: JsonObject): JsonObject {
  const [range] = itemsOf(job, "pay_input_ranges");
  if (range === undefined) return {};
  const cents = (key: string) => (typeof range[key] === "number" ? range[key] / 100 : undefined);
  return {
    salaryMin: cents("min_cents"),
    salaryMax: cents("max_cents"),
    currency: range["currency_type"],
    period: periodOf(textOf(range["title"])),
  };
}

/** Employers name further fields as they like: "Employment Type", "Arbeitsmodell". */
function statedApart(job: JsonObject): JsonObject {
  const named = itemsOf(job, "metadata").flatMap((field) => {
    const known = postingField(textOf(field["name"]) ?? "")?.field;
    return known === "employmentType" ? [[known, field["value"]] as const] : [];
  });
  return Object.fromEntries(named);
}

/** Titles of pay ranges are free text; without a word about the period they are yearly by the board's convention. */
function periodOf(title: string | undefined): string {
  return /hour/i.test(title ?? "") ? "HOUR" : /month/i.test(title ?? "") ? "MONTH" : "YEAR";
}

export const greenhouse: Board = {
  id: "greenhouse",
  recognises: (payload) => haveKeys(jobsOf(payload), ["absolute_url", "title", "location"]),
  parse: (payload) =>
    jobsOf(payload).map((job) =>
      draftOfRecord({
        id: job["id"],
        title: job["title"],
        company: job["company_name"],
        location: placesOf(job),
        ...statedApart(job),
        workplace: findWorkplace(textOf(inner(job, "location")["name"]) ?? ""),
        description: job["content"],
        datePosted: job["first_published"] ?? job["updated_at"],
        validThrough: job["application_deadline"],
        url: job["absolute_url"],
        ...payOf(job),
      }),
    ),
};
