import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../ui/page-state.tsx";

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <EmptyState
      isPage
      title={t("state.missingTitle")}
      action={
        <Button variant="default" component={Link} to="/">
          {t("state.goHome")}
        </Button>
      }
    >
      {t("state.missingBody")}
    </EmptyState>
  );
}
