import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./words/en.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "words";
    resources: { words: typeof en };
  }
}

/** Makes the words ready; the resources are in the bundle, so this is done before the first paint. */
export function startWords(): void {
  void i18next.use(initReactI18next).init({
    lng: "en",
    fallbackLng: "en",
    defaultNS: "words",
    resources: { en: { words: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}
