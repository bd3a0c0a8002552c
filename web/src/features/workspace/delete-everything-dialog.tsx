import { Alert, Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** Asks once more before everything is deleted; the way back has the focus. */
export function DeleteEverythingDialog(props: {
  readonly opened: boolean;
  readonly isBusy: boolean;
  readonly error: string | undefined;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Modal
      closeButtonProps={{ "aria-label": t("common.close") }}
      opened={props.opened}
      onClose={props.onClose}
      title={t("deleteAll.title")}
      centered
    >
      <Stack gap="md">
        <Text>{t("deleteAll.body")}</Text>
        {props.error !== undefined && <Alert color="red">{props.error}</Alert>}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={props.onClose} data-autofocus>
            {t("common.cancel")}
          </Button>
          <Button color="red.8" loading={props.isBusy} onClick={props.onConfirm}>
            {t("deleteAll.confirm")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
