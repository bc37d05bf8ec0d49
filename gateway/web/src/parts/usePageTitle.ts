import i18next from "i18next";
import { useEffect } from "react";

/** The name of the page in the browser's tab. */
export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    const name = i18next.t("app.name");
    document.title = title ? `${title} · ${name}` : name;
  }, [title]);
}
