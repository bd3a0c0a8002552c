import { useTranslation } from "react-i18next";
import { EntryTable } from "../features/ledger/entry-table.tsx";
import { PageBody } from "../ui/page-body.tsx";
import { PageHead } from "../ui/page-head.tsx";

/** Who did what in the workspace. */
export function LedgerPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t("ledger.title")} detail={t("ledger.detail")} />
      <PageBody width="full">
        <EntryTable />
      </PageBody>
    </>
  );
}
