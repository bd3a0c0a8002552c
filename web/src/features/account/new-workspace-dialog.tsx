import { Button, Modal, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./account.module.css";
import { useCreateWorkspace } from "./data.ts";

/** Names a new workspace and goes there. */
export function NewWorkspaceDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState("");
  const create = useCreateWorkspace();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("account.newWorkspace")}
      closeButtonProps={{ "aria-label": t("common.close") }}
      centered
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          create.mutate(name);
        }}
      >
        <TextInput
          label={t("account.newWorkspaceName")}
          required
          withAsterisk={false}
          data-autofocus
          error={create.error?.message}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" loading={create.isPending}>
          {t("account.create")}
        </Button>
      </form>
    </Modal>
  );
}
