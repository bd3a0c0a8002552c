import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Status } from "../../lib/api-types.ts";

/** Says what will be gone, and asks once before everything is deleted. */
export function DeleteEverythingDialog(props: {
  readonly opened: boolean;
  readonly status: Status | undefined;
  readonly isBusy: boolean;
  readonly error: string | undefined;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
}) {
  const { t } = useTranslation();
  const { resumes = 0, jobs = 0 } = props.status ?? {};
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={t("deleteAll.title")}
      closeButtonProps={{ "aria-label": t("common.close") }}
      centered
    >
      <Stack gap="md">
        <Text>{t("deleteAll.body", { resumes: t("resumes.count", { count: resumes }), jobs: t("jobs.count", { count: jobs }) })}</Text>
        {props.error && (
          <Text role="alert" c="red.8">
            {props.error}
          </Text>
        )}
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
