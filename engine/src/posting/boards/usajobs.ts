import { draftOfRecord } from "../records/record.ts";
import { isObject, type JsonObject, listOf, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { inner, itemsOf } from "./items.ts";

function descriptorsOf(payload: unknown): readonly JsonObject[] {
  const result = isObject(payload) ? inner(payload, "SearchResult") : {};
  const items = itemsOf(result, "SearchResultItems");
  const all = items.length === 0 && isObject(payload) ? [payload] : items;
  return all.map((item) => inner(item, "MatchedObjectDescriptor"));
}

/** Where the work is: each place by its name or its parts, or only the line that the page shows. */
function placesOf(job: JsonObject): readonly unknown[] {
  const places = itemsOf(job, "PositionLocation").map(
    (place) =>
      place["LocationName"] ?? { city: place["CityName"], state: place["CountrySubdivisionCode"] ?? place["CountrySubDivisionCode"] },
  );
  return places.length > 0 ? places : listOf(job["PositionLocationDisplay"]);
}

/** Pay codes of the API; some answers carry the words instead. */
const PERIODS = new Map([
  ["PA", "YEAR"],
  ["PH", "HOUR"],
  ["PD", "DAY"],
  ["PM", "MONTH"],
  ["PW", "WEEK"],
]);

export const usajobs: Board = {
  id: "usajobs",
  recognises: (payload) => descriptorsOf(payload).some((job) => "PositionTitle" in job),
  parse: (payload) =>
    descriptorsOf(payload).map((job) => {
      const details = inner(inner(job, "UserArea"), "Details");
      const pay = itemsOf(job, "PositionRemuneration")[0] ?? {};
      const code = textOf(pay["RateIntervalCode"]) ?? "";
      return draftOfRecord({
        id: job["PositionID"],
        title: job["PositionTitle"],
        company: job["OrganizationName"],
        location: placesOf(job),
        // "No telework" says nothing yet: a ranger's field is no office.
        workplace: details["RemoteIndicator"] === true ? "remote" : details["TeleworkEligible"] === true ? "hybrid" : undefined,
        employmentType: [...itemsOf(job, "PositionSchedule"), ...itemsOf(job, "PositionOfferingType")].map((named) => named["Name"]),
        description: details["JobSummary"],
        responsibilities: details["MajorDuties"],
        requirements: [job["QualificationSummary"] ?? details["QualificationSummary"], details["Requirements"], details["Education"]],
        salaryMin: pay["MinimumRange"],
        salaryMax: pay["MaximumRange"],
        // The federal government pays in dollars and names none.
        currency: "USD",
        period: PERIODS.get(code) ?? code,
        datePosted: job["PublicationStartDate"],
        validThrough: job["ApplicationCloseDate"],
        url: job["PositionURI"],
      });
    }),
};
