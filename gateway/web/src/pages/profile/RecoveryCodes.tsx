import { useTranslation } from "react-i18next";
import { toast } from "@/parts/toast";

/** Shown this once: the server keeps no readable copy. */
export function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const { t } = useTranslation();

  async function copy() {
    await navigator.clipboard.writeText(codes.join("\n"));
    toast(t("state.copied"));
  }

  return (
    <div className="profile-ask">
      <h3>{t("account.recoveryCodes")}</h3>
      <p className="dim">{t("account.recoveryCodesWhy")}</p>
      <ul className="profile-codes">
        {codes.map((code) => <li key={code}><code>{code}</code></li>)}
      </ul>
      <div className="row">
        <button type="button" className="button" onClick={() => void copy()}>{t("account.copyCodes")}</button>
        <button type="button" className="primary" onClick={onDone}>{t("account.codesKept")}</button>
      </div>
    </div>
  );
}
