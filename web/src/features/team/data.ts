import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, unwrapData } from "../../lib/api-client.ts";
import type { Permission, Role } from "../../lib/api-types.ts";
import { keys } from "../../lib/query-keys.ts";
import { startOver } from "../../lib/session.ts";

export const membersQuery = queryOptions({
  queryKey: keys.members,
  queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/members", { signal })),
});

export const invitationsQuery = queryOptions({
  queryKey: keys.invitations,
  queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/invitations", { signal })),
});

export const apiKeysQuery = queryOptions({
  queryKey: keys.apiKeys,
  queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/keys", { signal })),
});

export const incidentsQuery = queryOptions({
  queryKey: keys.incidents,
  queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/incidents", { signal })),
});

/** A change after which a list is asked for again. */
function useChange<Input, Output>(change: (input: Input) => Promise<Output>, ...lists: readonly (readonly string[])[]) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => Promise.all(lists.map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

const path = (id: string) => ({ params: { path: { id } } });

export const useRename = () => useChange((name: string) => unwrapData(api.PATCH("/api/v1/workspace", { body: { name } })), keys.me);

export const useInvite = () =>
  useChange((body: { email: string; role: Role }) => unwrapData(api.POST("/api/v1/invitations", { body })), keys.invitations);

export const useRevokeInvitation = () =>
  useChange((id: string) => unwrapData(api.DELETE("/api/v1/invitations/{id}", path(id))), keys.invitations);

export const useChangeRole = () =>
  useChange(
    ({ id, role }: { id: string; role: Role }) => unwrapData(api.PATCH("/api/v1/members/{id}", { ...path(id), body: { role } })),
    keys.members,
    keys.me,
  );

export const useRemoveMember = () => useChange((id: string) => unwrapData(api.DELETE("/api/v1/members/{id}", path(id))), keys.members);

export const useLeave = () =>
  useMutation({ mutationFn: () => unwrapData(api.POST("/api/v1/workspace/leave")), onSuccess: () => startOver("/") });

type NewKey = { name: string; scopes: Permission[]; expiresInDays?: number };

export const useCreateKey = () => useChange((body: NewKey) => unwrapData(api.POST("/api/v1/keys", { body })), keys.apiKeys);

export const useRevokeKey = () => useChange((id: string) => unwrapData(api.DELETE("/api/v1/keys/{id}", path(id))), keys.apiKeys);

export const useChangeIncident = () =>
  useChange(
    ({ id, state }: { id: string; state: "acknowledged" | "closed" }) =>
      unwrapData(api.PATCH("/api/v1/incidents/{id}", { ...path(id), body: { state } })),
    keys.incidents,
  );

/** Its pages are gone with it, so the next workspace's are opened. */
export const useDeleteWorkspace = () =>
  useMutation({
    mutationFn: (confirm: string) => unwrapData(api.DELETE("/api/v1/workspace", { body: { confirm } })),
    onSuccess: () => startOver("/"),
  });
