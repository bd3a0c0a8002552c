import type { Shared } from "./access-gate.ts";
import type { Identity } from "./identity/identity.ts";

/** Where a request comes from, as the list of sessions shows it. */
export type Client = { readonly address: string; readonly agent: string };

/** What a verb gets that serves people who have not signed in yet. */
export type Outside = Shared & { readonly identity: Identity; readonly client: Client };
