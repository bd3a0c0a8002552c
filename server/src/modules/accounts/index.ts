export { type AccessGate, createAccessGate, type Shared } from "./access-gate.ts";
export { workspaces } from "./accounts.tables.ts";
export { openPersonalWorkspace, type Personal } from "./open-personal-workspace.ts";
