import { Button, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import classes from "../features/account/account.module.css";
import { useSendVerification } from "../features/account/data.ts";
import { DeleteAccount } from "../features/account/delete-account.tsx";
import { PasskeyList } from "../features/account/passkey-list.tsx";
import { PasswordForm } from "../features/account/password-form.tsx";
import { SessionList } from "../features/account/session-list.tsx";
import { TwoFactor } from "../features/account/two-factor.tsx";
import { meQuery } from "../lib/session.ts";
import { notify, notifyFailure } from "../ui/notify.ts";
import { PageBody } from "../ui/page-body.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { ErrorState } from "../ui/page-state.tsx";

/** One's own account: its address, its second factor, and where it is signed in. */
export function AccountPage() {
  const { t } = useTranslation();
  const me = useQuery(meQuery);
  const send = useSendVerification();
  if (me.isError) return <ErrorState isPage error={me.error} onRetry={() => void me.refetch()} />;
  if (!me.data) return <Skeleton height={44} m="xl" radius={2} />;
  const { name, email, emailVerified, twoFactor } = me.data.account;
  return (
    <>
      <PageHead title={t("account.title")} detail={`${name} · ${email}`} />
      <PageBody>
        {!emailVerified && (
          <div className={classes.notice}>
            {t("account.unverified")}
            <Button
              variant="default"
              size="xs"
              loading={send.isPending}
              onClick={() => send.mutate(undefined, { onSuccess: () => notify(t("account.sentAgain")), onError: notifyFailure })}
            >
              {t("account.sendAgain")}
            </Button>
          </div>
        )}
        <TwoFactor isOn={twoFactor} />
        <PasskeyList />
        <PasswordForm />
        <SessionList />
        <DeleteAccount email={email} />
      </PageBody>
    </>
  );
}
