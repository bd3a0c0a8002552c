import { Button, Skeleton, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatDate } from "../../lib/format.ts";
import { notifyFailure } from "../../ui/notify.ts";
import { ErrorState } from "../../ui/page-state.tsx";
import classes from "./account.module.css";
import { sessionsQuery, useEndSession } from "./data.ts";

/** Where one is signed in, and the way to end it. */
export function SessionList() {
  const { t } = useTranslation();
  const sessions = useQuery(sessionsQuery);
  const end = useEndSession();
  return (
    <section className={classes.section}>
      <Title order={2} className={classes.title}>
        {t("account.sessions")}
      </Title>
      {sessions.isError && <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {sessions.isPending && <Skeleton height={44} radius={2} />}
      <div>
        {sessions.data?.map((session) => (
          <div key={session.id} className={classes.row}>
            <span className={classes.what}>
              {session.agent || t("account.unknownDevice")}
              <br />
              <span className={classes.meta}>
                {[session.address, t("account.since", { date: formatDate(session.createdAt) ?? "" })].filter(Boolean).join(" · ")}
              </span>
            </span>
            {session.isCurrent ? (
              <span className={classes.meta}>{t("account.thisDevice")}</span>
            ) : (
              <Button variant="default" size="xs" onClick={() => end.mutate(session.id, { onError: notifyFailure })}>
                {t("account.end")}
              </Button>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
