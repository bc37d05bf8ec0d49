import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, http } from "@/api/client";
import { asProblem, fieldErrors, type FieldErrors } from "@/api/problem";
import { FieldError } from "@/pages/profile/FieldError";
import { usePageTitle } from "@/parts/usePageTitle";
import { Outside } from "./Outside";

/** The page that the link in the letter opens; its secret stands behind the #, where no server reads it. */
export function NewPassword() {
  const { t } = useTranslation();
  const [secret] = useState(() => window.location.hash.slice(1));
  const [username, setUsername] = useState("");
  const [errors, setErrors] = useState<FieldErrors>({});
  usePageTitle(t("identity.reset.newTitle"));

  async function save(form: FormData) {
    const chosen = String(form.get("new"));
    if (chosen !== String(form.get("again"))) return setErrors({ again: t("profile.passwordsDiffer") });
    setErrors({});
    try {
      const told = await answer<{ username: string }>(http.POST("/api/v1/password-resets/use", { body: { secret, new: chosen } }));
      window.history.replaceState(null, "", "/new-password");
      setUsername(told.username);
    } catch (reason) {
      setErrors(fieldErrors(asProblem(reason)));
    }
  }

  return (
    <Outside>
      <form
        className="card sign-in-card"
        onSubmit={(event) => {
          event.preventDefault();
          void save(new FormData(event.currentTarget));
        }}
      >
        <h1 className="page-title">{t("identity.reset.newTitle")}</h1>
        {username ? <p role="status">{t("identity.reset.done", { username })}</p> : <Fields errors={errors} />}
        <Link to="/sign-in" className="small">{t("identity.reset.back")}</Link>
      </form>
    </Outside>
  );
}

function Fields({ errors }: { errors: FieldErrors }) {
  const { t } = useTranslation();
  const ended = errors.secret ?? errors[""];
  return (
    <>
      {ended ? (
        <p className="sign-in-failure" role="alert">{ended} <Link to="/forgotten-password">{t("identity.reset.again")}</Link></p>
      ) : (
        <p className="dim">{t("identity.reset.newLead")}</p>
      )}
      <label>
        {t("profile.newPassword")}
        <input className="input" type="password" name="new" autoComplete="new-password" autoFocus required maxLength={512} aria-invalid={!!errors.new} aria-describedby="new-error" />
        <FieldError id="new-error" text={errors.new} />
      </label>
      <label>
        {t("profile.newPasswordAgain")}
        <input className="input" type="password" name="again" autoComplete="new-password" required maxLength={512} aria-invalid={!!errors.again} aria-describedby="again-error" />
        <FieldError id="again-error" text={errors.again} />
      </label>
      <button type="submit" className="primary">{t("identity.reset.save")}</button>
    </>
  );
}
