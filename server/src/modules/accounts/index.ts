export { namesOfAccounts, ownersAddresses } from "./accounts.repository.ts";
export { accountsRoutes } from "./accounts.routes.ts";
export { workspaces } from "./accounts.tables.ts";
export { actorOf, enterThrough } from "./enter.ts";
export { type Accounts, type AccountsOptions, openAccounts } from "./open-accounts.ts";
export { appoint, findNamed, listOperators, operatorsOf } from "./operators.ts";
