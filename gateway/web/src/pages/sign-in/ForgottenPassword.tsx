import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, http } from "@/api/client";
import { asProblem, fieldErrors } from "@/api/problem";
import { FieldError } from "@/pages/profile/FieldError";
import { usePageTitle } from "@/parts/usePageTitle";
import { Outside } from "./Outside";
import { useWays } from "./ways";

/** Asks for a link by mail; what the page says does not tell whether somebody is called that. */
export function ForgottenPassword() {
  const { t } = useTranslation();
  const ways = useWays();
  const [sent, setSent] = useState(false);
  const [failure, setFailure] = useState("");
  usePageTitle(t("identity.reset.title"));

  async function send(login: string) {
    setFailure("");
    try {
      await answer(http.POST("/api/v1/password-resets", { body: { login } }));
      setSent(true);
    } catch (reason) {
      const errors = fieldErrors(asProblem(reason));
      setFailure(errors.login ?? errors[""] ?? asProblem(reason).message);
    }
  }

  return (
    <Outside>
      <form
        className="card sign-in-card"
        onSubmit={(event) => {
          event.preventDefault();
          void send(String(new FormData(event.currentTarget).get("login")));
        }}
      >
        <h1 className="page-title">{t("identity.reset.title")}</h1>
        {ways && !ways.password_reset ? (
          <p>{t("identity.reset.ask")}</p>
        ) : sent ? (
          <p role="status">{t("identity.reset.sent")}</p>
        ) : (
          <>
            <p className="dim">{t("identity.reset.lead")}</p>
            <label>
              {t("identity.reset.login")}
              <input className="input" name="login" autoComplete="username" autoFocus required maxLength={200} autoCapitalize="none" spellCheck={false} aria-invalid={!!failure} aria-describedby="login-error" />
              <FieldError id="login-error" text={failure} />
            </label>
            <button type="submit" className="primary">{t("identity.reset.send")}</button>
          </>
        )}
        <Link to="/sign-in" className="small">{t("identity.reset.back")}</Link>
      </form>
    </Outside>
  );
}
