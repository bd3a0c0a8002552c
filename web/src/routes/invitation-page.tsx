import { Button, Loader } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { invitationQuery, useAcceptInvitation, useRegister } from "../features/door/data.ts";
import { Door } from "../features/door/door.tsx";
import { DoorForm } from "../features/door/door-form.tsx";
import { NewAccountFields, useNewAccount } from "../features/door/new-account-fields.tsx";
import { SignInForm } from "../features/door/sign-in-form.tsx";
import { meQuery, signInStateQuery, startOver } from "../lib/session.ts";

/** Shows what an invitation offers, and joins: with the account that is signed in, by signing in, or with a new account. */
export function InvitationPage() {
  const { t } = useTranslation();
  const { token = "" } = useSearch({ from: "/invitation" });
  const invitation = useQuery({ ...invitationQuery(token), enabled: token !== "" });
  const me = useQuery({ ...meQuery, retry: false });
  const providers = useQuery(signInStateQuery).data?.providers ?? [];
  const accept = useAcceptInvitation();
  const join = () => accept.mutate(token, { onSuccess: () => startOver("/") });
  if (token === "" || invitation.isError)
    return <Door title={t("door.invitation")} body={invitation.error?.message ?? t("door.noToken")} />;
  if (!invitation.data || me.isPending) return <Loader size="sm" m="xl" />;
  const { workspace, email, role, hasAccount } = invitation.data;
  const isHere = me.data?.account.email === email;
  return (
    <Door
      title={t("door.invitationTitle", { workspace })}
      body={t("door.invitationBody", { email, role: t(`roles.${role}`) })}
      foot={accept.error?.message}
    >
      {isHere && (
        <Button fullWidth loading={accept.isPending} onClick={join}>
          {t("door.join", { workspace })}
        </Button>
      )}
      {!isHere && hasAccount && <SignInForm providers={providers} email={email} onSignedIn={join} />}
      {!isHere && !hasAccount && <JoinForm token={token} email={email} workspace={workspace} />}
    </Door>
  );
}

function JoinForm({ token, email, workspace }: { readonly token: string; readonly email: string; readonly workspace: string }) {
  const { t } = useTranslation();
  const { account, setAccount } = useNewAccount(email);
  const register = useRegister();
  return (
    <DoorForm
      label={t("door.join", { workspace })}
      isBusy={register.isPending}
      problem={register.error?.message}
      onSubmit={() => register.mutate({ ...account, role: "recruiter", invitation: token }, { onSuccess: () => startOver("/") })}
    >
      <NewAccountFields account={account} onChange={setAccount} isEmailFixed />
    </DoorForm>
  );
}
