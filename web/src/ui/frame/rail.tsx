import { Tooltip, UnstyledButton } from "@mantine/core";
import { PinLeftIcon, PinRightIcon } from "@radix-ui/react-icons";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Mark } from "../mark.tsx";
import classes from "./rail.module.css";

/** One entry of the rail; `count` is shown quietly at the right. */
export type RailItem = {
  readonly to: "/matches" | "/jobs" | "/resumes";
  readonly label: string;
  readonly icon: ReactNode;
  readonly count?: number | undefined;
};

/** The main navigation: a column with words, a column of icons, or a bar at the bottom of a phone. */
export function Rail({
  items,
  isNarrow,
  isLocal,
  onToggle,
}: {
  readonly items: readonly RailItem[];
  readonly isNarrow: boolean;
  /** Whether the server is this computer, which is worth saying. */
  readonly isLocal: boolean;
  readonly onToggle: () => void;
}) {
  const { t } = useTranslation();
  return (
    <nav className={classes.rail} aria-label={t("nav.label")} data-narrow={isNarrow || undefined}>
      <Link to="/" className={classes.brand} aria-label={t("nav.home")}>
        <Mark size={26} />
        <span className={classes.word}>{t("product.name")}</span>
      </Link>
      <ul className={classes.items}>
        {items.map((item) => (
          <li key={item.to}>
            <Tooltip label={item.label} position="right" disabled={!isNarrow} openDelay={200}>
              <Link
                to={item.to}
                className={classes.item}
                activeProps={{ className: `${classes.item} ${classes.active}`, "aria-current": "page" }}
              >
                {item.icon}
                <span className={classes.word}>{item.label}</span>
                {item.count !== undefined && item.count > 0 && (
                  <span className={`${classes.count} tabular`}>{item.count.toLocaleString("en")}</span>
                )}
              </Link>
            </Tooltip>
          </li>
        ))}
      </ul>
      <div className={classes.foot}>
        {isLocal && <p className={classes.local}>{t("product.local")}</p>}
        <UnstyledButton className={classes.toggle} onClick={onToggle} aria-label={isNarrow ? t("nav.expand") : t("nav.collapse")}>
          {isNarrow ? <PinRightIcon /> : <PinLeftIcon />}
        </UnstyledButton>
      </div>
    </nav>
  );
}
