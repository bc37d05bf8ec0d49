import { useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { asProblem, fieldErrors } from "@/api/problem";
import { keys } from "@/api/keys";
import { requestAccess } from "@/api/sharing";
import type { FieldMeta } from "@/api/types";
import type { Wanted } from "@/app/wanted";
import { FieldInput } from "@/entity/fields/FieldInput";
import { createFormStore, FormContext } from "@/entity/form/store";
import { Dialog } from "@/parts/Dialog";
import { Mantine } from "@/parts/Mantine";
import { toast } from "@/parts/toast";
import "@/entity/form/form.css";

/** Asks for what was refused: why, and until when. Who decides is told at once. */
export default function RequestDialog({ wanted, onClose }: { wanted: Wanted; onClose: () => void }) {
  const { t } = useTranslation();
  const formId = useId();
  const cache = useQueryClient();
  const [store] = useState(() => createFormStore({ reason: "", wished_until: null }));
  const [refusal, setRefusal] = useState("");
  const [busy, setBusy] = useState(false);
  const fields: FieldMeta[] = [
    { name: "reason", label: t("requests.reason"), type: "long_text", multiline: true, max_length: 1000, help: t("requests.reasonWhy") },
    { name: "wished_until", label: t("requests.until"), type: "date", help: t("requests.untilWhy") },
  ];

  async function send() {
    if (busy) return;
    setBusy(true);
    try {
      const values = store.values();
      await requestAccess({ permission: wanted.permission, record_id: wanted.record, reason: values.reason, wished_until: values.wished_until });
      void cache.invalidateQueries({ queryKey: keys.lists("access-requests") });
      toast(t("requests.sent"));
      onClose();
    } catch (reason) {
      const problem = asProblem(reason);
      const errors = fieldErrors(problem);
      store.setErrors(errors);
      setRefusal(errors.wished_until || errors.reason ? "" : problem.message);
      setBusy(false);
    }
  }

  return (
    <Dialog title={t("requests.request")} onClose={onClose} size="small">
      <Mantine>
        <FormContext value={store}>
          <form
            className="form form-plain"
            noValidate
            aria-busy={busy}
            onSubmit={(event) => {
              event.preventDefault();
              void send();
            }}
          >
            <p className="dim">{t(wanted.record ? "requests.whoRecord" : "requests.whoPermission")}</p>
            <div className="access-fields">
              {fields.map((field) => <FieldInput key={field.name} field={field} formId={formId} />)}
            </div>
            <p className="small dim">{t("state.permission", { permission: wanted.permission })}</p>
            {refusal && <p role="alert" className="danger">{refusal}</p>}
            <div className="form-foot">
              <button type="button" className="button" onClick={onClose}>{t("common.cancel")}</button>
              <button type="submit" className="primary" aria-busy={busy}>{t("requests.send")}</button>
            </div>
          </form>
        </FormContext>
      </Mantine>
    </Dialog>
  );
}
