import type { PostingField } from "../../data/posting-fields/posting-fields.ts";
import type { Workplace } from "../../model/index.ts";
import { findWorkplace } from "../../recognise/workplace/find-workplace.ts";
import { heldOf, isNo, isObject, isYes, textOf } from "./values.ts";

/** The values of a record by what they are. */
export type Fields = ReadonlyMap<PostingField, readonly { readonly key: string; readonly value: unknown }[]>;

/** How much of the work is remote, as fields for that say it in one word: `remote: "partial"`. */
const REMOTE_IN_PART = /^(?:partial(?:ly)?|part|punctual|occasional(?:ly)?|sometimes|flexible|partiel(?:le)?|ponctuel(?:le)?|parcial)$/i;
const REMOTE_WHOLLY = /^(?:full(?:y)?|full_?time|total(?:ly)?|only|always|complete(?:ly)?|all|100\s?%?)$/i;

/** "location: { city, fullyRemote: true }" */
function saysRemote(place: unknown): boolean {
  return isObject(place) && Object.entries(place).some(([key, flag]) => /remote|telecommut|telework/i.test(key) && isYes(flag));
}

function saidAboutRemote(word: string): Workplace | undefined {
  if (REMOTE_IN_PART.test(word)) return "hybrid";
  return REMOTE_WHOLLY.test(word) ? "remote" : undefined;
}

/**
 * Where the work is done, by fields for it: words, or flags such as `remote: true`. A plain `remote: false` leaves open
 * whether some of it is done at home; only beside `hybrid: false` does it say on site.
 */
export function workplaceOf(fields: Fields): Workplace | undefined {
  const denied = new Set<Workplace>();
  const said = new Set<Workplace>();
  for (const { key, value } of fields.get("workplace") ?? []) {
    const about = /hybrid/i.test(key) ? "hybrid" : /tele|remote|home/i.test(key) ? "remote" : undefined;
    if (about && isYes(value)) said.add(about);
    else if (about && isNo(value)) denied.add(about);
    else
      for (const item of heldOf(value)) {
        const word = textOf(item) ?? "";
        const found = (about === "remote" ? saidAboutRemote(word) : undefined) ?? findWorkplace(word);
        if (found) said.add(found);
      }
  }
  if ((fields.get("location") ?? []).some(({ value }) => saysRemote(value))) said.add("remote");
  // "schedule: Remote work", "job_types: [Full-time, Remote]": how much and where share a field.
  for (const item of (fields.get("employmentType") ?? []).flatMap(({ value }) => heldOf(value))) {
    const found = findWorkplace(textOf(item) ?? "");
    if (found === "remote" || found === "hybrid") said.add(found);
  }
  if (said.has("hybrid")) return "hybrid";
  if (said.has("remote")) return "remote";
  return said.has("onsite") || (denied.has("remote") && denied.has("hybrid")) ? "onsite" : undefined;
}
