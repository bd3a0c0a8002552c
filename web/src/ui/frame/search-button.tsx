import { UnstyledButton } from "@mantine/core";
import { spotlight } from "@mantine/spotlight";
import { MagnifyingGlassIcon } from "@radix-ui/react-icons";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Mark } from "../mark.tsx";
import classes from "./search-button.module.css";

/** The field at the top that opens search and commands; on phones the mark stands beside it. */
export function SearchButton() {
  const { t } = useTranslation();
  const isMac = /mac|iphone|ipad/i.test(navigator.platform);
  return (
    <>
      <Link to="/" className={classes.mark} aria-label={t("nav.home")}>
        <Mark size={24} />
      </Link>
      <UnstyledButton className={classes.field} onClick={spotlight.open} aria-keyshortcuts="Control+K Meta+K">
        <MagnifyingGlassIcon />
        <span className={classes.words}>{t("search.open")}</span>
        <kbd className={classes.key}>{isMac ? "⌘ K" : "Ctrl K"}</kbd>
      </UnstyledButton>
      <span className={classes.space} />
    </>
  );
}
