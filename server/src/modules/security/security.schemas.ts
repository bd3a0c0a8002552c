import { z } from "zod";
import { THREATS, type ThreatKind } from "../../platform/threats/threat.ts";
import { INCIDENT_STATES } from "./security.rules.ts";

const moment = z.iso.datetime();

export const incidentSchema = z
  .object({
    id: z.string(),
    kind: z.enum(Object.keys(THREATS) as [ThreatKind, ...ThreatKind[]]),
    means: z.string(),
    about: z.string().meta({ description: "The account that it concerns" }),
    count: z.number(),
    state: z.enum(INCIDENT_STATES),
    firstAt: moment,
    lastAt: moment,
    changedBy: z.string().nullable(),
    changedAt: moment.nullable(),
  })
  .meta({ id: "Incident", description: "What may be an attack on the workspace, until somebody closes it." });
export type IncidentView = z.output<typeof incidentSchema>;

export const listIncidentsQuery = z.object({ state: z.enum(INCIDENT_STATES).optional() });
export const changeIncidentBody = z.object({ state: z.enum(["acknowledged", "closed"]) });
