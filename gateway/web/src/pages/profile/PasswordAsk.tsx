import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asProblem, fieldErrors } from "@/api/problem";

interface PasswordAskProps {
  lead: ReactNode;
  submitLabel: string;
  /** Throws the refusal, which is shown at the password. */
  onPassword: (password: string) => Promise<void>;
  onCancel?: () => void;
}

/** Who changes how an account is protected proves once more that it is theirs. */
export function PasswordAsk({ lead, submitLabel, onPassword, onCancel }: PasswordAskProps) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState("");
  const [busy, setBusy] = useState(false);

  async function submit(form: FormData) {
    setBusy(true);
    setFailure("");
    try {
      await onPassword(String(form.get("password") ?? ""));
    } catch (reason) {
      const errors = fieldErrors(asProblem(reason));
      setFailure(errors.password ?? errors[""] ?? asProblem(reason).message);
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      className="profile-ask"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      <p className="dim">{lead}</p>
      <label>
        {t("profile.currentPassword")}
        <input className="input" type="password" name="password" autoComplete="current-password" autoFocus aria-invalid={!!failure} />
      </label>
      {failure && <p className="danger small" role="alert">{failure}</p>}
      <div className="row">
        <button type="submit" className="primary" aria-busy={busy}>{submitLabel}</button>
        {onCancel && <button type="button" className="button" onClick={onCancel}>{t("common.cancel")}</button>}
      </div>
    </form>
  );
}
