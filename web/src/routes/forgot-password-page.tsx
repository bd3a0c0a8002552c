import { Anchor, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useForgotPassword } from "../features/door/data.ts";
import { Door } from "../features/door/door.tsx";
import { DoorForm } from "../features/door/door-form.tsx";

/** Asks for a link to choose a new password. */
export function ForgotPasswordPage() {
  const { t } = useTranslation();
  const [email, setEmail] = useState("");
  const forgot = useForgotPassword();
  return (
    <Door
      title={t("door.forgotTitle")}
      body={forgot.isSuccess ? t("door.sent") : t("door.forgotBody")}
      foot={
        <Anchor component={Link} to="/sign-in">
          {t("door.signIn")}
        </Anchor>
      }
    >
      {!forgot.isSuccess && (
        <DoorForm label={t("door.send")} isBusy={forgot.isPending} problem={forgot.error?.message} onSubmit={() => forgot.mutate(email)}>
          <TextInput
            label={t("door.email")}
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
        </DoorForm>
      )}
    </Door>
  );
}
