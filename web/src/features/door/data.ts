import { queryOptions, useMutation } from "@tanstack/react-query";
import { api, unwrapData } from "../../lib/api-client.ts";
import { showPasskey } from "../../lib/passkeys.ts";

type Body<Path extends keyof Bodies> = Bodies[Path];
type Bodies = {
  login: { email: string; password: string; code?: string };
  register: {
    email: string;
    password: string;
    fullName: string;
    role: "seeker" | "recruiter";
    companyName?: string;
    invitation?: string;
  };
  setUp: { token: string; email: string; password: string; fullName: string; workspaceName: string };
};

export const useSignIn = () => useMutation({ mutationFn: (body: Body<"login">) => unwrapData(api.POST("/api/v1/auth/login", { body })) });

/** The server asks, a device answers; who it is comes out of the answer. */
export const useSignInByPasskey = () =>
  useMutation({
    mutationFn: async () => {
      const options = await unwrapData(api.POST("/api/v1/auth/login/passkey/start"));
      const { id, rawId, response } = await showPasskey(options);
      const { clientDataJSON, authenticatorData, signature, userHandle } = response;
      const shown = { clientDataJSON, authenticatorData, signature, ...(userHandle && { userHandle }) };
      const answer = { id, rawId, type: "public-key" as const, clientExtensionResults: {}, response: shown };
      return unwrapData(api.POST("/api/v1/auth/login/passkey", { body: { response: answer } }));
    },
  });

export const useRegister = () =>
  useMutation({ mutationFn: (body: Body<"register">) => unwrapData(api.POST("/api/v1/auth/register", { body })) });

export const useSetUp = () => useMutation({ mutationFn: (body: Body<"setUp">) => unwrapData(api.POST("/api/v1/auth/set-up", { body })) });

export const useForgotPassword = () =>
  useMutation({ mutationFn: (email: string) => unwrapData(api.POST("/api/v1/auth/forgot-password", { body: { email } })) });

export const useResetPassword = () =>
  useMutation({
    mutationFn: (body: { token: string; password: string }) => unwrapData(api.POST("/api/v1/auth/reset-password", { body })),
  });

type ProviderId = "google" | "github" | "microsoft" | "oidc";

/** Where to send the browser so that somebody else vouches for the person. */
export const useExternalSignIn = () =>
  useMutation({
    mutationFn: (provider: string) => unwrapData(api.POST("/api/v1/auth/external", { body: { provider: provider as ProviderId } })),
  });

/** The link is good once, so the answer is kept and not asked for again. */
export const verifyEmailQuery = (token: string) =>
  queryOptions({
    queryKey: ["verify-email", token],
    queryFn: () => unwrapData(api.POST("/api/v1/auth/verify-email", { body: { token } })),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ["invitation", token],
    queryFn: () => unwrapData(api.POST("/api/v1/auth/invitation", { body: { token } })),
    retry: false,
  });

export const useAcceptInvitation = () =>
  useMutation({ mutationFn: (token: string) => unwrapData(api.POST("/api/v1/auth/invitation/accept", { body: { token } })) });
