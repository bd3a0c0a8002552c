import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, unwrapData } from "../../lib/api-client.ts";
import { keys } from "../../lib/query-keys.ts";
import { startOver } from "../../lib/session.ts";

export const sessionsQuery = queryOptions({
  queryKey: keys.sessions,
  queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/auth/sessions", { signal })),
});

export const useSignOut = () =>
  useMutation({ mutationFn: () => unwrapData(api.POST("/api/v1/auth/logout")), onSettled: () => startOver("/sign-in") });

/** Nothing is left to show, so the page begins anew at the door. */
export const useDeleteAccount = () =>
  useMutation({
    mutationFn: ({ confirm, password }: { confirm: string; password: string }) =>
      unwrapData(api.DELETE("/api/v1/auth/account", { body: { confirm, ...(password !== "" && { password }) } })),
    onSuccess: () => startOver("/sign-in"),
  });

export const useSwitchWorkspace = () =>
  useMutation({
    mutationFn: (workspaceId: string) => unwrapData(api.POST("/api/v1/auth/workspace", { body: { workspaceId } })),
    onSuccess: () => startOver("/"),
  });

export const useCreateWorkspace = () =>
  useMutation({
    mutationFn: (name: string) => unwrapData(api.POST("/api/v1/workspaces", { body: { name, kind: "company" } })),
    onSuccess: () => startOver("/"),
  });

export function useEndSession() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrapData(api.DELETE("/api/v1/auth/sessions/{id}", { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.sessions }),
  });
}

/** Every other session ends, so the list of them is asked for again. */
export function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { password: string; newPassword: string }) => unwrapData(api.POST("/api/v1/auth/password", { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.sessions }),
  });
}

export const useSendVerification = () => useMutation({ mutationFn: () => unwrapData(api.POST("/api/v1/auth/verify-email/send")) });

export const useStartTwoFactor = () =>
  useMutation({ mutationFn: (password: string) => unwrapData(api.POST("/api/v1/auth/two-factor/start", { body: { password } })) });

/** Both renew the session, so everything known about it is asked for again. */
export function useConfirmTwoFactor() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (code: string) => unwrapData(api.POST("/api/v1/auth/two-factor/confirm", { body: { code } })),
    onSuccess: () => client.invalidateQueries(),
  });
}

export function useStopTwoFactor() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (password: string) => unwrapData(api.POST("/api/v1/auth/two-factor/stop", { body: { password } })),
    onSuccess: () => client.invalidateQueries(),
  });
}
