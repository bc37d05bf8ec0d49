import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, http } from "@/api/client";
import { asProblem, fieldErrors, type FieldErrors } from "@/api/problem";
import { toast } from "@/parts/toast";

export function PasswordForm({ onChanged }: { onChanged?: () => void }) {
  const { t } = useTranslation();
  const [errors, setErrors] = useState<FieldErrors>({});
  const [busy, setBusy] = useState(false);

  async function submit(element: HTMLFormElement) {
    const form = new FormData(element);
    const text = (name: string) => String(form.get(name) ?? "");
    if (text("new") !== text("again")) return setErrors({ again: t("profile.passwordsDiffer") });
    setBusy(true);
    setErrors({});
    try {
      await answer(http.POST("/api/v1/me/password", { body: { current: text("current"), new: text("new") } }));
      element.reset();
      toast(t("profile.passwordChanged"));
      onChanged?.();
    } catch (reason) {
      setErrors(fieldErrors(asProblem(reason)));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form
      className="card profile-card"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      <h2>{t("profile.password")}</h2>
      {errors[""] && <p className="danger" role="alert">{errors[""]}</p>}
      <PasswordInput name="current" label={t("profile.currentPassword")} complete="current-password" error={errors.current} />
      <PasswordInput name="new" label={t("profile.newPassword")} complete="new-password" error={errors.new} />
      <PasswordInput name="again" label={t("profile.newPasswordAgain")} complete="new-password" error={errors.again} />
      <button type="submit" className="primary profile-save" aria-busy={busy}>{t("profile.changePassword")}</button>
    </form>
  );
}

function PasswordInput({ name, label, complete, error }: { name: string; label: string; complete: string; error?: string }) {
  return (
    <label>
      {label}
      <input className="input" type="password" name={name} autoComplete={complete} aria-invalid={!!error} aria-describedby={error ? `${name}-error` : undefined} />
      {error && <span id={`${name}-error`} className="danger small" role="alert">{error}</span>}
    </label>
  );
}
