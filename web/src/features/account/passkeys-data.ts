import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, unwrapData } from "../../lib/api-client.ts";
import { makePasskey } from "../../lib/passkeys.ts";
import { keys } from "../../lib/query-keys.ts";

export const passkeysQuery = queryOptions({
  queryKey: keys.passkeys,
  queryFn: ({ signal }) => unwrapData(api.GET("/api/v1/auth/passkeys", { signal })),
});

/** The server asks, the device answers, the server keeps the answer. */
export function useAddPasskey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ name, password }: { name: string; password: string }) => {
      const options = await unwrapData(api.POST("/api/v1/auth/passkeys/start", { body: password === "" ? {} : { password } }));
      const { id, rawId, response } = await makePasskey(options);
      const { clientDataJSON, attestationObject, transports = [] } = response;
      const made = { clientDataJSON, attestationObject, transports };
      const answer = { id, rawId, type: "public-key" as const, clientExtensionResults: {}, response: made };
      return unwrapData(api.POST("/api/v1/auth/passkeys", { body: { name, response: answer } }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.passkeys }),
  });
}

export function useRenamePasskey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, name }: { id: string; name: string }) =>
      unwrapData(api.PATCH("/api/v1/auth/passkeys/{id}", { params: { path: { id } }, body: { name } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.passkeys }),
  });
}

export function useRemovePasskey() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrapData(api.DELETE("/api/v1/auth/passkeys/{id}", { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.passkeys }),
  });
}
