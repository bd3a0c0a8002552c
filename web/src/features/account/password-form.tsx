import { Button, PasswordInput, Title } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { notify } from "../../ui/notify.ts";
import classes from "./account.module.css";
import { useChangePassword } from "./data.ts";

/** A new password for somebody who knows the old one. */
export function PasswordForm() {
  const { t } = useTranslation();
  const [password, setPassword] = useState("");
  const [newPassword, setNewPassword] = useState("");
  const change = useChangePassword();
  const save = () =>
    change.mutate(
      { password, newPassword },
      {
        onSuccess: () => {
          notify(t("account.passwordChanged"));
          setPassword("");
          setNewPassword("");
        },
      },
    );
  return (
    <section className={classes.section}>
      <Title order={2} className={classes.title}>
        {t("account.password")}
      </Title>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <PasswordInput
          label={t("account.confirmPassword")}
          autoComplete="current-password"
          required
          withAsterisk={false}
          error={change.error?.message}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <PasswordInput
          label={t("account.newPassword")}
          autoComplete="new-password"
          required
          withAsterisk={false}
          value={newPassword}
          onChange={(event) => setNewPassword(event.currentTarget.value)}
        />
        <Button className={classes.submit} type="submit" variant="default" loading={change.isPending}>
          {t("account.changePassword")}
        </Button>
      </form>
    </section>
  );
}
