import { Button, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Incident } from "../../lib/api-types.ts";
import { formatMoment } from "../../lib/format.ts";
import { notifyFailure } from "../../ui/notify.ts";
import { ErrorState } from "../../ui/page-state.tsx";
import { Quiet } from "../../ui/quiet.tsx";
import { incidentsQuery, membersQuery, useChangeIncident } from "./data.ts";
import classes from "./team.module.css";

/** What may have been attacks on the workspace, until somebody has looked at them. */
export function IncidentList() {
  const { t } = useTranslation();
  const incidents = useQuery(incidentsQuery);
  const members = useQuery(membersQuery).data ?? [];
  const waiting = incidents.data?.filter(({ state }) => state !== "closed");
  return (
    <section className={classes.section}>
      <Title order={2} className={classes.title}>
        {t("team.incidents")}
      </Title>
      {incidents.isError && <ErrorState error={incidents.error} onRetry={() => void incidents.refetch()} />}
      {waiting?.length === 0 && <Quiet>{t("team.incidentsEmpty")}</Quiet>}
      <ul className={classes.list}>
        {waiting?.map((incident) => (
          <IncidentRow key={incident.id} incident={incident} name={members.find(({ id }) => id === incident.about)?.name} />
        ))}
      </ul>
    </section>
  );
}

function IncidentRow({ incident, name }: { readonly incident: Incident; readonly name: string | undefined }) {
  const { t } = useTranslation();
  const change = useChangeIncident();
  const { id, means, count, lastAt, state } = incident;
  const facts = [
    name,
    t("team.incidentCount", { count }),
    t("team.incidentLast", { date: formatMoment(lastAt) }),
    t(`team.incidentStates.${state}`),
  ];
  const become = (next: "acknowledged" | "closed") => change.mutate({ id, state: next }, { onError: notifyFailure });
  return (
    <li className={classes.row}>
      <span className={classes.told}>
        {means}
        <br />
        <span className={classes.meta}>{facts.filter(Boolean).join(" · ")}</span>
      </span>
      <span className={classes.acts}>
        {state === "open" && (
          <Button variant="default" size="xs" onClick={() => become("acknowledged")}>
            {t("team.incidentAcknowledge")}
          </Button>
        )}
        <Button variant="default" size="xs" onClick={() => become("closed")}>
          {t("team.incidentClose")}
        </Button>
      </span>
    </li>
  );
}
