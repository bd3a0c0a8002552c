import type { RequirementVerdict, Verdict } from "@candor/engine/model";
import { useTranslation } from "react-i18next";
import { VerdictDot } from "../../ui/verdict-dot.tsx";
import { countVerdicts } from "./match-evidence.ts";
import classes from "./verdict-summary.module.css";

const order: readonly Verdict[] = ["met", "partly", "missing", "unknown"];

/** How many demands are met, partly met, missing, unknown; also the key to the dots. */
export function VerdictSummary({ requirements }: { readonly requirements: readonly RequirementVerdict[] }) {
  const { t } = useTranslation();
  const counts = countVerdicts(requirements);
  return (
    <span className={`${classes.summary} tabular`}>
      {order
        .filter((verdict) => counts[verdict] > 0)
        .map((verdict) => (
          <span key={verdict} title={t(`match.verdicts.${verdict}`)}>
            <VerdictDot verdict={verdict} /> {counts[verdict]}
            <span className="visually-hidden"> {t(`match.verdictHelp.${verdict}`)}</span>
          </span>
        ))}
    </span>
  );
}
