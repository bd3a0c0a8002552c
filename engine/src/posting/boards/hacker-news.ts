import type { PostingDraft } from "../draft.ts";
import { draftOfToldAdvert } from "../formats/told-adverts.ts";
import { dayOf } from "../records/dates.ts";
import { isObject, type JsonObject, textOf } from "../records/values.ts";
import type { Board } from "./board.ts";
import { itemsOf } from "./items.ts";

const HIRING = /who(?:'s|’s| is)? hiring/i;

/** Replies to adverts are further down; a comment without text was deleted. */
function advertsOf(thread: JsonObject): readonly JsonObject[] {
  return itemsOf(thread, "children").filter((comment) => textOf(comment["text"]) !== undefined && comment["dead"] !== true);
}

function draftOfComment(comment: JsonObject): PostingDraft {
  const id = textOf(comment["id"]);
  const datePosted = dayOf(comment["created_at"] ?? comment["time"]);
  return {
    ...draftOfToldAdvert(textOf(comment["text"]) ?? ""),
    ...(id !== undefined && { externalId: id }),
    ...(datePosted && { datePosted }),
  };
}

/** A monthly hiring thread with its comments: each of the first level is an advert. */
export const hackerNews: Board = {
  id: "hacker-news",
  recognises: (payload) => isObject(payload) && HIRING.test(textOf(payload["title"]) ?? "") && "children" in payload,
  parse: (payload) => (isObject(payload) ? advertsOf(payload).map(draftOfComment) : []),
};
