import { useTranslation } from "react-i18next";
import { EntryTable } from "../features/ledger/entry-table.tsx";
import { PageHead } from "../ui/page-head.tsx";
import classes from "./ledger-page.module.css";

/** Who did what in the workspace. */
export function LedgerPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t("ledger.title")} detail={t("ledger.detail")} />
      <div className={classes.page}>
        <EntryTable />
      </div>
    </>
  );
}
