import { draftOfRecord } from "../records/record.ts";
import { isObject, type JsonObject, listOf, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { inner } from "./items.ts";

function positionsOf(payload: unknown): readonly JsonObject[] {
  const root = isObject(payload) ? inner(payload, "workzag-jobs") : {};
  return listOf(root["position"]).filter(isObject);
}

function descriptionOf(position: JsonObject): string {
  return listOf(inner(position, "jobDescriptions")["jobDescription"])
    .filter(isObject)
    .map((part) => `<h3>${textOf(part["name"]) ?? ""}</h3>${textOf(part["value"]) ?? ""}`)
    .join("");
}

export const personio: Board = {
  id: "personio",
  recognises: (payload) => isObject(payload) && "workzag-jobs" in payload,
  parse: (payload) =>
    positionsOf(payload).map((position) => {
      const kind = textOf(position["employmentType"]) ?? "";
      return draftOfRecord({
        id: position["id"],
        title: position["name"],
        company: position["subcompany"],
        location: [position["office"], ...listOf(inner(position, "additionalOffices")["office"])],
        // "permanent" says how long, the schedule says how much: a permanent part-time job is part-time.
        employmentType: [kind === "permanent" ? "" : kind, position["schedule"]],
        description: descriptionOf(position),
        skills: position["keywords"],
        datePosted: position["createdAt"],
      });
    }),
};
