import { draftsOfBareList, draftsOfBoard } from "../boards/registry.ts";
import type { Drafts, PostingDraft } from "../draft.ts";
import { collect, isJobPosting, looksLikePosting, withTitleByLook } from "../records/find-records.ts";
import { draftOfRecord } from "../records/record.ts";
import { isObject, type JsonObject } from "../records/values.ts";
import { toldAdverts } from "./told-adverts.ts";

/** JSON: a board's answer, schema.org objects, one record, a list of records, or a payload that holds such a list. */
export function draftsOfJson(payload: unknown): Drafts {
  const board = draftsOfBoard(payload);
  if (board !== undefined) return { drafts: board.drafts, rejected: [] };
  const linked = collect(payload, isJobPosting);
  if (linked.length > 0) return { drafts: linked.map(draftOfRecord), rejected: [] };
  if (Array.isArray(payload)) return richest(draftsOfList(payload), draftsOfBareList(payload));
  const records = collect(payload, looksLikePosting);
  if (records.length > 0) return { drafts: withCompany(records.map(draftOfRecord), payload), rejected: [] };
  const looked = collect(payload, (value): value is JsonObject => withTitleByLook(value) !== undefined);
  if (looked.length > 0) return { drafts: looked.map((record) => draftOfRecord(withTitleByLook(record) ?? record)), rejected: [] };
  const told = listsIn(payload)
    .map(toldAdverts)
    .find((drafts) => drafts.length > 0);
  return told === undefined ? { drafts: [], rejected: [{ reason: "This JSON holds no job posting." }] } : { drafts: told, rejected: [] };
}

/** The lists that an object holds, itself or one step deeper. */
function listsIn(payload: unknown): readonly (readonly unknown[])[] {
  const inner = (value: unknown) => (isObject(value) ? Object.values(value) : []);
  return [...inner(payload), ...inner(payload).flatMap(inner)].filter((value) => Array.isArray(value));
}

/** How much the drafts say outright. */
function facts(drafts: readonly PostingDraft[]): number {
  return drafts
    .flatMap((draft) => [
      draft.title,
      draft.company,
      draft.locations[0],
      draft.workplace,
      draft.employmentTypes[0],
      draft.salary,
      draft.body[0],
    ])
    .filter((fact) => fact !== undefined).length;
}

/** A list without the answer around it may be a board's: whoever reads the most out of it is right. */
function richest(plain: Drafts, boards: readonly { readonly drafts: readonly PostingDraft[] }[]): Drafts {
  const best = boards.toSorted((a, b) => facts(b.drafts) - facts(a.drafts))[0];
  return best !== undefined && facts(best.drafts) > facts(plain.drafts) ? { drafts: best.drafts, rejected: [] } : plain;
}

/** A plain list keeps track of what in it is no posting; texts in it are adverts. */
function draftsOfList(list: readonly unknown[]): Drafts {
  const hasRecords = list.some((item) => looksLikePosting(item));
  const nested = hasRecords ? [] : list.flatMap((item) => withCompany(collect(item, looksLikePosting).map(draftOfRecord), item));
  if (nested.length > 0) return { drafts: nested, rejected: [] };
  const drafts = list.flatMap((item) => {
    if (typeof item === "string" && item.trim() !== "") return [draftOfRecord({ text: item })];
    return isObject(item) && !("legal" in item && !looksLikePosting(item)) ? [draftOfRecord(item)] : [];
  });
  const skipped = list.filter((item) => !isObject(item) && typeof item !== "string").length;
  return { drafts, rejected: Array.from({ length: skipped }, () => ({ reason: "An item of the list is not an object." })) };
}

/** The employer may stand once, beside the postings. */
function withCompany(drafts: readonly PostingDraft[], payload: unknown): readonly PostingDraft[] {
  const company = isObject(payload) ? draftOfRecord(payload).company : undefined;
  return company === undefined ? drafts : drafts.map((draft) => ({ company, ...draft }));
}
