import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import classes from "../features/background/background.module.css";
import { FailedTasks } from "../features/background/failed-tasks.tsx";
import { may, meQuery, signInStateQuery } from "../lib/session.ts";
import { PageHead } from "../ui/page-head.tsx";

/** What the background could not do, for whoever runs the workspace. */
export function BackgroundPage() {
  const { t } = useTranslation();
  const isTeam = useQuery(signInStateQuery).data?.signIn === true;
  const me = useQuery({ ...meQuery, enabled: isTeam }).data;
  const allowed = (permission: "tasks:read" | "tasks:write") => !isTeam || (me !== undefined && may(me, permission));
  return (
    <>
      <PageHead title={t("background.title")} detail={t("background.detail")} />
      <div className={classes.page}>
        {allowed("tasks:read") ? (
          <FailedTasks mayRun={allowed("tasks:write")} />
        ) : (
          <p className={classes.quiet}>{t("background.denied")}</p>
        )}
      </div>
    </>
  );
}
