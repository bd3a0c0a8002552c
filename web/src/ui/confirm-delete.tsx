import { Text } from "@mantine/core";
import { modals } from "@mantine/modals";
import { notifyFailure } from "./notify.ts";

/** Asks once before something is deleted for good, and says so if the deletion failed. */
export function confirmDelete(options: {
  readonly title: string;
  readonly body: string;
  readonly labels: { readonly confirm: string; readonly cancel: string };
  readonly onConfirm: () => Promise<void>;
}): void {
  modals.openConfirmModal({
    title: options.title,
    children: <Text>{options.body}</Text>,
    labels: options.labels,
    confirmProps: { color: "red.8" },
    centered: true,
    closeButtonProps: { "aria-label": options.labels.cancel },
    onConfirm: () => {
      options.onConfirm().catch(notifyFailure);
    },
  });
}
