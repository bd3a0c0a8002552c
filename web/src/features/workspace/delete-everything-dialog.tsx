import { Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

/** Asks the person to type the phrase before everything is deleted. */
export function DeleteEverythingDialog(props: {
  readonly opened: boolean;
  readonly isBusy: boolean;
  readonly error: string | undefined;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const isConfirmed = typed.trim().toLowerCase() === t("deleteAll.phrase");
  return (
    <Modal
      closeButtonProps={{ "aria-label": t("common.close") }}
      opened={props.opened}
      onClose={props.onClose}
      title={t("deleteAll.title")}
      centered
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isConfirmed) props.onConfirm();
        }}
      >
        <Stack gap="md">
          <Text>{t("deleteAll.body")}</Text>
          <TextInput
            label={t("deleteAll.type")}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            error={props.error}
            autoComplete="off"
            data-autofocus
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={props.onClose}>
              {t("common.cancel")}
            </Button>
            <Button type="submit" color="red.8" disabled={!isConfirmed} loading={props.isBusy}>
              {t("deleteAll.confirm")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
