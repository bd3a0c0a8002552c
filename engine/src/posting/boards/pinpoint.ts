import { draftOfRecord } from "../records/record.ts";
import { type JsonObject, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { haveKeys, itemsOf } from "./items.ts";

const SECTIONS = ["key_responsibilities", "skills_knowledge_expertise", "benefits"];

/** The advert's parts, each under the heading that the employer gave it. */
function descriptionOf(posting: JsonObject): string {
  const sections = SECTIONS.flatMap((key) => {
    const text = textOf(posting[key]);
    return text === undefined ? [] : [`<h3>${textOf(posting[`${key}_header`]) ?? ""}</h3>${text}`];
  });
  return [textOf(posting["description"]) ?? "", ...sections].join("");
}

export const pinpoint: Board = {
  id: "pinpoint",
  recognises: (payload) => haveKeys(itemsOf(payload, "data"), ["title", "compensation_visible"]),
  parse: (payload) =>
    itemsOf(payload, "data").map((posting) => {
      const isPayShown = posting["compensation_visible"] !== false;
      return draftOfRecord({
        id: posting["id"],
        title: posting["title"],
        location: posting["location"],
        workplace: posting["workplace_type"] ?? posting["workplace_type_text"],
        employmentType: textOf(posting["employment_type"])
          ?.replace(/^permanent_/, "")
          .replaceAll("_", " "),
        description: descriptionOf(posting),
        ...(isPayShown && {
          salaryMin: posting["compensation_minimum"],
          salaryMax: posting["compensation_maximum"],
          currency: posting["compensation_currency"],
          period: posting["compensation_frequency"],
          salary: posting["compensation"],
        }),
        datePosted: posting["first_published_at"],
        validThrough: posting["deadline_at"],
        url: posting["url"],
      });
    }),
};
