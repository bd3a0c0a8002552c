import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "../../lib/api-client.ts";
import { canUsePasskeys, NoPasskey } from "../../lib/passkeys.ts";
import { focusField } from "../../ui/focus-field.ts";
import { useExternalSignIn, useSignIn, useSignInByPasskey } from "./data.ts";
import classes from "./door.module.css";
import { DoorForm } from "./door-form.tsx";

/** Password first; the code is asked for when the account wants one. Other ways stand below. */
export function SignInForm(props: {
  readonly providers: readonly { readonly id: string; readonly name: string }[];
  readonly email?: string | undefined;
  readonly problem?: string | undefined;
  readonly onSignedIn: () => void;
}) {
  const { t } = useTranslation();
  const [email, setEmail] = useState(props.email ?? "");
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const signIn = useSignIn();
  const external = useExternalSignIn();
  const byPasskey = useSignInByPasskey();
  const refusal = signIn.error instanceof ApiError ? signIn.error : undefined;
  const wantsCode = refusal?.code === "CODE_NEEDED" || refusal?.code === "WRONG_CODE" || code !== "";
  const noPasskey = byPasskey.error instanceof NoPasskey ? t("door.noPasskey") : byPasskey.error?.message;
  const problem =
    refusal?.code === "CODE_NEEDED" ? undefined : (signIn.error?.message ?? external.error?.message ?? noPasskey ?? props.problem);
  return (
    <>
      <DoorForm
        label={t("door.signIn")}
        isBusy={signIn.isPending}
        problem={problem}
        onSubmit={() => signIn.mutate({ email, password, ...(wantsCode && code !== "" && { code }) }, { onSuccess: props.onSignedIn })}
      >
        <TextInput
          label={t("door.email")}
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={t("door.password")}
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {wantsCode && (
          <TextInput
            label={t("door.code")}
            description={t("door.codeHint")}
            autoComplete="one-time-code"
            required
            withAsterisk={false}
            ref={focusField}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
          />
        )}
      </DoorForm>
      {(props.providers.length > 0 || canUsePasskeys()) && (
        <div className={classes.or}>
          {canUsePasskeys() && (
            <Button
              variant="default"
              loading={byPasskey.isPending}
              onClick={() => byPasskey.mutate(undefined, { onSuccess: props.onSignedIn })}
            >
              {t("door.passkey")}
            </Button>
          )}
          {props.providers.map(({ id, name }) => (
            <Button
              key={id}
              variant="default"
              loading={external.isPending && external.variables === id}
              onClick={() => external.mutate(id, { onSuccess: ({ url }) => window.location.assign(url) })}
            >
              {t("door.with", { name })}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
