import { Button, Progress } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { JobImport } from "../../lib/api-types.ts";
import { jobImportsQuery, useCancelImport } from "./data.ts";
import classes from "./running-imports.module.css";

/** Imports under way, with what is stored so far and the way to stop them; and the last one where its process died in the middle. */
export function RunningImports({ mayCancel }: { readonly mayCancel: boolean }) {
  const imports = useQuery(jobImportsQuery).data ?? [];
  const [newest] = imports;
  return (
    <>
      {imports
        .filter(({ state }) => state === "running")
        .map((running) => (
          <RunningImport key={running.id} running={running} mayCancel={mayCancel} />
        ))}
      {newest?.state === "interrupted" && <InterruptedImport interrupted={newest} />}
    </>
  );
}

export function RunningImport({ running, mayCancel }: { readonly running: JobImport; readonly mayCancel: boolean }) {
  const { t } = useTranslation();
  const cancel = useCancelImport();
  const { id, fileName, imported, duplicates, progress } = running;
  const title = fileName === null ? t("addJobs.runningText") : t("addJobs.running", { name: fileName });
  const known = duplicates > 0 ? ` · ${t("addJobs.duplicates", { count: duplicates })}` : "";
  return (
    <section className={classes.running} aria-label={title}>
      <div className={classes.words}>
        <span className={classes.name}>{title}</span>
        <span className={`${classes.meta} tabular`}>
          {t("addJobs.soFar", { count: imported })}
          {known}
        </span>
      </div>
      {mayCancel && (
        <Button size="xs" variant="default" title={t("addJobs.cancelHint")} loading={cancel.isPending} onClick={() => cancel.mutate(id)}>
          {t("addJobs.cancel")}
        </Button>
      )}
      <Progress className={classes.bar ?? ""} size={3} value={progress * 100} aria-label={title} transitionDuration={150} />
    </section>
  );
}

function InterruptedImport({ interrupted: { fileName, imported } }: { readonly interrupted: JobImport }) {
  const { t } = useTranslation();
  const added = t("addJobs.imported", { count: imported });
  return (
    <p className={classes.interrupted}>
      {fileName === null ? t("addJobs.interruptedText", { added }) : t("addJobs.interrupted", { name: fileName, added })}
    </p>
  );
}
