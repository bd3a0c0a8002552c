import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { notify } from "../../ui/notify.ts";
import { useRename } from "./data.ts";
import classes from "./team.module.css";

/** The workspace's name, to be changed in place. */
export function RenameForm({ current }: { readonly current: string }) {
  const { t } = useTranslation();
  const [name, setName] = useState(current);
  const rename = useRename();
  return (
    <form
      className={classes.inline}
      onSubmit={(event) => {
        event.preventDefault();
        rename.mutate(name, { onSuccess: () => notify(t("team.renamed")) });
      }}
    >
      <TextInput
        className={classes.wide}
        label={t("team.name")}
        required
        withAsterisk={false}
        error={rename.error?.message}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={name.trim() === current} loading={rename.isPending}>
        {t("team.rename")}
      </Button>
    </form>
  );
}
