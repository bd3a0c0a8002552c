import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { DeleteWorkspace } from "../features/team/delete-workspace.tsx";
import { IncidentList } from "../features/team/incident-list.tsx";
import { Invitations } from "../features/team/invitations.tsx";
import { KeyList } from "../features/team/key-list.tsx";
import { MemberList } from "../features/team/member-list.tsx";
import { RenameForm } from "../features/team/rename-form.tsx";
import { may, meQuery } from "../lib/session.ts";
import { PageBody } from "../ui/page-body.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { ErrorState } from "../ui/page-state.tsx";

/** The workspace one is in: its name, its people and its keys, as far as one's role shows them. */
export function WorkspacePage() {
  const { t } = useTranslation();
  const me = useQuery(meQuery);
  if (me.isError) return <ErrorState isPage error={me.error} onRetry={() => void me.refetch()} />;
  if (!me.data) return <Skeleton height={44} m="xl" radius={2} />;
  const here = me.data.workspaces.find(({ id }) => id === me.data.workspaceId);
  const mayInvite = may(me.data, "members:write");
  const name = here?.name ?? "";
  return (
    <>
      <PageHead title={t("team.title")} detail={here && `${name} · ${t(`roles.${here.role}`)}`} />
      <PageBody>
        {may(me.data, "workspace:write") && <RenameForm key={name} current={name} />}
        <MemberList own={here?.role} workspace={name} mayChange={mayInvite} />
        {mayInvite && <Invitations own={here?.role} />}
        {may(me.data, "incidents:read") && <IncidentList />}
        <KeyList permissions={me.data.permissions} />
        {may(me.data, "workspace:erase") && <DeleteWorkspace name={name} />}
      </PageBody>
    </>
  );
}
