import { useTranslation } from "react-i18next";
import { toast } from "@/parts/toast";

interface SecretOnceProps {
  /** What it is, and that it is not shown again. */
  lead: string;
  secret: string;
  onDone: () => void;
}

/** A secret that the server tells this once: to be copied before it is put away. */
export function SecretOnce({ lead, secret, onDone }: SecretOnceProps) {
  const { t } = useTranslation();

  async function copy() {
    await navigator.clipboard.writeText(secret);
    toast(t("state.copied"));
  }

  return (
    <div className="profile-ask" role="status">
      <p className="dim">{lead}</p>
      <code className="profile-secret">{secret}</code>
      <div className="row">
        <button type="button" className="button" onClick={() => void copy()}>{t("account.copyCodes")}</button>
        <button type="button" className="primary" onClick={onDone}>{t("identity.kept")}</button>
      </div>
    </div>
  );
}
