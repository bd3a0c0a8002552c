import { Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { TypedDelete } from "../../ui/typed-delete.tsx";
import { useDeleteWorkspace } from "./data.ts";
import classes from "./team.module.css";

/** The end of the workspace, for everybody in it. */
export function DeleteWorkspace({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  const remove = useDeleteWorkspace();
  return (
    <section className={classes.section}>
      <Title order={2} className={classes.title}>
        {t("team.delete")}
      </Title>
      <div className={classes.row}>
        <span className={classes.who}>{t("team.deleteHint")}</span>
        <TypedDelete
          label={t("team.deleteButton")}
          body={t("team.deleteBody")}
          field={t("team.deleteField", { name })}
          expected={name}
          error={remove.error?.message}
          isBusy={remove.isPending}
          onConfirm={({ confirm }) => remove.mutate(confirm)}
        />
      </div>
    </section>
  );
}
