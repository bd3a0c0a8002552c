import { useEffect } from "react";
import { useTranslation } from "react-i18next";

/** Names the page in the browser's tab and history, and so to a screen reader that arrives on it. */
export function usePageTitle(title: string | undefined): void {
  const { t } = useTranslation();
  const name = t("product.name");
  useEffect(() => {
    if (title !== undefined) document.title = title === "" ? name : `${title} · ${name}`;
  }, [title, name]);
}
