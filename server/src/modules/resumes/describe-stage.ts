import type { StageReport } from "@candor/host";
import type { LiveEvent } from "../../contract/live-event.ts";

const STAGES: ReadonlySet<string> = new Set(["opened", "laid-out", "fields"]);
const LONGEST = 300;

/** A report of the parser as the page hears it: a known stage, and the plain text fields read so far. */
export function describeStage(report: StageReport): Pick<LiveEvent, "stage" | "fields"> {
  const stage = STAGES.has(report.stage) ? (report.stage as NonNullable<LiveEvent["stage"]>) : undefined;
  const fields = textFields(basicsOf(report.partial));
  return { ...(stage && { stage }), ...(Object.keys(fields).length > 0 && { fields }) };
}

/** The contact fields of a partial reading; before the fields are known there are none. */
function basicsOf(partial: unknown): unknown {
  return (partial as { readonly resume?: { readonly basics?: unknown } } | undefined)?.resume?.basics;
}

function textFields(partial: unknown): Record<string, string> {
  if (typeof partial !== "object" || partial === null) return {};
  const texts = Object.entries(partial).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  return Object.fromEntries(texts.map(([name, text]) => [name, text.slice(0, LONGEST)]));
}
