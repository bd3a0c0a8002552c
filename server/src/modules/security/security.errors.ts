import { CodedError, notFound } from "../../platform/http/errors.ts";
import type { IncidentState } from "./security.rules.ts";

export const incidentNotFound = () => notFound("incident");
export const cannotBecome = (state: IncidentState, next: IncidentState) =>
  new CodedError("INCIDENT_STATE", 409, `An incident that is ${state} cannot become ${next}.`);
