import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Passkey } from "../../lib/api-types.ts";
import { formatDate } from "../../lib/format.ts";
import { confirmDelete } from "../../ui/confirm-delete.tsx";
import { focusField } from "../../ui/focus-field.ts";
import { notifyFailure } from "../../ui/notify.ts";
import classes from "./account.module.css";
import { useRemovePasskey, useRenamePasskey } from "./passkeys-data.ts";

/** One passkey: its name, which can be changed, and the way to be rid of it. */
export function PasskeyRow({ passkey }: { readonly passkey: Passkey }) {
  const { t } = useTranslation();
  const [name, setName] = useState<string>();
  const rename = useRenamePasskey();
  const remove = useRemovePasskey();
  const ask = () =>
    confirmDelete({
      title: t("account.removePasskeyTitle", { name: passkey.name }),
      body: t("account.removePasskeyBody"),
      labels: { confirm: t("account.remove"), cancel: t("account.cancel") },
      onConfirm: async () => void (await remove.mutateAsync(passkey.id)),
    });
  if (name !== undefined)
    return (
      <form
        className={classes.row}
        onSubmit={(event) => {
          event.preventDefault();
          rename.mutate({ id: passkey.id, name }, { onSuccess: () => setName(undefined), onError: notifyFailure });
        }}
      >
        <TextInput
          className={classes.what}
          aria-label={t("account.passkeyName")}
          required
          maxLength={80}
          ref={focusField}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" size="xs" loading={rename.isPending}>
          {t("account.saveName")}
        </Button>
        <Button variant="default" size="xs" onClick={() => setName(undefined)}>
          {t("account.cancel")}
        </Button>
      </form>
    );
  return (
    <div className={classes.row}>
      <span className={classes.what}>
        {passkey.name}
        <br />
        <span className={classes.meta}>
          {[t("account.since", { date: formatDate(passkey.createdAt) ?? "" }), passkey.isBackedUp && t("account.backedUp")]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      <Button.Group>
        <Button variant="default" size="xs" onClick={() => setName(passkey.name)}>
          {t("account.rename")}
        </Button>
        <Button variant="default" size="xs" onClick={ask}>
          {t("account.remove")}
        </Button>
      </Button.Group>
    </div>
  );
}
