import { Button, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "../lib/api-client.ts";
import classes from "./page-state.module.css";
import { usePageTitle } from "./use-page-title.ts";

/** One sentence and the one action that fills the page. */
export function EmptyState({
  title,
  isPage = false,
  children,
  action,
}: {
  readonly title: string;
  /** Whether it is all that the page shows: then it names the page. */
  readonly isPage?: boolean;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  usePageTitle(isPage ? title : undefined);
  return (
    <div className={classes.state}>
      <Title order={isPage ? 1 : 2} className={classes.title}>
        {title}
      </Title>
      {children && (
        <Text c="dimmed" component="div">
          {children}
        </Text>
      )}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}

/** What happened, what to do, and the id by which the server's log finds it. */
export function ErrorState({
  error,
  isPage = false,
  onRetry,
}: {
  readonly error: unknown;
  readonly isPage?: boolean;
  readonly onRetry?: () => void;
}) {
  const { t } = useTranslation();
  const problem = error instanceof ApiError ? error : undefined;
  const title = problem?.status === 0 ? t("state.noConnection") : t("state.errorTitle");
  const isOther = ![401, 403, 404].includes(problem?.status ?? 0) && problem?.code !== "SIGN_IN_OFF";
  usePageTitle(isPage && isOther ? title : undefined);
  if (problem?.status === 401 || problem?.status === 403)
    return (
      <EmptyState isPage={isPage} title={t("state.deniedTitle")}>
        {t("state.deniedBody")}
      </EmptyState>
    );
  // A server for one person has no accounts: nothing failed, and trying again changes nothing.
  if (problem?.code === "SIGN_IN_OFF")
    return (
      <EmptyState isPage={isPage} title={t("state.oneTitle")}>
        {t("state.oneBody")}
      </EmptyState>
    );
  if (problem?.status === 404)
    return (
      <EmptyState
        isPage={isPage}
        title={t("state.missingTitle")}
        action={
          <Button component="a" href="/" variant="default">
            {t("state.goHome")}
          </Button>
        }
      >
        {t("state.missingBody")}
      </EmptyState>
    );
  return (
    <div className={classes.state} role="alert">
      <Title order={isPage ? 1 : 2} className={classes.title}>
        {title}
      </Title>
      <Text c="dimmed">{error instanceof Error ? error.message : String(error)}</Text>
      {problem?.requestId && (
        <Text size="xs" c="dimmed" className="tabular">
          {t("state.requestId", { id: problem.requestId })}
        </Text>
      )}
      {onRetry && (
        <div className={classes.action}>
          <Button variant="default" onClick={onRetry}>
            {t("state.retry")}
          </Button>
        </div>
      )}
    </div>
  );
}
