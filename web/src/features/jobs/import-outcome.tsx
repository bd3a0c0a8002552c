import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ImportResult } from "../../lib/api-types.ts";
import classes from "./import-outcome.module.css";

/** What an import took, what it knew already, and each line it could not take with the reason. */
export function ImportOutcome({ result, onShow }: { readonly result: ImportResult; readonly onShow: (jobId: string | undefined) => void }) {
  const { t } = useTranslation();
  const lines = result.rejected.filter(({ line }) => line !== undefined).length;
  const isEmpty = result.imported + result.duplicates === 0;
  const isCancelled = result.state === "cancelled";
  const sums = [
    isCancelled && !isEmpty ? t("addJobs.cancelled") : undefined,
    isEmpty ? t(isCancelled ? "addJobs.cancelledAtOnce" : "addJobs.nothing") : t("addJobs.imported", { count: result.imported }),
    result.duplicates > 0 ? t("addJobs.duplicates", { count: result.duplicates }) : undefined,
    lines > 0 ? t("addJobs.rejected", { count: lines }) : undefined,
  ];
  return (
    <div className={classes.outcome} data-empty={isEmpty || undefined}>
      <output className={`${classes.sums} tabular`}>{sums.filter(Boolean).join(" · ")}</output>
      {result.rejected.length > 0 && (
        <ul className={classes.rejected}>
          {result.rejected.map((line, index) => (
            <li key={`${line.line} ${index}`} className={classes.line}>
              {line.line !== undefined && <b className="tabular">{t("addJobs.line", { line: line.line })}</b>}
              <span>{line.reason}</span>
            </li>
          ))}
        </ul>
      )}
      {result.jobIds.length > 0 && (
        <Button size="xs" variant="default" onClick={() => onShow(result.jobIds[0])} style={{ justifySelf: "start" }}>
          {t("addJobs.show")}
        </Button>
      )}
    </div>
  );
}
