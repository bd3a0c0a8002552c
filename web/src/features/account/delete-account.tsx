import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { TypedDelete } from "../../ui/typed-delete.tsx";
import classes from "./account.module.css";
import { useDeleteAccount } from "./data.ts";

/** The way out for good. */
export function DeleteAccount({ email }: { readonly email: string }) {
  const { t } = useTranslation();
  const remove = useDeleteAccount();
  return (
    <section className={classes.section}>
      <Title order={2} className={classes.title}>
        {t("account.delete")}
      </Title>
      <div className={classes.row}>
        <span className={classes.what}>{t("account.deleteHint")}</span>
        <TypedDelete
          label={t("account.deleteButton")}
          body={t("account.deleteBody")}
          field={t("account.deleteField", { email })}
          expected={email}
          asksPassword
          error={remove.error?.message}
          isBusy={remove.isPending}
          onConfirm={(typed) => remove.mutate(typed)}
        />
      </div>
    </section>
  );
}
