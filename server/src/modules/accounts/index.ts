export { workspaces } from "./accounts.tables.ts";
