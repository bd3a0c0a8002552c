import { draftOfRecord } from "../records/record.ts";
import { isObject, type JsonObject, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { inner, itemsOf } from "./items.ts";

/** The older answer has `positions` itself, the newer one inside `data`; a detail is the position alone. */
function positionsOf(payload: unknown): readonly JsonObject[] {
  if (!isObject(payload)) return [];
  const lists = [itemsOf(payload, "positions"), itemsOf(payload["data"], "positions")];
  const list = lists.find((items) => items.length > 0) ?? [payload, inner(payload, "data")];
  return list.filter((item) => "name" in item && ("ats_job_id" in item || "atsJobId" in item || "displayJobId" in item));
}

/** `remote_local` and the like: remote, whatever the place beside it says. */
function workplaceOf(position: JsonObject): string | undefined {
  const option = textOf(position["work_location_option"]) ?? textOf(position["workLocationOption"]);
  return option?.startsWith("remote") ? "remote" : option;
}

export const eightfold: Board = {
  id: "eightfold",
  recognises: (payload) => positionsOf(payload).length > 0,
  parse: (payload) =>
    positionsOf(payload).map((position) => {
      const places = position["locations"];
      return draftOfRecord({
        id: position["display_job_id"] ?? position["displayJobId"] ?? position["id"],
        title: position["posting_name"] ?? position["name"],
        location: Array.isArray(places) && places.length > 0 ? places : position["location"],
        workplace: workplaceOf(position),
        description: position["job_description"] ?? position["jobDescription"],
        datePosted: position["t_create"] ?? position["postedTs"] ?? position["creationTs"],
        url: position["canonicalPositionUrl"] ?? position["publicUrl"],
      });
    }),
};
