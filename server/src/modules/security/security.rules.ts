export const INCIDENT_STATES = ["open", "acknowledged", "closed"] as const;

export type IncidentState = (typeof INCIDENT_STATES)[number];

const NEXT: Readonly<Record<IncidentState, readonly IncidentState[]>> = {
  open: ["acknowledged", "closed"],
  acknowledged: ["closed"],
  // What happens again after that is another incident.
  closed: [],
};

export const mayBecome = (state: IncidentState, next: IncidentState): boolean => NEXT[state].includes(next);
