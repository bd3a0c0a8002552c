import { Button, Loader, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Navigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCreateWorkspace } from "../features/account/data.ts";
import { DeleteAccount } from "../features/account/delete-account.tsx";
import { Door } from "../features/door/door.tsx";
import { DoorForm } from "../features/door/door-form.tsx";
import { ApiError } from "../lib/api-client.ts";
import type { Me } from "../lib/api-types.ts";
import { meQuery, signInStateQuery, startOver } from "../lib/session.ts";
import { ErrorState } from "../ui/page-state.tsx";

const DOORS = ["/sign-in", "/register", "/forgot-password", "/reset-password", "/verify-email", "/set-up", "/invitation"];

/** Whether a page stands in front of the product, and is for people who have not signed in. */
export const isDoor = (path: string): boolean => DOORS.includes(path);

/** Shows the product to whoever may see it; others are sent to sign in, and come back to where they wanted to go. */
export function Inside({ here, children }: { readonly here: string; readonly children: (me: Me | undefined) => ReactNode }) {
  const state = useQuery(signInStateQuery);
  const me = useQuery({ ...meQuery, enabled: state.data?.signIn === true });
  if (state.isError) return <ErrorState isPage error={state.error} onRetry={() => void state.refetch()} />;
  if (state.data?.signIn === false) return children(undefined);
  if (me.error instanceof ApiError && me.error.status === 401)
    return <Navigate to="/sign-in" search={here === "/" ? {} : { back: here }} replace />;
  if (me.isError) return <ErrorState isPage error={me.error} onRetry={() => void me.refetch()} />;
  if (!me.data) return <Loader size="sm" m="xl" />;
  if (me.data.workspaceId === null) return <NoWorkspace email={me.data.account.email} />;
  return children(me.data);
}

/** For people who have left, or were taken out of, every workspace. */
function NoWorkspace({ email }: { readonly email: string }) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const create = useCreateWorkspace();
  return (
    <Door
      title={t("account.none")}
      body={t("account.noneBody")}
      foot={
        <Button variant="subtle" size="compact-sm" onClick={() => startOver("/sign-in")}>
          {t("door.signIn")}
        </Button>
      }
    >
      <DoorForm label={t("account.create")} isBusy={create.isPending} problem={create.error?.message} onSubmit={() => create.mutate(name)}>
        <TextInput
          label={t("account.newWorkspaceName")}
          required
          withAsterisk={false}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </DoorForm>
      <DeleteAccount email={email} />
    </Door>
  );
}
