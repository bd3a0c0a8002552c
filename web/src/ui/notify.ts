import { notifications } from "@mantine/notifications";
import i18next from "i18next";

/** Says that something was done. */
export function notify(message: string): void {
  notifications.show({ message, closeButtonProps: { "aria-label": i18next.t("common.close") } });
}

/** Says that something failed, in the server's words; stays longer, because it asks for an action. */
export function notifyFailure(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  notifications.show({
    color: "red",
    title: i18next.t("state.errorTitle"),
    message,
    autoClose: 10_000,
    closeButtonProps: { "aria-label": i18next.t("common.close") },
  });
}
