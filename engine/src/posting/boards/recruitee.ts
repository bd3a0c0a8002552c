import { draftOfRecord } from "../records/record.ts";
import { isObject, type JsonObject, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { haveKeys, inner, itemsOf } from "./items.ts";

function offersOf(payload: unknown): readonly JsonObject[] {
  const single = isObject(payload) ? inner(payload, "offer") : {};
  return "careers_url" in single ? [single] : itemsOf(payload, "offers");
}

/** Title and texts may exist only inside a translation. */
function translated(offer: JsonObject, key: string): unknown {
  if (textOf(offer[key]) !== undefined) return offer[key];
  const [first] = Object.values(inner(offer, "translations")).filter(isObject);
  return first?.[key];
}

/** All three flags may be true at once; then the place is the employee's choice, which is hybrid at least. */
function workplaceOf(offer: JsonObject): string | undefined {
  if (offer["hybrid"] === true || (offer["remote"] === true && offer["on_site"] === true)) return "hybrid";
  if (offer["remote"] === true) return "remote";
  return offer["on_site"] === true ? "onsite" : undefined;
}

export const recruitee: Board = {
  id: "recruitee",
  recognises: (payload) => haveKeys(offersOf(payload), ["careers_url"]) || haveKeys(offersOf(payload), ["employment_type_code"]),
  parse: (payload) =>
    offersOf(payload).map((offer) => {
      const pay = inner(offer, "salary");
      return draftOfRecord({
        id: offer["id"],
        title: translated(offer, "title"),
        company: offer["company_name"],
        location:
          itemsOf(offer, "locations").length > 0
            ? offer["locations"]
            : (offer["location"] ?? { city: offer["city"], country: offer["country"] }),
        workplace: workplaceOf(offer),
        employmentType: textOf(offer["employment_type_code"])
          ?.replace(/_permanent$/, "")
          .replaceAll("_", " "),
        description: translated(offer, "description"),
        requirements: translated(offer, "requirements"),
        salaryMin: pay["min"],
        salaryMax: pay["max"],
        currency: pay["currency"],
        period: pay["period"],
        datePosted: offer["published_at"] ?? offer["created_at"],
        validThrough: offer["close_at"],
        url: offer["careers_url"],
      });
    }),
};
