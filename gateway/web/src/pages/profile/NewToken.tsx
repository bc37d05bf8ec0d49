import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, http } from "@/api/client";
import { asProblem, fieldErrors, type FieldErrors } from "@/api/problem";
import { useMe } from "@/app/session";
import { dayOf, today } from "@/entity/format";
import { FieldError } from "./FieldError";
import { useRoleLabels } from "./roleLabels";

const DAY = 86_400_000;
const USUAL_DAYS = 90;
const MOST_DAYS = 365;

/** Name, last day and which of one's own roles a new token has. */
export function NewToken({ onMade, onCancel }: { onMade: (secret: string) => void; onCancel: () => void }) {
  const { t } = useTranslation();
  const { roles = [] } = useMe();
  const labels = useRoleLabels();
  const [errors, setErrors] = useState<FieldErrors>({});

  async function make(form: FormData) {
    const body = { name: String(form.get("name")), ends_on: String(form.get("ends_on")), roles: form.getAll("roles").map(String) };
    if (body.roles.length === 0) return setErrors({ roles: t("identity.token.noRole") });
    try {
      const made = await answer<{ token: string }>(http.POST("/api/v1/api-tokens", { body }));
      onMade(made.token);
    } catch (reason) {
      setErrors(fieldErrors(asProblem(reason)));
    }
  }

  return (
    <form
      className="profile-ask"
      onSubmit={(event) => {
        event.preventDefault();
        void make(new FormData(event.currentTarget));
      }}
    >
      <FieldError id="token-all" text={errors[""]} />
      <label>
        {t("identity.token.name")}
        <input className="input" name="name" maxLength={200} required autoFocus autoComplete="off" aria-invalid={!!errors.name} aria-describedby="token-name" />
        <FieldError id="token-name" text={errors.name} />
      </label>
      <label>
        {t("identity.token.ends")}
        <input className="input" type="date" name="ends_on" required defaultValue={inDays(USUAL_DAYS)} min={today()} max={inDays(MOST_DAYS)} aria-invalid={!!errors.ends_on} aria-describedby="token-ends" />
        <FieldError id="token-ends" text={errors.ends_on} />
      </label>
      <fieldset className="profile-choice" aria-describedby="token-roles">
        <legend>{t("identity.token.roles")}</legend>
        {roles.map((code) => (
          <label key={code}><input type="checkbox" name="roles" value={code} defaultChecked={roles.length === 1} /> {labels[code] ?? code}</label>
        ))}
        <FieldError id="token-roles" text={errors.roles} />
      </fieldset>
      <div className="row">
        <button type="submit" className="primary">{t("identity.token.make")}</button>
        <button type="button" className="button" onClick={onCancel}>{t("common.cancel")}</button>
      </div>
    </form>
  );
}

function inDays(days: number): string {
  return dayOf(new Date(Date.now() + days * DAY).toISOString());
}
