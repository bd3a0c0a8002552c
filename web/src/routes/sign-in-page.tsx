import { Anchor } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Door } from "../features/door/door.tsx";
import { SignInForm } from "../features/door/sign-in-form.tsx";
import { signInStateQuery, startOver } from "../lib/session.ts";
import { ErrorState } from "../ui/page-state.tsx";

/** Where everybody comes in. */
export function SignInPage() {
  const { t } = useTranslation();
  const { back, error } = useSearch({ from: "/sign-in" });
  const state = useQuery(signInStateQuery);
  if (state.isError) return <ErrorState isPage error={state.error} onRetry={() => void state.refetch()} />;
  if (state.data?.setUp === false) return <Door title={t("door.setUpTitle")} body={t("door.setUpFirst")} />;
  return (
    <Door
      title={t("door.signIn")}
      foot={
        <>
          <Anchor component={Link} to="/forgot-password">
            {t("door.forgot")}
          </Anchor>
          <Anchor component={Link} to="/register">
            {t("door.register")}
          </Anchor>
        </>
      }
    >
      <SignInForm
        providers={state.data?.providers ?? []}
        problem={error && t("door.externalFailed")}
        onSignedIn={() => startOver(back ?? "/")}
      />
    </Door>
  );
}
