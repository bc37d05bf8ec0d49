import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, http } from "@/api/client";
import { asProblem, fieldErrors } from "@/api/problem";

export interface Setup {
  secret: string;
  uri: string;
  qr: { size: number; path: string };
}

interface AuthenticatorProps {
  setup: Setup;
  onConfirmed: (codes: string[]) => void;
}

/** The secret for the authenticator, and the first code of it as proof that it arrived there. */
export function Authenticator({ setup, onConfirmed }: AuthenticatorProps) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState("");

  async function confirm(form: FormData) {
    setFailure("");
    try {
      const body = { code: String(form.get("code") ?? "") };
      const told = await answer<{ recovery_codes: string[] }>(http.POST("/api/v1/me/second-factor/confirm", { body }));
      onConfirmed(told.recovery_codes);
    } catch (reason) {
      const errors = fieldErrors(asProblem(reason));
      setFailure(errors.code ?? errors[""] ?? asProblem(reason).message);
    }
  }

  const { size, path } = setup.qr;
  return (
    <form
      className="profile-ask"
      onSubmit={(event) => {
        event.preventDefault();
        void confirm(new FormData(event.currentTarget));
      }}
    >
      <p className="dim">{t("account.scan")}</p>
      <svg className="profile-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t("account.qr")} shapeRendering="crispEdges">
        <path d={`M0 0h${size}v${size}h-${size}z`} className="profile-qr-light" />
        <path d={path} />
      </svg>
      <p className="small">{t("account.orType")} <code className="profile-secret">{setup.secret}</code></p>
      <label>
        {t("signIn.code")}
        <input className="input" name="code" inputMode="numeric" autoComplete="one-time-code" autoFocus required aria-invalid={!!failure} />
      </label>
      {failure && <p className="danger small" role="alert">{failure}</p>}
      <button type="submit" className="primary profile-save">{t("account.confirm")}</button>
    </form>
  );
}
