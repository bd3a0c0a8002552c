import { Button, Select, Skeleton, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Member, Role } from "../../lib/api-types.ts";
import { formatDate } from "../../lib/format.ts";
import { confirmDelete } from "../../ui/confirm-delete.tsx";
import { notifyFailure } from "../../ui/notify.ts";
import { ErrorState } from "../../ui/page-state.tsx";
import { membersQuery, useChangeRole, useLeave, useRemoveMember } from "./data.ts";
import { rolesUpTo } from "./roles.ts";
import classes from "./team.module.css";

/** Who belongs here, in which role; whoever may, changes it in place. */
export function MemberList(props: { readonly own: Role | undefined; readonly workspace: string; readonly mayChange: boolean }) {
  const { t } = useTranslation();
  const members = useQuery(membersQuery);
  return (
    <section className={classes.section}>
      <Title order={2} className={classes.title}>
        {t("team.members")}
      </Title>
      {members.isError && <ErrorState error={members.error} onRetry={() => void members.refetch()} />}
      {members.isPending && <Skeleton height={44} radius={2} />}
      <ul className={classes.list}>
        {members.data?.map((member) => (
          <MemberRow key={member.id} member={member} {...props} />
        ))}
      </ul>
    </section>
  );
}

function MemberRow({
  member,
  own,
  workspace,
  mayChange,
}: {
  readonly member: Member;
  readonly own: Role | undefined;
  readonly workspace: string;
  readonly mayChange: boolean;
}) {
  const { t } = useTranslation();
  const change = useChangeRole();
  const remove = useRemoveMember();
  const leave = useLeave();
  const roles = rolesUpTo(own);
  const isWithinRank = mayChange && roles.includes(member.role);
  const cancel = t("common.cancel");
  const askToRemove = () =>
    confirmDelete({
      title: t("team.removeTitle", { name: member.name }),
      body: t("team.removeBody"),
      labels: { confirm: t("team.remove"), cancel },
      onConfirm: async () => void (await remove.mutateAsync(member.id)),
    });
  const askToLeave = () =>
    confirmDelete({
      title: t("team.leaveTitle", { name: workspace }),
      body: t("team.leaveBody"),
      labels: { confirm: t("team.leave"), cancel },
      onConfirm: async () => void (await leave.mutateAsync()),
    });
  return (
    <li className={classes.row}>
      <span className={classes.who}>
        {member.name} {member.isMe && <span className={classes.meta}>({t("team.you")})</span>}
        <br />
        <span className={classes.meta}>{[member.email, formatDate(member.joinedAt)].filter(Boolean).join(" · ")}</span>
      </span>
      {isWithinRank ? (
        <Select
          className={classes.role}
          size="xs"
          aria-label={t("team.roleOf", { name: member.name })}
          allowDeselect={false}
          value={member.role}
          data={roles.map((role) => ({ value: role, label: t(`roles.${role}`) }))}
          onChange={(role) => role && change.mutate({ id: member.id, role: role as Role }, { onError: notifyFailure })}
        />
      ) : (
        <span>{t(`roles.${member.role}`)}</span>
      )}
      {member.isMe ? (
        <Button className={classes.act} variant="default" size="xs" onClick={askToLeave}>
          {t("team.leave")}
        </Button>
      ) : (
        isWithinRank && (
          <Button className={classes.act} variant="default" size="xs" onClick={askToRemove}>
            {t("team.remove")}
          </Button>
        )
      )}
    </li>
  );
}
