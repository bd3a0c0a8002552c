import { Button, Skeleton, Title } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ApiKey, Permission } from "../../lib/api-types.ts";
import { formatDate } from "../../lib/format.ts";
import { confirmDelete } from "../../ui/confirm-delete.tsx";
import { ErrorState } from "../../ui/page-state.tsx";
import { Quiet } from "../../ui/quiet.tsx";
import { apiKeysQuery, useRevokeKey } from "./data.ts";
import { NewKeyDialog } from "./new-key-dialog.tsx";
import classes from "./team.module.css";

/** The workspace's keys for programs. */
export function KeyList({ permissions }: { readonly permissions: readonly Permission[] }) {
  const { t } = useTranslation();
  const maySee = permissions.includes("keys:read");
  const apiKeys = useQuery({ ...apiKeysQuery, enabled: maySee });
  const [opened, dialog] = useDisclosure(false);
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <Title order={2} className={classes.title}>
          {t("team.keys")}
        </Title>
        {permissions.includes("keys:write") && (
          <Button variant="default" size="xs" onClick={dialog.open}>
            {t("team.newKey")}
          </Button>
        )}
      </div>
      {!maySee && <Quiet>{t("team.keysDenied")}</Quiet>}
      {apiKeys.isError && <ErrorState error={apiKeys.error} onRetry={() => void apiKeys.refetch()} />}
      {maySee && apiKeys.isPending && <Skeleton height={44} radius={2} />}
      {apiKeys.data?.length === 0 && <Quiet>{t("team.keysEmpty")}</Quiet>}
      <ul className={classes.list}>
        {apiKeys.data?.map((key) => (
          <KeyRow key={key.id} apiKey={key} mayRevoke={permissions.includes("keys:write")} />
        ))}
      </ul>
      {opened && <NewKeyDialog permissions={permissions} onClose={dialog.close} />}
    </section>
  );
}

function KeyRow({ apiKey, mayRevoke }: { readonly apiKey: ApiKey; readonly mayRevoke: boolean }) {
  const { t } = useTranslation();
  const revoke = useRevokeKey();
  const { name, scopes, madeBy, lastUsedAt, expiresAt } = apiKey;
  const facts = [
    t("team.by", { name: madeBy }),
    lastUsedAt ? t("team.lastUsed", { date: formatDate(lastUsedAt) ?? "" }) : t("team.neverUsed"),
    expiresAt && t("team.ends", { date: formatDate(expiresAt) ?? "" }),
  ];
  const ask = () =>
    confirmDelete({
      title: t("team.revokeKeyTitle", { name }),
      body: t("team.revokeKeyBody"),
      labels: { confirm: t("team.revokeKey"), cancel: t("common.cancel") },
      onConfirm: async () => void (await revoke.mutateAsync(apiKey.id)),
    });
  return (
    <li className={classes.row}>
      <span className={classes.who}>
        {name}
        <br />
        <span className={classes.meta}>{scopes.join(", ")}</span>
        <br />
        <span className={classes.meta}>{facts.filter(Boolean).join(" · ")}</span>
      </span>
      {mayRevoke && (
        <Button variant="default" size="xs" onClick={ask}>
          {t("team.revokeKey")}
        </Button>
      )}
    </li>
  );
}
