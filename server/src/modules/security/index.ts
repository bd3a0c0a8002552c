export { raiseIncident } from "./raise-incident.ts";
