import { useState } from "react";
import { useTranslation } from "react-i18next";
import classes from "./explanation.module.css";

/** The match in a few sentences: the first lines, and the rest on demand. */
export function Explanation({ text }: { readonly text: string }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={classes.explanation}>
      <p className={classes.text} data-open={isOpen || undefined}>
        {text}
      </p>
      <button type="button" className={classes.toggle} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? t("match.less") : t("match.more")}
      </button>
    </div>
  );
}
