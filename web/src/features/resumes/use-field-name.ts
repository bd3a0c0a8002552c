import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { Field } from "./reading-fields.ts";

/** The name of a field in the person's words. */
export function useFieldName(): (field: Pick<Field, "label" | "number">) => string {
  const { t } = useTranslation();
  return useCallback((field) => t(`reading.${field.label}`, { number: field.number ?? 1 }), [t]);
}
