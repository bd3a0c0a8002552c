import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ToldLanguage } from "../../lib/told-language.ts";
import classes from "./explanation.module.css";
import { LanguageChoice } from "./language-choice.tsx";

/** The match in a few sentences: the first lines, and the rest on demand; and the language they are told in. */
export function Explanation({ text, language }: { readonly text: string; readonly language: ToldLanguage }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={classes.explanation}>
      <p className={classes.text} data-open={isOpen || undefined} lang={language}>
        {text}
      </p>
      <div className={classes.foot}>
        <button type="button" className={classes.toggle} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? t("match.less") : t("match.more")}
        </button>
        <LanguageChoice told={language} />
      </div>
    </div>
  );
}
