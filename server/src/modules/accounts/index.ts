export { type AccessGate, createAccessGate } from "./access-gate.ts";
export { workspaces } from "./accounts.tables.ts";
export { openPersonalWorkspace } from "./open-personal-workspace.ts";
