import { Button, PasswordInput } from "@mantine/core";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useResetPassword } from "../features/door/data.ts";
import { Door } from "../features/door/door.tsx";
import { DoorForm } from "../features/door/door-form.tsx";

/** Takes the link of a mail and a new password. */
export function ResetPasswordPage() {
  const { t } = useTranslation();
  const { token } = useSearch({ from: "/reset-password" });
  const [password, setPassword] = useState("");
  const reset = useResetPassword();
  if (token === undefined) return <Door title={t("door.resetTitle")} body={t("door.noToken")} />;
  if (reset.isSuccess)
    return (
      <Door title={t("door.resetTitle")} body={t("door.resetDone")}>
        <Button component={Link} to="/sign-in" fullWidth>
          {t("door.signIn")}
        </Button>
      </Door>
    );
  return (
    <Door title={t("door.resetTitle")}>
      <DoorForm
        label={t("door.save")}
        isBusy={reset.isPending}
        problem={reset.error?.message}
        onSubmit={() => reset.mutate({ token, password })}
      >
        <PasswordInput
          label={t("door.newPassword")}
          description={t("door.passwordHint")}
          autoComplete="new-password"
          minLength={10}
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      </DoorForm>
    </Door>
  );
}
