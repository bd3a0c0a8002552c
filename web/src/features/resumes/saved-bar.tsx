import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./saved-bar.module.css";

/** Says that a correction was saved, and takes it back. */
export function SavedBar({ count, isBusy, onUndo }: { readonly count: number; readonly isBusy: boolean; readonly onUndo: () => void }) {
  const { t } = useTranslation();
  return (
    <output className={classes.bar} data-shown={count > 0 || undefined}>
      {count > 0 && (
        <>
          <span>{t("reading.saved")}</span>
          <Button size="compact-xs" variant="default" loading={isBusy} onClick={onUndo}>
            {t("reading.undo")}
          </Button>
        </>
      )}
    </output>
  );
}
