import type { Line } from "../../model/index.ts";
import type { DateOptions } from "../../recognise/dates/date-mention.ts";
import { findDates } from "../../recognise/dates/find-dates.ts";
import { type FieldLabel, labelOf, readLabel } from "../../recognise/phrases/field-labels.ts";

/** Whether projects are what somebody lives on: each names its client, the role held there and when that was. */
export function tellsOfClients(lines: readonly Line[], options: DateOptions): boolean {
  const count = (field: FieldLabel): number => lines.filter((line) => (readLabel(line.text)?.field ?? labelOf(line.text)) === field).length;
  const clients = count("company");
  const ranges = lines.flatMap((line) => findDates(line.text, options)).filter((date) => date.kind === "range").length;
  return clients > 0 && count("position") >= clients && ranges >= clients;
}
