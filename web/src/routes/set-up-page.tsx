import { TextInput } from "@mantine/core";
import { useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSetUp } from "../features/door/data.ts";
import { Door } from "../features/door/door.tsx";
import { DoorForm } from "../features/door/door-form.tsx";
import { NewAccountFields, useNewAccount } from "../features/door/new-account-fields.tsx";
import { startOver } from "../lib/session.ts";

/** Makes the first owner, with the link that the server printed. */
export function SetUpPage() {
  const { t } = useTranslation();
  const { token } = useSearch({ from: "/set-up" });
  const { account, setAccount } = useNewAccount();
  const [workspaceName, setWorkspaceName] = useState("");
  const setUp = useSetUp();
  if (token === undefined) return <Door title={t("door.setUpTitle")} body={t("door.noToken")} />;
  return (
    <Door title={t("door.setUpTitle")} body={t("door.setUpBody")}>
      <DoorForm
        label={t("door.setUp")}
        isBusy={setUp.isPending}
        problem={setUp.error?.message}
        onSubmit={() => setUp.mutate({ ...account, token, workspaceName }, { onSuccess: () => startOver("/") })}
      >
        <NewAccountFields account={account} onChange={setAccount} />
        <TextInput
          label={t("door.workspace")}
          autoComplete="organization"
          required
          withAsterisk={false}
          value={workspaceName}
          onChange={(event) => setWorkspaceName(event.currentTarget.value)}
        />
      </DoorForm>
    </Door>
  );
}
