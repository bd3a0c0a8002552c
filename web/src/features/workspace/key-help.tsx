import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./key-help.module.css";

/** The list of keys, opened with `?`. */
export function KeyHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const rows = [
    { keys: ["Ctrl", "K"], label: t("keys.search") },
    { keys: ["j"], label: t("keys.next") },
    { keys: ["k"], label: t("keys.previous") },
    { keys: ["Enter"], label: t("keys.open") },
    { keys: ["x"], label: t("keys.pick") },
    { keys: ["c"], label: t("keys.compare") },
    { keys: ["Esc"], label: t("keys.close") },
    { keys: ["g", "m"], label: t("keys.goMatches") },
    { keys: ["g", "j"], label: t("keys.goJobs") },
    { keys: ["g", "r"], label: t("keys.goResumes") },
    { keys: ["?"], label: t("keys.help") },
  ];
  return (
    <Modal
      closeButtonProps={{ "aria-label": t("common.close") }}
      opened={opened}
      onClose={onClose}
      title={t("keys.title")}
      size="sm"
      centered
    >
      <dl className={classes.keys}>
        {rows.map((row) => (
          <div key={row.label}>
            <dt>
              {row.keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{row.label}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
