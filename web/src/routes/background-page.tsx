import { useTranslation } from "react-i18next";
import { FailedTasks } from "../features/background/failed-tasks.tsx";
import { useMay } from "../lib/session.ts";
import { PageBody } from "../ui/page-body.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { Quiet } from "../ui/quiet.tsx";

/** What the background could not do, for whoever runs the workspace. */
export function BackgroundPage() {
  const { t } = useTranslation();
  const maySee = useMay("tasks:read");
  const mayRun = useMay("tasks:write");
  return (
    <>
      <PageHead title={t("background.title")} detail={t("background.detail")} />
      <PageBody>{maySee ? <FailedTasks mayRun={mayRun} /> : <Quiet>{t("background.denied")}</Quiet>}</PageBody>
    </>
  );
}
