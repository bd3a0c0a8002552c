import { useTranslation } from "react-i18next";
import { TOLD_LANGUAGES, type ToldLanguage, useToldLanguage } from "../../lib/told-language.ts";
import classes from "./explanation.module.css";

/** In which language reasons are told; kept on this device, for every match. */
export function LanguageChoice({ told }: { readonly told: ToldLanguage }) {
  const { t } = useTranslation();
  const [chosen, choose] = useToldLanguage();
  return (
    <label className={classes.language}>
      {t("match.toldIn")}
      <select value={chosen ?? ""} onChange={(event) => choose((event.target.value as ToldLanguage) || undefined)}>
        <option value="">{t("match.toldAsBrowser", { language: TOLD_LANGUAGES[told] })}</option>
        {Object.entries(TOLD_LANGUAGES).map(([language, name]) => (
          <option key={language} value={language} lang={language}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
