import { useState } from "react";
import { useTranslation } from "react-i18next";
import { answer, http } from "@/api/client";
import { asProblem, fieldErrors } from "@/api/problem";
import { Dialog } from "@/parts/Dialog";
import { FieldError } from "@/pages/profile/FieldError";
import "@/pages/profile/profile.css";

interface ActDialogProps {
  id: string;
  name: string;
  onClose: () => void;
}

/** Why somebody acts as another person; it is recorded with everything that is done meanwhile. */
export default function ActDialog({ id, name, onClose }: ActDialogProps) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState("");

  async function begin(reason: string) {
    try {
      await answer(http.POST("/api/v1/session/acting", { body: { user_id: id, reason } }));
      // Everything that was fetched was fetched as oneself.
      window.location.assign("/");
    } catch (refused) {
      const errors = fieldErrors(asProblem(refused));
      setFailure(errors.reason ?? errors.user_id ?? errors[""] ?? asProblem(refused).message);
    }
  }

  return (
    <Dialog title={t("identity.act.title", { name })} onClose={onClose} size="small">
      <form
        className="profile-ask"
        onSubmit={(event) => {
          event.preventDefault();
          void begin(String(new FormData(event.currentTarget).get("reason")));
        }}
      >
        <p className="dim">{t("identity.act.why", { name })}</p>
        <label>
          {t("identity.act.reason")}
          <textarea className="input" name="reason" rows={3} required minLength={5} maxLength={500} autoFocus aria-invalid={!!failure} aria-describedby="act-reason" />
          <FieldError id="act-reason" text={failure} />
        </label>
        <div className="dialog-foot">
          <button type="button" className="button" onClick={onClose}>{t("common.cancel")}</button>
          <button type="submit" className="primary">{t("identity.act.begin")}</button>
        </div>
      </form>
    </Dialog>
  );
}
