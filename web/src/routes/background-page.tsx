import { useTranslation } from "react-i18next";
import classes from "../features/background/background.module.css";
import { FailedTasks } from "../features/background/failed-tasks.tsx";
import { useMay } from "../lib/session.ts";
import { PageHead } from "../ui/page-head.tsx";

/** What the background could not do, for whoever runs the workspace. */
export function BackgroundPage() {
  const { t } = useTranslation();
  const maySee = useMay("tasks:read");
  const mayRun = useMay("tasks:write");
  return (
    <>
      <PageHead title={t("background.title")} detail={t("background.detail")} />
      <div className={classes.page}>
        {maySee ? <FailedTasks mayRun={mayRun} /> : <p className={classes.quiet}>{t("background.denied")}</p>}
      </div>
    </>
  );
}
