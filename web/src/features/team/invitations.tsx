import { Button, Select, TextInput, Title } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Role } from "../../lib/api-types.ts";
import { formatDate } from "../../lib/format.ts";
import { signInStateQuery } from "../../lib/session.ts";
import { notify, notifyFailure } from "../../ui/notify.ts";
import { invitationsQuery, useInvite, useRevokeInvitation } from "./data.ts";
import { rolesUpTo } from "./roles.ts";
import classes from "./team.module.css";

/** Invites by mail, and shows the invitations that nobody has accepted yet. */
export function Invitations({ own }: { readonly own: Role | undefined }) {
  const { t } = useTranslation();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("recruiter");
  const waiting = useQuery(invitationsQuery).data ?? [];
  const sendsMail = useQuery(signInStateQuery).data?.sendsMail;
  const invite = useInvite();
  const revoke = useRevokeInvitation();
  const send = () =>
    invite.mutate(
      { email, role },
      {
        onSuccess: () => {
          notify(t("team.invited", { email }));
          setEmail("");
        },
      },
    );
  return (
    <section className={classes.section}>
      <Title order={2} className={classes.title}>
        {t("team.invite")}
      </Title>
      <form
        className={classes.inline}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextInput
          className={classes.wide}
          label={t("team.inviteEmail")}
          type="email"
          required
          withAsterisk={false}
          error={invite.error?.message}
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Select
          className={classes.role}
          label={t("team.role")}
          allowDeselect={false}
          value={role}
          data={rolesUpTo(own).map((value) => ({ value, label: t(`roles.${value}`) }))}
          onChange={(value) => value && setRole(value as Role)}
        />
        <Button type="submit" loading={invite.isPending}>
          {t("team.invite")}
        </Button>
      </form>
      {sendsMail === false && <p className={classes.meta}>{t("team.noMail")}</p>}
      {waiting.length > 0 && <strong>{t("team.invitations")}</strong>}
      <ul className={classes.list}>
        {waiting.map((each) => (
          <li key={each.id} className={classes.row}>
            <span className={classes.who}>
              {each.email}
              <br />
              <span className={classes.meta}>
                {t(`roles.${each.role}`)} · {t("team.expires", { date: formatDate(each.expiresAt) ?? "" })}
              </span>
            </span>
            <Button variant="default" size="xs" onClick={() => revoke.mutate(each.id, { onError: notifyFailure })}>
              {t("team.revoke")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
