import { draftOfRecord } from "../records/record.ts";
import { isObject, type JsonObject, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { haveKeys, inner, itemsOf } from "./items.ts";

function postingsOf(payload: unknown): readonly JsonObject[] {
  return isObject(payload) && "categories" in payload ? [payload] : itemsOf(payload);
}

/** The whole advert: opening, body, each list under its heading, closing. Demands stand in the lists. */
function descriptionOf(posting: JsonObject): string {
  const lists = itemsOf(posting, "lists").map((list) => `<h3>${textOf(list["text"]) ?? ""}</h3><ul>${textOf(list["content"]) ?? ""}</ul>`);
  const body = posting["descriptionBody"] ?? posting["descriptionBodyPlain"];
  const opening = body === undefined ? undefined : (posting["opening"] ?? posting["openingPlain"]);
  const whole = body ?? posting["description"] ?? posting["descriptionPlain"];
  return [opening, whole, ...lists, posting["additional"] ?? posting["additionalPlain"]]
    .map((part) => textOf(part) ?? "")
    .filter((part) => part !== "")
    .map((part) => `<div>${/<\w/.test(part) ? part : part.replaceAll("\n", "<br>")}</div>`)
    .join("");
}

export const lever: Board = {
  id: "lever",
  recognises: (payload) => haveKeys(postingsOf(payload), ["text", "categories"]),
  parse: (payload) =>
    postingsOf(payload).map((posting) => {
      const categories = inner(posting, "categories");
      const pay = inner(posting, "salaryRange");
      return draftOfRecord({
        id: posting["id"],
        title: posting["text"],
        location:
          Array.isArray(categories["allLocations"]) && categories["allLocations"].length > 0
            ? categories["allLocations"]
            : categories["location"],
        workplace: posting["workplaceType"] === "unspecified" ? undefined : posting["workplaceType"],
        employmentType: categories["commitment"],
        description: descriptionOf(posting),
        salaryMin: pay["min"],
        salaryMax: pay["max"],
        currency: pay["currency"],
        period: pay["interval"],
        salary: posting["salaryDescriptionPlain"] ?? posting["salaryDescription"],
        datePosted: posting["createdAt"],
        url: posting["hostedUrl"] ?? posting["applyUrl"],
      });
    }),
};
