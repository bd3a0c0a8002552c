import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { CallTable } from "../features/spending/call-table.tsx";
import { spendingQuery } from "../features/spending/data.ts";
import { SpendingOverview } from "../features/spending/spending-overview.tsx";
import { useMay } from "../lib/session.ts";
import { PageBody } from "../ui/page-body.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { ErrorState } from "../ui/page-state.tsx";
import { Quiet } from "../ui/quiet.tsx";

/** What models that cost money were asked for, for whoever runs the workspace. */
export function SpendingPage() {
  const { t } = useTranslation();
  const maySee = useMay("spending:read");
  const spending = useQuery({ ...spendingQuery, enabled: maySee });
  return (
    <>
      <PageHead title={t("spending.title")} detail={t("spending.detail")} />
      <PageBody width="table">{content()}</PageBody>
    </>
  );

  function content() {
    if (!maySee) return <Quiet>{t("spending.denied")}</Quiet>;
    if (spending.isError) return <ErrorState error={spending.error} onRetry={() => void spending.refetch()} />;
    if (!spending.data) return <Skeleton height={120} radius={2} />;
    return (
      <>
        <SpendingOverview spending={spending.data} />
        {spending.data.months.length > 0 && <CallTable currency={spending.data.currency} />}
      </>
    );
  }
}
