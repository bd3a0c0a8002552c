import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, unwrapData } from "./api-client.ts";
import type { Me, Permission } from "./api-types.ts";
import { keys } from "./query-keys.ts";

/** Whether people sign in on this server, and through whom. */
export const signInStateQuery = queryOptions({
  queryKey: keys.signInState,
  queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/auth/state", { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Who has signed in, and where they work. */
export const meQuery = queryOptions({
  queryKey: keys.me,
  queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/auth/me", { signal })),
});

/** Whether the person may do something here. */
export const may = (me: Me, permission: Permission): boolean => me.permissions.includes(permission);

/** The same for whoever looks at a page of the product; on a server for one person everything is allowed. */
export function useMay(permission: Permission): boolean {
  const isTeam = useQuery(signInStateQuery).data?.signIn === true;
  const me = useQuery({ ...meQuery, enabled: isTeam }).data;
  return !isTeam || (me !== undefined && may(me, permission));
}

/** Opens a page with nothing left of the person or workspace before: cache, live line and all. */
export function startOver(path: string): void {
  window.location.assign(path);
}
