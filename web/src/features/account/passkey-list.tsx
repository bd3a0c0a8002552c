import { Button, PasswordInput, Skeleton, TextInput, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { canUsePasskeys, NoPasskey } from "../../lib/passkeys.ts";
import { focusField } from "../../ui/focus-field.ts";
import { notify } from "../../ui/notify.ts";
import { ErrorState } from "../../ui/page-state.tsx";
import classes from "./account.module.css";
import { PasskeyRow } from "./passkey-row.tsx";
import { passkeysQuery, useAddPasskey } from "./passkeys-data.ts";

/** The person's passkeys, and the way to add one. */
export function PasskeyList() {
  const { t } = useTranslation();
  const passkeys = useQuery(passkeysQuery);
  const [isAdding, setIsAdding] = useState(false);
  return (
    <section className={classes.section}>
      <Title order={2} className={classes.title}>
        {t("account.passkeys")}
      </Title>
      {passkeys.isError && <ErrorState error={passkeys.error} onRetry={() => void passkeys.refetch()} />}
      {passkeys.isPending && <Skeleton height={44} radius={2} />}
      <div>
        {passkeys.data?.map((passkey) => (
          <PasskeyRow key={passkey.id} passkey={passkey} />
        ))}
        {!isAdding && (
          <div className={classes.row}>
            <span className={classes.what}>{t(canUsePasskeys() ? "account.passkeyHint" : "account.passkeyNotHere")}</span>
            {canUsePasskeys() && (
              <Button variant="default" size="xs" onClick={() => setIsAdding(true)}>
                {t("account.addPasskey")}
              </Button>
            )}
          </div>
        )}
      </div>
      {isAdding && <AddPasskey onDone={() => setIsAdding(false)} />}
    </section>
  );
}

function AddPasskey({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const add = useAddPasskey();
  const problem = add.error instanceof NoPasskey ? t("account.noPasskeyMade") : add.error?.message;
  const save = () =>
    add.mutate(
      { name, password },
      {
        onSuccess: () => {
          notify(t("account.passkeyAdded"));
          onDone();
        },
      },
    );
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextInput
        label={t("account.passkeyName")}
        required
        withAsterisk={false}
        maxLength={80}
        ref={focusField}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <PasswordInput
        label={t("account.confirmPassword")}
        description={t("account.confirmPasswordIfAny")}
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <Button type="submit" loading={add.isPending}>
        {t("account.makePasskey")}
      </Button>
      <Button variant="default" onClick={onDone}>
        {t("account.cancel")}
      </Button>
    </form>
  );
}
