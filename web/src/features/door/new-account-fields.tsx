import { PasswordInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

type NewAccount = { readonly fullName: string; readonly email: string; readonly password: string };

/** Name, address and password of a new account. */
export function useNewAccount(email = "") {
  const [account, setAccount] = useState<NewAccount>({ fullName: "", email, password: "" });
  return { account, setAccount };
}

export function NewAccountFields({
  account,
  onChange,
  isEmailFixed = false,
}: {
  readonly account: NewAccount;
  readonly onChange: (account: NewAccount) => void;
  readonly isEmailFixed?: boolean;
}) {
  const { t } = useTranslation();
  const field = (name: keyof NewAccount) => ({
    required: true,
    withAsterisk: false,
    value: account[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => onChange({ ...account, [name]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput label={t("door.name")} autoComplete="name" {...field("fullName")} />
      <TextInput label={t("door.email")} type="email" autoComplete="username" readOnly={isEmailFixed} {...field("email")} />
      <PasswordInput
        label={t("door.password")}
        description={t("door.passwordHint")}
        autoComplete="new-password"
        minLength={10}
        {...field("password")}
      />
    </>
  );
}
