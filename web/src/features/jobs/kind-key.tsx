import type { Requirement, RequirementKind } from "@candor/engine/model";
import { useTranslation } from "react-i18next";
import tones from "../../ui/document/tones.module.css";
import classes from "./kind-key.module.css";

const kinds: readonly RequirementKind[] = ["knockout", "must", "nice"];

/** The key to the marks in a posting: which underline means what, and how many there are. */
export function KindKey({ requirements }: { readonly requirements: readonly Requirement[] }) {
  const { t } = useTranslation();
  if (requirements.length === 0) return <p className={classes.key}>{t("jobs.noRequirements")}</p>;
  return (
    <ul className={`${classes.key} tabular`} aria-label={t("jobs.requirements")}>
      {kinds
        .map((kind) => ({ kind, count: requirements.filter((requirement) => requirement.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <li key={kind} title={t(`jobs.kindsHint.${kind}`)}>
            <span className={tones.mark} data-tone={kind}>
              {t(`jobs.kinds.${kind}`)}
            </span>{" "}
            {count}
          </li>
        ))}
    </ul>
  );
}
