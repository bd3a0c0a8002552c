declare const workspaceBrand: unique symbol;

/** Made by the access gate only, so that no query can run on an id that merely arrived in a request. */
export type WorkspaceId = string & { readonly [workspaceBrand]: true };
