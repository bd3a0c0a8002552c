import type { LaidOut, Line, Volunteer } from "../../model/index.ts";
import type { DateOptions } from "../../recognise/dates/find-dates.ts";
import type { Traced } from "../traced.ts";
import { extractWork } from "./work.ts";

/** Reads voluntary work, which is written as jobs are. */
export function extractVolunteer(
  lines: readonly Line[],
  document: Pick<LaidOut, "text">,
  options: DateOptions,
): readonly Traced<Volunteer>[] {
  return extractWork(lines, document, options).map(({ value, traces }) => {
    const { name, location: _, ...rest } = value;
    const renamed = traces
      .filter((trace) => trace.pointer !== "/location")
      .map((trace) => (trace.pointer === "/name" ? { ...trace, pointer: "/organization" } : trace));
    return { value: { ...(name !== undefined && { organization: name }), ...rest }, traces: renamed };
  });
}
