import type { StageReport } from "@candor/host";
import { z } from "zod";
import type { LiveEvent } from "../../contract/live-event.ts";

const text = z.string().optional();
/** What a parser process says it has so far; anything else that it may say is left out. */
const reportSchema = z.object({
  stage: z.enum(["recognising", "opened", "laid-out", "fields"]),
  partial: z
    .object({
      recognising: z.object({ page: z.number(), of: z.number() }).optional(),
      resume: z
        .object({
          basics: z.object({ name: text, label: text, email: text, phone: text, location: z.object({ city: text }).optional() }).optional(),
          work: z.array(z.object({ name: text, position: text })).optional(),
        })
        .optional(),
    })
    .optional(),
});

const LONGEST = 300;

/** A report of the parser as the page hears it: how far it is, and the fields that a person looks for first. */
export function describeStage(report: StageReport): Pick<LiveEvent, "stage" | "fields" | "done" | "total"> {
  const parsed = reportSchema.safeParse(report);
  if (!parsed.success) return {};
  const { stage, partial } = parsed.data;
  const { name, label, email, phone, location } = partial?.resume?.basics ?? {};
  const [latest] = partial?.resume?.work ?? [];
  const known = Object.entries({ name, label, email, phone, city: location?.city, position: latest?.position, company: latest?.name });
  const fields = Object.fromEntries(known.flatMap(([field, value]) => (value === undefined ? [] : [[field, value.slice(0, LONGEST)]])));
  const recognising = partial?.recognising;
  return {
    stage,
    ...(Object.keys(fields).length > 0 && { fields }),
    ...(recognising && { done: recognising.page, total: recognising.of }),
  };
}
