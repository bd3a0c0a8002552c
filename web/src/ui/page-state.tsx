import { Button, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ApiError } from "../lib/api-client.ts";
import classes from "./page-state.module.css";

/** One sentence and the one action that fills the page. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={classes.state}>
      <Title order={2} className={classes.title}>
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
export function ErrorState({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { t } = useTranslation();
  const problem = error instanceof ApiError ? error : undefined;
  if (problem?.status === 401 || problem?.status === 403)
    return <EmptyState title={t("state.deniedTitle")}>{t("state.deniedBody")}</EmptyState>;
  if (problem?.status === 404)
    return (
      <EmptyState
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
      <Title order={2} className={classes.title}>
        {problem?.status === 0 ? t("state.noConnection") : t("state.errorTitle")}
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
