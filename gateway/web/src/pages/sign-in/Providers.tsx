import { useTranslation } from "react-i18next";
import type { Ways } from "./ways";

/** One way to each provider of identities. They are links: the browser leaves this page. */
export function Providers({ offered, back }: { offered: Ways["providers"]; back: string }) {
  const { t } = useTranslation();
  if (offered.length === 0) return null;
  return (
    <>
      <p className="sign-in-or dim small">{t("identity.provider.or")}</p>
      {offered.map(({ id, label }) => (
        <a key={id} className="button sign-in-provider" href={`/api/v1/providers/${id}/start?back=${encodeURIComponent(back)}`}>
          {t("identity.provider.with", { label })}
        </a>
      ))}
    </>
  );
}
