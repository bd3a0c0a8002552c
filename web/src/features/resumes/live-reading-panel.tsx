import { Skeleton } from "@mantine/core";
import { CheckIcon } from "@radix-ui/react-icons";
import { useTranslation } from "react-i18next";
import type { LiveReading } from "../../lib/use-live-updates.ts";
import classes from "./live-reading-panel.module.css";

const stages = ["queued", "recognising", "opened", "laid-out", "fields"] as const;
const shownFields = ["name", "label", "email", "phone"] as const;

/** The fields of a resume that is being read: each appears when the machine has it. */
export function LiveReadingPanel({ live }: { readonly live: LiveReading | undefined }) {
  const { t } = useTranslation();
  // Only pages that are pictures have to be recognised.
  const shown = stages.filter((stage) => stage !== "recognising" || live?.stage === stage);
  const reached = shown.findIndex((stage) => stage === live?.stage);
  const text = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : undefined);
  return (
    <div className={classes.panel} aria-live="polite" aria-busy="true">
      <ol className={classes.stages}>
        {shown.map((stage, index) => (
          <li key={stage} data-state={index < reached ? "done" : index === Math.max(reached, 0) ? "now" : "later"}>
            <span className={classes.sign} aria-hidden="true">
              {index < reached && <CheckIcon width={13} height={13} />}
            </span>
            {t(`resumes.stages.${stage}`, live?.recognising ?? { page: 1, of: 1 })}
          </li>
        ))}
      </ol>
      <dl className={classes.fields}>
        {shownFields.map((field) => (
          <div key={field}>
            <dt>{t(`reading.${field}`)}</dt>
            <dd>{text(live?.fields[field]) ?? <Skeleton height={12} width={field === "name" ? 160 : 210} radius={2} />}</dd>
          </div>
        ))}
      </dl>
      <div className={classes.rest} aria-hidden="true">
        {[92, 78, 86, 64, 90, 71].map((width) => (
          <Skeleton key={width} height={11} width={`${width}%`} radius={2} />
        ))}
      </div>
    </div>
  );
}
